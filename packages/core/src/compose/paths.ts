import { TooComplex } from './decision-diagram.ts';
import type { Diagram, Node } from './decision-diagram.ts';
import { secondsOf } from './estimate.ts';
import type { Asked } from './estimate.ts';
import { Routing } from './routing.ts';

/** One way through a survey: how many questions are seen, pages to read not counted, and how long it takes. */
export interface Path {
  readonly questions: number;
  readonly seconds: number;
  /** `true` where the conditions are too complex for an exact figure: the true one is not below that of the shortest path, nor above that of another. */
  readonly isBound: boolean;
}

/** The ways through a survey. */
export interface Paths {
  /** The fewest seconds that some answers lead to; of several such paths, one with the fewest questions. */
  readonly shortest: Path;
  /** The most seconds that some answers lead to; of several such paths, one with the most questions. */
  readonly longest: Path;
  /** The mean over everybody, if all that is shown is answered and each answer is equally likely. */
  readonly expected: Path;
}

/**
 * The shortest, longest and expected path through a survey, an instrument, or a module's sections for one audience; exact, whatever its
 * conditions. Every question and introduction takes the seconds that `secondsOf` gives it. For the expected path, each option, point and way
 * without a view is equally likely, whatever was answered before; nobody skips a single choice; and of several choices, each one that can stand
 * with others is chosen or not with even chance. A question that a condition names and that is not there counts as hidden.
 */
export function pathsOf(asked: Asked, language = 'en'): Paths {
  const steps = stepsOf(asked, language);
  const routing = new Routing(asked.sections, new Map(asked.scales.map((scale) => [scale.id, scale])));
  const unconditional = sumOf(steps.filter(({ isUnconditional }) => isUnconditional));
  const everything = sumOf(steps);
  const seen = exactly(() => seenBy(asked, routing));
  if (!seen) return { shortest: unconditional, longest: everything, expected: everything };
  return {
    expected: exactly(() => expectedPath(steps, { seen, routing })) ?? everything,
    shortest: exactly(() => extremePath(steps, { seen, routing, which: 'least' })) ?? unconditional,
    longest: exactly(() => extremePath(steps, { seen, routing, which: 'most' })) ?? everything,
  };
}

/** A question, or a section's title and introduction. */
interface Step {
  readonly questions: 0 | 1;
  /** Whole, so that sums are exact and the same number is the same node of a diagram. */
  readonly milliseconds: number;
  readonly isUnconditional: boolean;
}

/** When a step is seen, and where what was asked before it can be sent. */
interface Seen {
  readonly when: Node;
  readonly legal: Node;
}

interface Way {
  readonly seen: readonly Seen[];
  readonly routing: Routing;
}

/** Of each section its questions, then itself. */
function stepsOf(asked: Asked, language: string): Step[] {
  const seconds = secondsOf(asked, language);
  return asked.sections.flatMap((section): Step[] => {
    const steps = section.questions.map((question): Step => ({
      questions: question.kind === 'information' ? 0 : 1,
      milliseconds: Math.round((seconds.questions.get(question) ?? 0) * 1000),
      isUnconditional: !section.showIf && !question.showIf,
    }));
    const milliseconds = Math.round((seconds.sections.get(section) ?? 0) * 1000);
    return [...steps, { questions: 0, milliseconds, isUnconditional: steps.some((step) => step.isUnconditional) }];
  });
}

/** The same steps, in the same order. A section is seen when one of its questions is. */
function seenBy({ sections }: Asked, routing: Routing): Seen[] {
  const { diagram } = routing;
  return sections.flatMap((section) => {
    const within = routing.when(section.showIf);
    const seen = section.questions.map((question) => {
      const one = { when: diagram.and(routing.when(question.showIf), within), legal: routing.legal };
      routing.ask(question, one.when);
      return one;
    });
    const any = seen.reduce((some, { when }) => diagram.or(some, when), diagram.zero as Node);
    return [...seen, { when: any, legal: routing.legal }];
  });
}

function sumOf(steps: readonly Step[]): Path {
  const milliseconds = steps.reduce((sum, step) => sum + step.milliseconds, 0);
  return { questions: steps.reduce((sum, step) => sum + step.questions, 0), seconds: milliseconds / 1000, isBound: true };
}

function expectedPath(steps: readonly Step[], { seen, routing }: Way): Path {
  const possible = seen.map(({ when, legal }) => ({ when: routing.diagram.and(when, legal), legal }));
  const mean = routing.diagram.means();
  const chances = possible.map(({ when, legal }) => mean(when) / mean(legal));
  const meanOf = (size: (step: Step) => number) => steps.reduce((sum, step, i) => sum + size(step) * (chances[i] ?? 0), 0);
  return { questions: meanOf((step) => step.questions), seconds: meanOf((step) => step.milliseconds) / 1000, isBound: false };
}

/** More than the questions of any survey: milliseconds and questions go into one whole number, milliseconds first. */
const base = 2048;

function extremePath(steps: readonly Step[], { seen, routing, which }: Way & { readonly which: 'most' | 'least' }): Path {
  const { diagram } = routing;
  const impossible = diagram.constant(which === 'most' ? -Infinity : Infinity);
  const costs = steps.map(({ milliseconds, questions }, i) =>
    diagram.and(seen[i]?.when ?? diagram.zero, diagram.constant(milliseconds * base + questions)),
  );
  const total = extremeOf(diagram, [...costs, ...routing.rules.map((rule) => diagram.and(diagram.not(rule), impossible))], which);
  return { questions: total % base, seconds: Math.floor(total / base) / 1000, isBound: false };
}

/**
 * The extreme of a sum of functions. Each variable in turn, from the topmost, is chosen in the sum of those functions alone that depend on it: the
 * sum of all would be far too large. Source: R. Dechter, “Bucket elimination”, Artificial Intelligence 113 (1999), 41–85.
 */
function extremeOf(diagram: Diagram, functions: readonly Node[], which: 'most' | 'least'): number {
  const buckets: Node[][] = [];
  let total = 0;
  const put = (f: Node) => {
    if (f.value === null) (buckets[f.variable] ??= []).push(f);
    else total += f.value;
  };
  functions.forEach(put);
  for (let variable = buckets.length - 1; variable >= 0; variable--) {
    const sum = (buckets[variable] ?? []).reduce((one, other) => diagram.plus(one, other), diagram.zero as Node);
    put(sum.value === null && sum.variable === variable ? diagram.choose(sum, which) : sum);
  }
  return total;
}

/** What a calculation gives, or `null` where it passes the limits of the diagram. */
function exactly<T>(calculate: () => T): T | null {
  try {
    return calculate();
  } catch (thrown) {
    if (thrown instanceof TooComplex) return null;
    throw thrown;
  }
}
