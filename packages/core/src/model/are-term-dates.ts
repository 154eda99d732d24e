import { isDay } from './is-day.ts';
import type { TermDates } from './period.ts';

/** Whether terms can begin on these days: days that every year has, spring's after 1 September and summer's after it, before the year is over. */
export function areTermDates({ springBegins, summerBegins }: TermDates): boolean {
  if (![springBegins, summerBegins].every((monthAndDay) => isDay(`2001-${monthAndDay}`))) return false;
  const spring = placeInYear(springBegins);
  return placeInYear('09-01') < spring && spring < placeInYear(summerBegins);
}

/** Sorts as the academic year does: what is before September comes after it. */
function placeInYear(monthAndDay: string): string {
  return monthAndDay < '09-01' ? `next ${monthAndDay}` : monthAndDay;
}
