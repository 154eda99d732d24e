import type { Period } from '../../model/period.ts';
import { academicYear } from './academic-year.ts';
import { dayAfter, dayBefore } from './day.ts';

/**
 * The same term, window or academic year a year before: what "since last year" compares with. Same days of the same months, but that what ends on
 * the last of February ends on it in both years, and what begins on the 29th begins on the 28th.
 */
export function yearBefore<P extends Period>(period: P): P {
  const first = Number(period.year.slice(0, 4)) - 1;
  const { year } = academicYear(`${first}${period.year.slice(2, 4)}`);
  return { ...period, year, from: dayInYearBefore(period.from), to: lastDayInYearBefore(period.to) };
}

function dayInYearBefore(day: string): string {
  const monthAndDay = day.slice(4);
  return `${Number(day.slice(0, 4)) - 1}${monthAndDay === '-02-29' ? '-02-28' : monthAndDay}`;
}

function lastDayInYearBefore(day: string): string {
  const isLastOfFebruary = dayAfter(day).endsWith('-03-01');
  return isLastOfFebruary ? dayBefore(`${Number(day.slice(0, 4)) - 1}-03-01`) : dayInYearBefore(day);
}
