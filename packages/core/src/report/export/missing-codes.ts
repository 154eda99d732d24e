import type { AnswerableQuestion } from '../../model/question.ts';
import type { Code } from './dataset.ts';

/** Why a cell has no answer: a status of the submission, or what the file itself adds. */
export type MissingReason = keyof typeof missingCodes;

/**
 * The codes for no answer, below zero as in the surveys of the UK Data Service, so that none of them can be taken for a point, an option or a number of people.
 * `not-asked`: the question is not part of the survey that this person filled in. `withheld`: left out of a de-identified file.
 */
export const missingCodes = {
  'not-shown': -1,
  'not-applicable': -2,
  skipped: -3,
  'not-asked': -4,
  withheld: -5,
  'dont-know': -8,
  'prefer-not-to-say': -9,
} as const;

const labels: Readonly<Record<MissingReason, string>> = {
  'not-shown': 'Not shown, because of other answers',
  'not-applicable': 'Does not apply',
  skipped: 'Left out',
  'not-asked': 'Not asked in this person’s survey',
  withheld: 'Withheld, since few people answered so',
  'dont-know': 'Does not know',
  'prefer-not-to-say': 'Prefers not to say',
};

/** Which codes below zero a question’s column can have. */
export function missingOf(question: AnswerableQuestion, { canBeWithheld }: { readonly canBeWithheld: boolean }): Code[] {
  const ways = question.nonSubstantive ?? [];
  return codesFor(['not-shown', 'skipped', 'not-asked', ...(canBeWithheld ? (['withheld'] as const) : []), ...ways]);
}

/** Codes with their labels, the nearest to zero first. */
export function codesFor(reasons: readonly MissingReason[]): Code[] {
  return reasons.map((id) => ({ code: missingCodes[id], id, label: labels[id] })).sort((a, b) => b.code - a.code);
}
