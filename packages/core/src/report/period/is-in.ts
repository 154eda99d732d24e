import type { Period } from '../../model/period.ts';

/** Whether a day is in a period. A text that is no day is in none, and nothing throws: one mistaken clock does not stop a report. */
export function isIn(period: Pick<Period, 'from' | 'to'>, day: string): boolean {
  return period.from <= day && day <= period.to;
}
