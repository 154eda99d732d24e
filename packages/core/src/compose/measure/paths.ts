import { TooComplex } from '../prove/decision-diagram.ts';
import type { Diagram, Node } from '../prove/decision-diagram.ts';
import { secondsOf } from './estimate.ts';
import type { Asked } from './estimate.ts';
import { Routing } from '../prove/routing.ts';

/** One way through a survey: how many questions are seen, pages to read not counted, and how long it takes; both to a thousandth. */
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
 * with others is chosen or not with even chance. Of a question that is not there, such as one that a module expects in the core, each answer is
 * given or not with even chance.
 */
export function pathsOf(asked: Asked, language = 'en'): Paths {
  const steps = stepsOf(asked, language);
  const unconditional = sumOf(steps.filter(({ isUnconditional }) => isUnconditional));
  const everything = sumOf(steps);
  return {
    shortest: exactly(() => extremePath(steps, seenBy(asked), 'least')) ?? unconditional,
    longest: exactly(() => extremePath(steps, seenBy(asked), 'most')) ?? everything,
    expected: exactly(() => expectedPath(steps, seenBy(asked))) ?? everything,
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
  readonly routing: Routing;
  readonly seen: readonly Seen[];
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
function seenBy({ sections, scales }: Asked): Way {
  const routing = new Routing(sections, new Map(scales.map((scale) => [scale.id, scale])));
  const { diagram } = routing;
  const seen = sections.flatMap((section) => {
    const within = routing.when(section.showIf);
    const inside = section.questions.map((question) => {
      const one = { when: diagram.and(routing.when(question.showIf), within), legal: routing.legal };
      routing.ask(question, one.when);
      return one;
    });
    const any = inside.reduce((some, { when }) => diagram.or(some, when), diagram.zero as Node);
    return [...inside, { when: any, legal: routing.legal }];
  });
  return { routing, seen };
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
  const thousandths = (n: number) => Math.round(n) / 1000;
  const questions = thousandths(meanOf((step) => step.questions * 1000));
  return { questions, seconds: thousandths(meanOf((step) => step.milliseconds)), isBound: false };
}

/** More than the questions of any survey: milliseconds and questions go into one whole number, milliseconds first. */
const base = 2048;

function extremePath(steps: readonly Step[], { seen, routing }: Way, which: 'most' | 'least'): Path {
  const { diagram } = routing;
  const impossible = diagram.constant(which === 'most' ? -Infinity : Infinity);
  const terms = [
    ...steps.map(({ milliseconds, questions }, i): Term => [seen[i]?.when ?? diagram.zero, milliseconds * base + questions]),
    ...routing.rules.map((rule): Term => [diagram.and(diagram.not(rule), impossible), 1]),
  ];
  const total = extremeOf(diagram, terms, which);
  return { questions: total % base, seconds: Math.floor(total / base) / 1000, isBound: false };
}

/** A function, and how many times it counts. */
type Term = readonly [f: Node, weight: number];

/**
 * The extreme of a sum of functions. Each variable in turn, from the topmost, is chosen in the sum of those functions alone that depend on it: the
 * sum of all would be far too large. Source: R. Dechter, “Bucket elimination”, Artificial Intelligence 113 (1999), 41–85.
 */
function extremeOf(diagram: Diagram, terms: readonly Term[], which: 'most' | 'least'): number {
  const buckets: Map<Node, number>[] = [];
  let total = 0;
  const put = (f: Node, weight: number) => {
    if (f.value !== null) {
      if (f.value !== 0) total += f.value * weight;
      return;
    }
    const bucket = (buckets[f.variable] ??= new Map<Node, number>());
    bucket.set(f, (bucket.get(f) ?? 0) + weight);
  };
  for (const [f, weight] of terms) put(f, weight);
  for (let variable = buckets.length - 1; variable >= 0; variable--) {
    const [first, ...others] = buckets[variable] ?? [];
    // A function alone keeps its weight beside it, and so its nodes are those that are there already.
    const [sum, weight]: Term = first && others.length === 0 ? first : [sumOfTerms(diagram, [...(first ? [first] : []), ...others]), 1];
    put(sum.value === null && sum.variable === variable ? diagram.choose(sum, which) : sum, weight);
  }
  return total;
}

function sumOfTerms(diagram: Diagram, terms: readonly Term[]): Node {
  return terms.reduce<Node>((sum, [f, weight]) => diagram.plus(sum, diagram.and(f, diagram.constant(weight))), diagram.zero);
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
