import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TermDates } from '../../model/period.ts';
import { parse } from '../../model/parse.ts';
import { academicYearOf } from './academic-year.ts';
import { dayAfter } from './day.ts';
import { isIn } from './is-in.ts';
import { termOf, termsOf } from './terms.ts';

/** Every day of the academic years 2009/10 to 2039/40. */
const thirtyYears = daysBetween('2009-09-01', '2040-08-31');

function daysBetween(from: string, to: string): string[] {
  const days = [from];
  for (let day = from; day < to;) days.push((day = dayAfter(day)));
  return days;
}

const number = (from: number, to: number) => fc.integer({ min: from, max: to }).map((n) => String(n).padStart(2, '0'));
const monthAndDay = fc.tuple(number(1, 12), number(1, 31)).map((parts) => parts.join('-'));
const anyDates = fc.record({ springBegins: monthAndDay, summerBegins: monthAndDay });
const acceptedDates = anyDates.filter((dates) => parse(TermDates, dates).kind === 'ok');

describe('terms', () => {
  it('are autumn to December, spring to March and summer to August, unless somebody says otherwise', () => {
    assert.deepEqual(termsOf('202526'), [
      { kind: 'term', year: '202526', term: 'autumn', from: '2025-09-01', to: '2025-12-31' },
      { kind: 'term', year: '202526', term: 'spring', from: '2026-01-01', to: '2026-03-31' },
      { kind: 'term', year: '202526', term: 'summer', from: '2026-04-01', to: '2026-08-31' },
    ]);
  });

  it('domain rule 9: change between the days on which they should', () => {
    const terms = ['2026-08-31', '2026-09-01', '2026-12-31', '2027-01-01', '2027-03-31', '2027-04-01'].map((day) => {
      const { year, term } = termOf(day);
      return `${year} ${term}`;
    });
    assert.deepEqual(terms, ['202526 summer', '202627 autumn', '202627 autumn', '202627 spring', '202627 spring', '202627 summer']);
  });

  it('have every day of thirty years in exactly one year and one term', () => {
    const years = [...new Set(thirtyYears.map((day) => academicYearOf(day).year))];
    assert.equal(years.length, 31);
    assert.equal(thirtyYears.length, 31 * 365 + 8);
    const terms = years.flatMap((year) => termsOf(year));
    for (const day of thirtyYears) {
      const found = terms.filter((term) => isIn(term, day));
      assert.deepEqual(found, [termOf(day)], day);
      assert.equal(found[0]?.year, academicYearOf(day).year);
    }
  });

  it('leave no gap and never overlap, whatever dates are accepted', () => {
    fc.assert(
      fc.property(acceptedDates, fc.constantFrom('202223', '202324', '202425', '199900'), (dates, year) => {
        const terms = termsOf(year, dates);
        const { from, to } = academicYearOf(terms[0].from);
        assert.deepEqual(
          terms.map((term) => term.from),
          [from, dayAfter(terms[0].to), dayAfter(terms[1].to)],
        );
        assert.equal(terms[2].to, to);
        for (const term of terms) {
          assert.ok(term.from <= term.to, `${term.term} ends before it begins`);
          assert.deepEqual([termOf(term.from, dates), termOf(term.to, dates)], [term, term]);
        }
      }),
    );
  });

  it('can begin on other days, the same in every year', () => {
    const dates = { springBegins: '01-06', summerBegins: '03-01' };
    assert.deepEqual(
      termsOf('202324', dates).map(({ to }) => to),
      ['2024-01-05', '2024-02-29', '2024-08-31'],
    );
    assert.equal(termOf('2024-01-05', dates).term, 'autumn');
  });

  it('are refused where their dates leave no term in between, or are not in every year', () => {
    const wrong = [
      ['09-01', '04-01'],
      ['04-01', '01-01'],
      ['01-01', '01-01'],
      ['02-29', '04-01'],
      ['01-01', '09-01'],
      ['04-31', '05-01'],
      ['1-1', '4-1'],
      ['', ''],
    ] as const;
    for (const [springBegins, summerBegins] of wrong) {
      const dates = { springBegins, summerBegins };
      assert.equal(parse(TermDates, dates).kind, 'issues', JSON.stringify(dates));
      assert.throws(() => termsOf('202526', dates), { code: 'not-term-dates' }, JSON.stringify(dates));
    }
  });
});
