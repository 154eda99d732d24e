import { dayInWords } from '../../model/day-in-words.ts';
import { isDay } from '../../model/is-day.ts';
import type { Issue, Parsed } from '../../model/issue.ts';
import type { WindowPeriod } from '../../model/period.ts';
import type { Text } from '../../model/text.ts';
import { academicYearOf } from './academic-year.ts';
import { yearInWords } from './period-in-words.ts';

/** The first and the last day, both included, and what people call what lies between. */
export interface WindowDays {
  readonly from: string;
  readonly to: string;
  readonly label?: Text;
}

/** Any days of one academic year as a period. Days that are none, in the wrong order, or of two years, are refused in words. */
export function windowOf({ from, to, label }: WindowDays): Parsed<WindowPeriod> {
  const issues = [...checkDay('/from', from), ...checkDay('/to', to)];
  if (issues.length > 0) return { kind: 'issues', issues };
  if (from > to) return { kind: 'issues', issues: [endsBeforeItBegins(from, to)] };
  const { year, to: lastOfYear } = academicYearOf(from);
  if (to > lastOfYear) return { kind: 'issues', issues: [twoYears(from, to)] };
  return { kind: 'ok', value: { kind: 'window', year, ...(label && { label }), from, to } };
}

function checkDay(path: string, text: string): Issue[] {
  if (isDay(text)) return [];
  return [{ path, code: 'not-a-day', message: `"${text}" is not a day. Expected one as 2026-02-28, from 1900 to 2199.` }];
}

function endsBeforeItBegins(from: string, to: string): Issue {
  const message = `The last day, ${inWords(to)}, is before the first, ${inWords(from)}. Give the earlier one first.`;
  return { path: '/to', code: 'ends-before-it-begins', message };
}

function twoYears(from: string, to: string): Issue {
  const [one, other] = [academicYearOf(from), academicYearOf(to)];
  const message =
    `${inWords(from)} and ${inWords(to)} are in two academic years, ${yearInWords(one.year)} and ${yearInWords(other.year)}, and a period lies in one. ` +
    `Ask for two: up to ${inWords(one.to)}, and from ${inWords(other.from)}.`;
  return { path: '/to', code: 'two-academic-years', message };
}

function inWords(day: string): string {
  return dayInWords(day, 'en');
}
