import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Period } from '../../model/period.ts';
import { academicYear, academicYearOf } from './academic-year.ts';
import { isSamePeriod } from './is-same-period.ts';
import { termOf, termsOf } from './terms.ts';
import { windowOf } from './window-of.ts';
import { yearBefore } from './year-before.ts';

function daysOf({ from, to }: Pick<Period, 'from' | 'to'>): string {
  return `${from}/${to}`;
}

function window(from: string, to: string): Period {
  const made = windowOf({ from, to });
  assert.ok(made.kind === 'ok');
  return made.value;
}

const day = fc
  .date({ min: new Date('2010-09-01'), max: new Date('2040-08-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('since last year', () => {
  it('an academic year is held against the one before', () => {
    assert.deepEqual(yearBefore(academicYear('200001')), academicYear('199900'));
  });

  it('a term is held against the same term, whatever the dates of terms, in leap years too', () => {
    for (const dates of [undefined, { springBegins: '01-06', summerBegins: '03-01' }]) {
      for (const year of ['202324', '202425', '202526']) {
        const before = `${Number(year.slice(0, 4)) - 1}${year.slice(2, 4)}`;
        assert.deepEqual(termsOf(year, dates).map(yearBefore), termsOf(before, dates));
      }
    }
  });

  it('a window keeps its days and its label, and the end of February stays the end of February', () => {
    assert.equal(daysOf(yearBefore(window('2025-09-01', '2026-01-31'))), '2024-09-01/2025-01-31');
    assert.equal(daysOf(yearBefore(window('2025-02-01', '2025-02-28'))), '2024-02-01/2024-02-29');
    assert.equal(daysOf(yearBefore(window('2024-02-01', '2024-02-29'))), '2023-02-01/2023-02-28');
    assert.equal(daysOf(yearBefore(window('2024-02-01', '2024-02-28'))), '2023-02-01/2023-02-28');
    assert.equal(daysOf(yearBefore(window('2024-02-29', '2024-02-29'))), '2023-02-28/2023-02-28');
    const named: Period = { ...window('2025-09-01', '2026-01-31'), kind: 'window', label: { en: 'Half year' } };
    assert.deepEqual(yearBefore(named).label, { en: 'Half year' });
  });

  it('any window has days a year before, in the year before', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one];
        const { to: lastOfYear } = academicYearOf(from);
        const before = yearBefore(window(from, to < lastOfYear ? to : lastOfYear));
        assert.ok(before.from <= before.to);
        for (const end of [before.from, before.to]) assert.equal(academicYearOf(end).year, before.year);
      }),
    );
  });

  it('only the same days are the same period', () => {
    const autumn = termOf('2025-10-01');
    assert.ok(isSamePeriod(autumn, window('2025-09-01', '2025-12-31')));
    assert.ok(!isSamePeriod(autumn, window('2025-09-02', '2025-12-31')));
    assert.ok(!isSamePeriod(autumn, termOf('2025-10-01', { springBegins: '01-06', summerBegins: '04-01' })));
    assert.ok(!isSamePeriod(autumn, yearBefore(autumn)));
  });
});
