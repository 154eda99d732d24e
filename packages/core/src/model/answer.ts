import { NonSubstantive } from './code-lists.ts';
import { maxAnswerLength, maxOptions } from './limits.ts';
import * as z from 'zod/mini';

const words = z.string().check(z.maxLength(maxAnswerLength));

/** What was answered: the id of an option or point, several ids, words, a day (`2026-11-23`), or a whole number. */
export type AnswerValue = z.infer<typeof AnswerValue>;
export const AnswerValue = z.union([words, z.readonly(z.array(words).check(z.maxLength(maxOptions))), z.number()]);

/** One question's answer: a value, or one of the ways to answer without a view. */
export type Answer = z.infer<typeof Answer>;
export const Answer = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('answered'), value: AnswerValue }),
  z.strictObject({ status: NonSubstantive }),
]);

/** One question's place in a submission: its answer, or why it has none. */
export type SubmittedAnswer = z.infer<typeof SubmittedAnswer>;
export const SubmittedAnswer = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('answered'), value: AnswerValue }),
  z.strictObject({ status: NonSubstantive }),
  z.strictObject({ status: z.enum(['skipped', 'not-shown']) }),
]);
