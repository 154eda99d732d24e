import { PoetError } from '../../errors.ts';
import type { Period } from '../../model/period.ts';
import type { Release } from '../../model/release.ts';
import { isIn } from './is-in.ts';

/** What is counted for a period up to a day of receipt. */
export interface Counted {
  readonly period: Period;
  /** The last day of receipt that is counted. */
  readonly receivedUntil: string;
  /** Submissions counted. None is a period that nobody answered in, and as good a release as any. */
  readonly n: number;
}

/** The first release of a period. */
export function firstRelease({ period, receivedUntil, n }: Counted): Release {
  return { period, number: 1, receivedUntil, n, change: null };
}

/** What is counted when a period is stated again. */
export interface CountedAgain {
  readonly receivedUntil: string;
  readonly n: number;
  /** Of those counted now, the submissions that were received after the release before. */
  readonly late: number;
}

/** The next release of a period, which says what has changed. @throws PoetError `not-a-later-release` */
export function nextRelease(earlier: Release, { receivedUntil, n, late }: CountedAgain): Release {
  if (receivedUntil < earlier.receivedUntil) {
    const message = `Release ${earlier.number} counts what was received by ${earlier.receivedUntil}; the next cannot end on ${receivedUntil}, before it.`;
    throw new PoetError('not-a-later-release', message);
  }
  const { period, number } = earlier;
  return { period, number: number + 1, receivedUntil, n, change: { late, other: n - late - earlier.n } };
}

/** The two days of a submission. */
export interface SubmissionDays {
  /** On paper, the day on which it was filled in. */
  readonly completedOn: string;
  readonly receivedOn: string;
}

/** Whether a release counts a submission: `late` was completed in the period, but received after what the release counts; the next one has it. */
export type Standing = 'counted' | 'late' | 'other-period';

/** Whether a release counts a submission. The day on which it was completed says of which period it is, whenever it was received. */
export function standingIn({ period, receivedUntil }: Pick<Release, 'period' | 'receivedUntil'>, submission: SubmissionDays): Standing {
  if (!isIn(period, submission.completedOn)) return 'other-period';
  return submission.receivedOn <= receivedUntil ? 'counted' : 'late';
}
