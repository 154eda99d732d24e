import type { Question } from '../model/question.ts';

/** The fields of a form as they are posted: names with values, in order, a name as often as it has values. `URLSearchParams` is one. */
export type FormFields = Iterable<readonly [name: string, value: string]>;

/** The same by name. */
export type FieldValues = ReadonlyMap<string, readonly string[]>;

/** The name of the field that carries the submission’s id. No question has a full stop in its id, so no question’s field has this name. */
export const submissionIdField = 'poet.submissionId';

/** The name of the field that carries the invitation, where there is one. */
export const invitationField = 'poet.invitation';

/**
 * The names of a question’s fields. A question’s answer has its id for a name, as in a submission; the parts of a day and, beside what is written,
 * the ways to answer without a view stand in fields of their own, so that nobody’s words are taken for one.
 */
export const fieldName = {
  answer: (question: string): string => question,
  part: (question: string, part: 'day' | 'month' | 'year'): string => `${question}.${part}`,
  way: ({ id, kind }: Pick<Question, 'id' | 'kind'>): string =>
    kind === 'text' || kind === 'number' || kind === 'date' ? `${id}.way` : id,
} as const;

/** Gathers fields by their names. */
export function byName(fields: FormFields): FieldValues {
  const gathered = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const values = gathered.get(name);
    if (values) values.push(value);
    else gathered.set(name, [value]);
  }
  return gathered;
}
