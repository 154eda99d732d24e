import { Answer } from './answer.ts';
import { Helper } from './code-lists.ts';
import { Id } from './id.ts';
import { maxQuestions } from './limits.ts';
import { SubmissionId } from './submission.ts';
import { Survey } from './survey.ts';
import * as z from 'zod/mini';

const place = z.union([Id, z.literal('check-answers')]);
const count = z.int().check(z.nonnegative());

/**
 * One person's progress through a survey as it is stored: what a `Session` is, with lists for its maps, and with the whole survey that it was begun on.
 * It is known by its submission, never by its survey, so that two people on one device have two.
 */
export type Draft = z.infer<typeof Draft>;
export const Draft = z.strictObject({
  format: z.literal('poet-draft/1'),
  submissionId: SubmissionId,
  /** Grows with every saving: of two copies, the one with the higher number is the later one, whatever the clock says. */
  revision: count,
  /** The day of the first saving, in Europe/London. Never a time. */
  begunOn: z.iso.date(),
  survey: Survey,
  layout: z.enum(['question', 'section']),
  at: place,
  returning: z.boolean(),
  attempted: z.boolean(),
  seen: z.readonly(z.array(Id).check(z.maxLength(maxQuestions))),
  /** By question id, in the order in which they were first given. */
  answers: z.readonly(z.array(z.readonly(z.tuple([Id, Answer]))).check(z.maxLength(maxQuestions))),
  handOvers: z.readonly(z.array(Helper).check(z.maxLength(maxQuestions))),
  answeredAfter: z.readonly(z.array(z.readonly(z.tuple([Id, count]))).check(z.maxLength(maxQuestions))),
});
