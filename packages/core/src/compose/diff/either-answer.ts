import type { MultipleQuestion, Option, Question, ScaleQuestion, SingleQuestion } from '../../model/question.ts';
import type { Scale } from '../../model/scale.ts';

type Scales = ReadonlyMap<string, Scale>;

/**
 * The question that takes every answer which either version of a question takes, for proving what holds in both. A scale becomes a choice of its
 * points.
 * @returns `null` where the kinds have no answers in common, or none that can be listed.
 */
export function eitherAnswer(
  older: Question,
  newer: Question,
  scales: { readonly older: Scales; readonly newer: Scales },
): SingleQuestion | MultipleQuestion | null {
  if (older.kind === 'multiple' && newer.kind === 'multiple') {
    const options = eitherOption(older.options, newer.options);
    const both = { ...bothAsked(older, newer), kind: 'multiple', options } as const;
    return older.max === undefined || newer.max === undefined ? both : { ...both, max: Math.max(older.max, newer.max) };
  }
  if (!isOneOf(older) || !isOneOf(newer)) return null;
  const options = eitherOption(choicesOf(older, scales.older), choicesOf(newer, scales.newer));
  return { ...bothAsked(older, newer), kind: 'single', options };
}

type OneOf = ScaleQuestion | SingleQuestion;

function isOneOf(question: Question): question is OneOf {
  return question.kind === 'scale' || question.kind === 'single';
}

/** It must be answered only where both versions say so, and can be answered without a view as in either. */
function bothAsked(older: OneOf | MultipleQuestion, newer: OneOf | MultipleQuestion) {
  const { id, concept, text } = newer;
  const nonSubstantive = [...new Set([...(older.nonSubstantive ?? []), ...(newer.nonSubstantive ?? [])])];
  const isRequired = older.required === true && newer.required === true;
  return { id, concept, text, nonSubstantive, ...(isRequired ? { required: true as const } : {}) };
}

function choicesOf(question: OneOf, scales: Scales): readonly Option[] {
  if (question.kind === 'single') return question.options;
  return (scales.get(question.scale)?.points ?? []).map(({ id, label }) => ({ id, label }));
}

/** An option that both have is exclusive only where it is in both. */
function eitherOption(older: readonly Option[], newer: readonly Option[]): readonly Option[] {
  const options = new Map(older.map((option) => [option.id, option]));
  for (const option of newer) {
    const before = options.get(option.id);
    options.set(option.id, before && !before.exclusive ? before : option);
  }
  return [...options.values()];
}
