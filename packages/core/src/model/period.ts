import { areTermDates } from './are-term-dates.ts';
import { isAcademicYear } from './is-academic-year.ts';
import { Text } from './text.ts';
import * as z from 'zod/mini';

/** An academic year, 1 September to 31 August, in six digits as the Department for Education writes it: `202526`. */
export type AcademicYear = z.infer<typeof AcademicYear>;
export const AcademicYear = z
  .string()
  .check(z.refine(isAcademicYear, 'An academic year is six digits, the second year following the first: 202526 is 2025/26.'));

/** One of the three terms, in the order of the academic year. */
export type TermName = z.infer<typeof TermName>;
export const TermName = z.enum(['autumn', 'spring', 'summer']);

/**
 * On which days of the year terms begin, as `MM-DD`, the same in every year. Autumn begins with the academic year, and each term ends on the
 * day before the next, so that no day is in two terms, or in none. Whoever is compared in one benchmark has the same dates.
 */
export type TermDates = z.infer<typeof TermDates>;
export const TermDates = z
  .strictObject({ springBegins: z.string(), summerBegins: z.string() })
  .check(z.refine(areTermDates, 'Terms begin on days that every year has, as MM-DD: spring after 1 September, and summer after spring.'));

const days = {
  /** The first and the last day, both included, in Europe/London. */
  from: z.iso.date(),
  to: z.iso.date(),
};

/** A whole academic year. */
export type YearPeriod = z.infer<typeof YearPeriod>;
export const YearPeriod = z.strictObject({ kind: z.literal('academic-year'), year: AcademicYear, ...days });

/** A term, named by its academic year: the spring term of `202526` is in 2026. */
export type TermPeriod = z.infer<typeof TermPeriod>;
export const TermPeriod = z.strictObject({ kind: z.literal('term'), year: AcademicYear, term: TermName, ...days });

/** Any days of one academic year, such as September to January. */
export type WindowPeriod = z.infer<typeof WindowPeriod>;
export const WindowPeriod = z.strictObject({
  kind: z.literal('window'),
  year: AcademicYear,
  /** What people call it; left out, it is called by its days. */
  label: z.optional(Text),
  ...days,
});

/** The days that results are about. Each lies within one academic year. */
export type Period = z.infer<typeof Period>;
export const Period = z.discriminatedUnion('kind', [YearPeriod, TermPeriod, WindowPeriod]);
