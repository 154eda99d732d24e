import type { Section } from '../../model/section.ts';
import { inOrder } from '../../model/in-order.ts';
import type { Diagram, Node } from '../prove/decision-diagram.ts';
import { costsOf } from './estimate.ts';
import type { Asked, Step } from './estimate.ts';
import { Routing } from '../prove/routing.ts';
import { unlessTooComplex } from '../prove/unless-too-complex.ts';

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
 * conditions, for the seconds that `costsOf` gives: words are read in full by whoever has not been shown them before. For the expected path, each
 * option, point and way without a view is equally likely, whatever was answered before; nobody skips a single choice; and of several choices, each
 * one that can stand with others is chosen or not with even chance. Of a question that is not there, such as one that a module expects in the core,
 * each answer is given or not with even chance.
 */
export function pathsOf({ audience, scales, sections }: Asked, language = 'en'): Paths {
  const asked = { audience, scales, sections: inOrder(sections, (section) => section) };
  const parts = partsOf(asked, language);
  const always = alwaysSeen(asked.sections);
  const unconditional = sumOf(parts.filter(({ steps }) => steps.some((step) => always.has(step))));
  const everything = sumOf(parts);
  return {
    shortest: unlessTooComplex(() => extremePath(parts, seenBy(asked), 'least')) ?? unconditional,
    longest: unlessTooComplex(() => extremePath(parts, seenBy(asked), 'most')) ?? everything,
    expected: unlessTooComplex(() => expectedPath(parts, seenBy(asked))) ?? everything,
  };
}

/** What adds to a path, once, when one of its steps at least is seen. */
interface Part {
  readonly steps: readonly Step[];
  readonly questions: 0 | 1;
  /** Whole, so that sums are exact and the same number is the same node of a diagram. */
  readonly milliseconds: number;
}

function partsOf(asked: Asked, language: string): Part[] {
  const questions = asked.sections.flatMap((section) => section.questions).filter(({ kind }) => kind !== 'information');
  return [
    ...costsOf(asked, language).map(({ steps, seconds }) => ({ steps, questions: 0 as const, milliseconds: Math.round(seconds * 1000) })),
    ...questions.map((question) => ({ steps: [question], questions: 1 as const, milliseconds: 0 })),
  ];
}

/** The steps that no condition stands before. */
function alwaysSeen(sections: readonly Section[]): ReadonlySet<Step> {
  return new Set(
    sections.flatMap((section): Step[] => {
      const questions = section.showIf ? [] : section.questions.filter(({ showIf }) => !showIf);
      return questions.length > 0 ? [section, ...questions] : [];
    }),
  );
}

/** When each step is seen. */
interface Way {
  readonly routing: Routing;
  readonly seen: ReadonlyMap<Step, Node>;
}

/** A section is seen when one of its questions is. */
function seenBy({ sections, scales }: Asked): Way {
  const routing = new Routing(sections, new Map(scales.map((scale) => [scale.id, scale])));
  const seen = new Map<Step, Node>();
  for (const section of sections) {
    const within = routing.when(section.showIf);
    for (const question of section.questions) {
      const shown = routing.diagram.and(routing.when(question.showIf), within);
      routing.ask(question, shown);
      seen.set(question, shown);
    }
    seen.set(section, anyOf(section.questions, { routing, seen }));
  }
  return { routing, seen };
}

/** When one of some steps at least is seen. */
function anyOf(steps: readonly Step[], { routing: { diagram }, seen }: Way): Node {
  return steps.reduce<Node>((any, step) => diagram.or(any, seen.get(step) ?? diagram.zero), diagram.zero);
}

function sumOf(parts: readonly Part[]): Path {
  const milliseconds = parts.reduce((sum, part) => sum + part.milliseconds, 0);
  return { questions: parts.reduce((sum, part) => sum + part.questions, 0), seconds: milliseconds / 1000, isBound: true };
}

function expectedPath(parts: readonly Part[], way: Way): Path {
  const { diagram } = way.routing;
  const lookedAt = parts.map(({ steps }) => {
    const seen = anyOf(steps, way);
    const legal = way.routing.legalFor(seen);
    return { both: diagram.and(seen, legal), legal };
  });
  const logMean = diagram.logMeans();
  const chances = lookedAt.map(({ both, legal }) => Math.exp(logMean(both) - logMean(legal)));
  const meanOf = (size: (part: Part) => number) => parts.reduce((sum, part, i) => sum + size(part) * (chances[i] ?? 0), 0);
  const thousandths = (n: number) => Math.round(n) / 1000;
  const questions = thousandths(meanOf((part) => part.questions * 1000));
  return { questions, seconds: thousandths(meanOf((part) => part.milliseconds)), isBound: false };
}

/** More than the questions of any survey: milliseconds and questions go into one whole number, milliseconds first. */
const base = 2048;

function extremePath(parts: readonly Part[], way: Way, which: 'most' | 'least'): Path {
  const { diagram, rules } = way.routing;
  const impossible = diagram.constant(which === 'most' ? -Infinity : Infinity);
  const terms = [
    ...parts.map(({ steps, milliseconds, questions }): Term => [anyOf(steps, way), milliseconds * base + questions]),
    ...rules.map((rule): Term => [diagram.and(diagram.not(rule), impossible), 1]),
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
