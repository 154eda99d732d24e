import { PoetError } from '../../errors.ts';
import { areTermDates } from '../../model/are-term-dates.ts';
import type { TermDates, TermName, TermPeriod } from '../../model/period.ts';
import { academicYear, academicYearOf } from './academic-year.ts';
import { dayBefore } from './day.ts';

/** Autumn 1 September to 31 December, spring 1 January to 31 March, summer 1 April to 31 August. */
export const defaultTermDates: TermDates = { springBegins: '01-01', summerBegins: '04-01' };

/**
 * The three terms of an academic year. Each of its days is in one of them: what is answered in the holidays is in the term before.
 * @throws PoetError `not-an-academic-year`, `not-term-dates`
 */
export function termsOf(year: string, dates: TermDates = defaultTermDates): readonly [TermPeriod, TermPeriod, TermPeriod] {
  const { from, to } = academicYear(year);
  const { spring, summer } = beginningsIn(from, dates);
  const term = (name: TermName, first: string, last: string): TermPeriod => ({ kind: 'term', year, term: name, from: first, to: last });
  return [term('autumn', from, dayBefore(spring)), term('spring', spring, dayBefore(summer)), term('summer', summer, to)];
}

/** The term in which a day is. @throws PoetError `not-a-day`, `not-term-dates` */
export function termOf(day: string, dates: TermDates = defaultTermDates): TermPeriod {
  const [autumn, spring, summer] = termsOf(academicYearOf(day).year, dates);
  if (day <= autumn.to) return autumn;
  return day <= spring.to ? spring : summer;
}

/** The first days of spring and summer, in the academic year that begins on a day. */
function beginningsIn(firstDay: string, { springBegins, summerBegins }: TermDates): Record<'spring' | 'summer', string> {
  if (!areTermDates({ springBegins, summerBegins })) {
    const message =
      `Spring cannot begin on "${springBegins}" and summer on "${summerBegins}". ` +
      'Expected days that every year has, as MM-DD: spring after 1 September, and summer after spring.';
    throw new PoetError('not-term-dates', message);
  }
  const first = Number(firstDay.slice(0, 4));
  const dayOf = (monthAndDay: string) => `${monthAndDay < '09-01' ? first + 1 : first}-${monthAndDay}`;
  return { spring: dayOf(springBegins), summer: dayOf(summerBegins) };
}
