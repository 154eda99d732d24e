/**
 * Whether something that was put away on one day is older than it may get. A clock that runs backwards, or has jumped by more than a year, is not
 * believed: a wrong clock must not take somebody's answers.
 * @param since the day: `2026-11-23`
 * @param today the same, by the clock of the device
 * @param days how many days it may be kept
 */
export function isPast(since: string, today: string, days: number): boolean {
  const age = daysBetween(since, today);
  return age > days && age <= longestBelieved;
}

/** Whether the clock, seen from a day of earlier, can be right. */
export function isClockBelieved(since: string, today: string): boolean {
  const age = daysBetween(since, today);
  return age >= 0 && age <= longestBelieved;
}

const longestBelieved = 366;

function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000);
}
