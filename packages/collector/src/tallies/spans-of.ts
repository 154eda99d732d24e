import { addDays } from '../add-days.ts';
import type { Grain } from '../tables.ts';
import { firstOfMonth } from './tally-sums.ts';

/** Rows of one grain that begin on a day or later, and before another; `null` is without end. */
export interface Span {
  readonly grain: Grain;
  readonly from: string | null;
  readonly before: string | null;
}

/** Splits a span of days, both included, into whole months and the single days before and after them: every day once, in as few rows as can be. */
export function spansOf({ from, to }: { readonly from: string | null; readonly to: string | null }): readonly Span[] {
  const end = to === null ? null : addDays(to, 1);
  const firstMonth = from === null || from === firstOfMonth(from) ? from : nextMonth(from);
  const endOfMonths = end === null ? null : firstOfMonth(end);
  const hasMonth = firstMonth === null || endOfMonths === null || firstMonth < endOfMonths;
  if (!hasMonth) return [{ grain: 'day', from, before: end }];
  return [
    ...(from === firstMonth ? [] : [{ grain: 'day', from, before: firstMonth } as const]),
    { grain: 'month', from: firstMonth, before: endOfMonths },
    ...(end === endOfMonths ? [] : [{ grain: 'day', from: endOfMonths, before: end } as const]),
  ];
}

function nextMonth(day: string): string {
  return firstOfMonth(addDays(firstOfMonth(day), 31));
}
