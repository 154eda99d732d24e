import type { Question } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';
import type { Branch, Diagram, Node } from './decision-diagram.ts';

/** The answers to one question as functions of yes-or-no variables. */
export interface AnswerBits {
  /** For each answer that was asked for: where it is the answer, or among the answers. */
  readonly is: ReadonlyMap<string, Node>;
  /** Where the variables make an answer that can be sent. Only several choices with a `max`, or that are `required`, have any others. */
  readonly rule: Node;
}

/** The question, its scale’s points if it has any, and the answers that conditions ask for: all others are as one. */
export interface AskedFor {
  readonly question: Question;
  readonly scales: ReadonlyMap<string, Scale>;
  readonly values: ReadonlySet<string>;
}

/**
 * Writes every answer that a person can send, nothing at all included unless the question is required, as new variables of a diagram. Their chances
 * make each option, point and way without a view equally likely, and nothing at all impossible. Of several choices each one that can stand
 * with others is then chosen or not with even chance, combinations that cannot be sent left out.
 */
export function answerBits(diagram: Diagram, asked: AskedFor): AnswerBits {
  const { question, scales, values } = asked;
  const ways = question.kind === 'information' ? [] : [...new Set(question.nonSubstantive)];
  const isRequired = question.kind !== 'information' && question.required === true;
  switch (question.kind) {
    case 'scale':
    case 'single': {
      const choices = question.kind === 'single' ? question.options : (scales.get(question.scale)?.points ?? []);
      const lines = [...choices.map(({ id }) => id), ...ways];
      const nothing = isRequired ? [] : [{ value: null, weight: 0 }];
      return { is: chooseOne(diagram, [...split(lines, values), ...nothing]), rule: diagram.one };
    }
    case 'multiple': {
      const alone = question.options.flatMap(({ id, exclusive }) => (exclusive ? [id] : []));
      const others = question.options.flatMap(({ id, exclusive }) => (exclusive ? [] : [id]));
      const several = others.length > 0 || !isRequired ? [{ value: together, weight: others.length }] : [];
      const is = chooseOne(diagram, [...split([...alone, ...ways], values), ...several]);
      const { chosen, rule } = chooseSeveral(diagram, {
        others,
        values,
        isRequired,
        max: Math.min(question.max ?? others.length, others.length),
      });
      const isSeveral = is.get(together) ?? diagram.zero;
      return { is: new Map([...is, ...chosen.map(([id, bit]) => [id, diagram.and(isSeveral, bit)] as const)]), rule };
    }
    case 'text':
    case 'number':
    case 'date':
    case 'information':
      return { is: new Map(), rule: diagram.one };
  }
}

/** No id looks like this. */
const together = ' several ';

interface Alternative {
  /** `null`: whatever no condition asks for. */
  readonly value: string | null;
  readonly weight: number;
}

function split(lines: readonly string[], values: ReadonlySet<string>): Alternative[] {
  const named = lines.filter((line) => values.has(line)).map((value) => ({ value, weight: 1 }));
  const rest = lines.length - named.length;
  return rest > 0 ? [...named, { value: null, weight: rest }] : named;
}

/** Exactly one of some alternatives: each variable says "this one, none before having been it"; when all say no, it is the last. */
function chooseOne(diagram: Diagram, alternatives: readonly Alternative[]): Map<string, Node> {
  const is = new Map<string, Node>();
  let weightLeft = alternatives.reduce((sum, { weight }) => sum + weight, 0);
  let noneBefore: Node = diagram.one;
  alternatives.forEach(({ value, weight }, i) => {
    const bit = i === alternatives.length - 1 ? diagram.one : diagram.variable(weightLeft > 0 ? weight / weightLeft : 0);
    if (value !== null) is.set(value, diagram.and(noneBefore, bit));
    noneBefore = diagram.and(noneBefore, diagram.not(bit));
    weightLeft -= weight;
  });
  return is;
}

interface Several {
  readonly others: readonly string[];
  readonly values: ReadonlySet<string>;
  readonly isRequired: boolean;
  readonly max: number;
}

function chooseSeveral(
  diagram: Diagram,
  { others, values, isRequired, max }: Several,
): { chosen: (readonly [string, Branch])[]; rule: Node } {
  const named = others.filter((id) => values.has(id));
  const isRuled = named.length > 0 && (isRequired || max < others.length);
  const chosen = (isRuled ? others : named).map((id) => [id, diagram.variable()] as const);
  if (!isRuled) return { chosen, rule: diagram.one };
  const bits = chosen.map(([, bit]) => bit);
  const atLeastOne = isRequired ? bits.reduce<Node>((some, bit) => diagram.either(bit, diagram.one, some), diagram.zero) : diagram.one;
  return { chosen, rule: diagram.and(atLeastOne, atMost(diagram, bits, max)) };
}

function atMost(diagram: Diagram, bits: readonly Branch[], max: number): Node {
  // Where at most 0, 1, … `max` of the bits so far are yes.
  let rows: readonly Node[] = Array.from({ length: max + 1 }, () => diagram.one);
  for (const bit of bits) rows = rows.map((row, count) => diagram.either(bit, rows[count - 1] ?? diagram.zero, row));
  return rows[max] ?? diagram.one;
}
