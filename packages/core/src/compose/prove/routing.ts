import type { Condition } from '../../model/condition.ts';
import { leavesOf } from '../../model/leaves-of.ts';
import type { Leaf } from '../../model/leaves-of.ts';
import type { Question } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';
import type { Section } from '../../model/section.ts';
import { answerBits } from './answer-bits.ts';
import type { AnswerBits } from './answer-bits.ts';
import { Diagram } from './decision-diagram.ts';
import type { Node } from './decision-diagram.ts';

/**
 * When each condition of a survey holds, as a function of everything that can be answered. Conditions look back, so the questions are told to it one
 * after the other, each with the function that says when it is shown. It means exactly what `holds` and `shownItems` do for answers given
 * online: an answer to a hidden question counts as none, and a required question that is shown has one.
 * Methods throw `TooComplex` when the diagram passes its limits.
 */
export class Routing {
  readonly diagram = new Diagram();
  readonly #scales: ReadonlyMap<string, Scale>;
  readonly #askedFor: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #asked = new Map<string, AnswerBits & { readonly shown: Node }>();
  readonly #unknown = new Map<string, Node>();
  readonly #rules = new Map<Node, ReadonlySet<number>>();
  /** Where the answers to the questions so far can be sent. */
  #legal: Node = this.diagram.one;

  constructor(sections: readonly Section[], scales: ReadonlyMap<string, Scale>) {
    this.#scales = scales;
    this.#askedFor = valuesAskedFor(sections);
  }

  /** Where the answers to the questions so far can be sent, in parts: one for each question that has such a rule. */
  get rules(): readonly Node[] {
    return [...this.#rules.keys()];
  }

  /** The same, of the rules alone that a function has something to do with: the others make it neither likelier nor less likely. */
  legalFor(f: Node): Node {
    const { diagram } = this;
    const touched = diagram.variablesOf(f);
    const rules = [...this.#rules].filter(([, variables]) => [...variables].some((one) => touched.has(one)));
    return rules.reduce<Node>((all, [rule]) => diagram.and(rule, all), diagram.one);
  }

  /** The next question, and when it is shown. */
  ask(question: Question, shown: Node): void {
    const values = this.#askedFor.get(question.id);
    if (!values) return;
    const bits = answerBits(this.diagram, { question, scales: this.#scales, values });
    this.#asked.set(question.id, { ...bits, shown });
    if (bits.rule === this.diagram.one) return;
    this.#rules.set(bits.rule, this.diagram.variablesOf(bits.rule));
    this.#legal = this.diagram.and(bits.rule, this.#legal);
  }

  /** When a condition holds. Of a question that has not come, such as one that a module expects in the core, every answer may be given or not. */
  when(condition: Condition | undefined): Node {
    const { diagram } = this;
    if (!condition) return diagram.one;
    if ('question' in condition) return diagram.and(this.shown(condition.question), this.answered(condition));
    if ('not' in condition) return diagram.not(this.when(condition.not));
    if ('all' in condition) return condition.all.reduce((all, part) => diagram.and(all, this.when(part)), diagram.one as Node);
    return condition.any.reduce((any, part) => diagram.or(any, this.when(part)), diagram.zero as Node);
  }

  /** When a question is shown that has been asked. */
  shown(id: string): Node {
    return this.#asked.get(id)?.shown ?? this.diagram.one;
  }

  /** When a question has one of the answers named, if it is shown. */
  answered({ question, is }: Leaf): Node {
    const answers = this.#asked.get(question)?.is;
    const bitOf = (value: string) => (answers ? (answers.get(value) ?? this.diagram.zero) : this.#elsewhere(question, value));
    return is.reduce((any, value) => this.diagram.or(any, bitOf(value)), this.diagram.zero as Node);
  }

  /** Whether there are answers with which a function of the questions so far is 1. */
  isPossible(f: Node): boolean {
    return this.diagram.canBoth(f, this.#legal);
  }

  #elsewhere(question: string, value: string): Node {
    const name = `${question} ${value}`;
    const bit = this.#unknown.get(name) ?? this.diagram.variable();
    this.#unknown.set(name, bit);
    return bit;
  }
}

function valuesAskedFor(sections: readonly Section[]): ReadonlyMap<string, ReadonlySet<string>> {
  const values = new Map<string, Set<string>>();
  const conditions = sections.flatMap((section) => [section, ...section.questions]).map(({ showIf }) => showIf);
  for (const { question, is } of conditions.flatMap(leavesOf)) {
    const known = values.get(question) ?? new Set();
    values.set(question, known);
    for (const value of is) known.add(value);
  }
  return values;
}
