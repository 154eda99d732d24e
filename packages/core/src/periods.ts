/** Academic years, terms, any days between, and their releases: for reports, never for a page that asks. Rules: docs/methods.md. */
export { PoetError } from './errors.ts';
export type { AcademicYear, Period, TermDates, TermName, TermPeriod, WindowPeriod, YearPeriod } from './model/period.ts';
export type { Release } from './model/release.ts';
export { isDay } from './model/is-day.ts';

export { dayInLondon } from './report/period/day-in-london.ts';
export { academicYear, academicYearOf } from './report/period/academic-year.ts';
export { defaultTermDates, termOf, termsOf } from './report/period/terms.ts';
export { windowOf } from './report/period/window-of.ts';
export type { WindowDays } from './report/period/window-of.ts';
export { periodId } from './report/period/period-id.ts';
export { readPeriod } from './report/period/read-period.ts';
export { isIn } from './report/period/is-in.ts';
export { isSamePeriod } from './report/period/is-same-period.ts';
export { yearBefore } from './report/period/year-before.ts';
export { daysInWords, periodInWords, yearInWords } from './report/period/period-in-words.ts';

export { firstRelease, nextRelease, standingIn } from './report/period/release.ts';
export type { Counted, CountedAgain, Standing, SubmissionDays } from './report/period/release.ts';
export { releaseInWords } from './report/period/release-in-words.ts';
