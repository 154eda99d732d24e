/** A span of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** A span of days that is others together. */
export interface PeriodSum {
  readonly total: Period;
  readonly parts: readonly Period[];
}

/**
 * How spans of days add up: cut wherever one of them begins or ends, each is the pieces in it. A year is its terms; two windows that overlap are the overlap, which
 * they have in common, and what is left of each.
 */
export function periodSums(periods: readonly Period[]): PeriodSum[] {
  const starts = [...new Set(periods.flatMap(({ from, to }) => [from, dayAfter(to)]))].sort();
  return periods.flatMap((total): PeriodSum[] => {
    const inside = starts.filter((start) => start >= total.from && start <= total.to);
    if (inside.length < 2) return [];
    const endOf = (next: string | undefined): string => (next === undefined ? total.to : dayBefore(next));
    return [{ total, parts: inside.map((from, index) => ({ from, to: endOf(inside[index + 1]) })) }];
  });
}

/** Whether two spans have a day in common. */
export function overlap(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}

/** Whether both ends are days, in their order. */
export function isPeriod({ from, to }: Period): boolean {
  return from <= to && [from, to].every((day) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)));
}

const dayMs = 86_400_000;

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - dayMs).toISOString().slice(0, 10);
}
