import { PoetError } from '../../errors.ts';
import { asDay } from '../../model/as-day.ts';
import { isAcademicYear } from '../../model/is-academic-year.ts';
import type { YearPeriod } from '../../model/period.ts';

/** An academic year by its six digits: `202526` is 1 September 2025 to 31 August 2026. @throws PoetError `not-an-academic-year` */
export function academicYear(year: string): YearPeriod {
  if (!isAcademicYear(year)) {
    const message = `"${year}" is not an academic year. Expected six digits, the second year following the first: 202526 is 2025/26.`;
    throw new PoetError('not-an-academic-year', message);
  }
  const first = Number(year.slice(0, 4));
  return { kind: 'academic-year', year, from: `${first}-09-01`, to: `${first + 1}-08-31` };
}

/** The academic year in which a day is. @throws PoetError `not-a-day` */
export function academicYearOf(day: string): YearPeriod {
  const calendarYear = Number(asDay(day).slice(0, 4));
  const first = day.slice(5) < '09-01' ? calendarYear - 1 : calendarYear;
  return academicYear(`${first}${String(first + 1).slice(2)}`);
}
