import { Period } from './period.ts';
import * as z from 'zod/mini';

const people = z.int().check(z.nonnegative());

/**
 * One statement of a period's figures. Paper that was completed in the period may come in after it, and answers may be withdrawn, so a period may
 * be stated again: under the next number, with what has changed.
 */
export type Release = z.infer<typeof Release>;
export const Release = z.strictObject({
  period: Period,
  /** 1 for the first. */
  number: z.int().check(z.positive()),
  /** The last day of receipt that is counted, in Europe/London. */
  receivedUntil: z.iso.date(),
  /** Submissions counted. */
  n: people,
  /** What has changed since the release before; `null` in the first. */
  change: z.nullable(
    z.strictObject({
      /** Submissions that were completed in the period and received after the release before. */
      late: people,
      /** How many more, or fewer, count for other reasons: withdrawn, erased, or accepted after being set aside. */
      other: z.int(),
    }),
  ),
});
