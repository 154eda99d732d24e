import type { Period } from '../../model/period.ts';

type Days = Pick<Period, 'from' | 'to'>;

/**
 * Whether two periods have the same days. Only what has may be compared: the autumn terms of two authorities with other term dates have not, and a
 * window of just the days of a term has.
 */
export function isSamePeriod(one: Days, other: Days): boolean {
  return one.from === other.from && one.to === other.to;
}
