import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AcademicYear } from '../../model/period.ts';
import { parse } from '../../model/parse.ts';
import { academicYear, academicYearOf } from './academic-year.ts';

describe('an academic year', () => {
  it('is 1 September to 31 August, and written in six digits', () => {
    assert.deepEqual(academicYear('202526'), { kind: 'academic-year', year: '202526', from: '2025-09-01', to: '2026-08-31' });
    assert.equal(academicYear('199900').to, '2000-08-31');
  });

  it('changes between 31 August and 1 September, and not with the calendar year', () => {
    const years = ['2026-08-31', '2026-09-01', '2026-12-31', '2027-01-01', '2028-02-29'].map((day) => academicYearOf(day).year);
    assert.deepEqual(years, ['202526', '202627', '202627', '202627', '202728']);
  });

  it('has two years that follow one another', () => {
    for (const digits of ['2025', '202525', '202527', '2025-26', '2025/26', '20252026', ' 202526', '', '999900']) {
      assert.throws(() => academicYear(digits), { code: 'not-an-academic-year' }, digits);
      assert.equal(parse(AcademicYear, digits).kind, 'issues', digits);
    }
    assert.equal(parse(AcademicYear, '202526').kind, 'ok');
  });

  it('is not found for what is no day', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-9-1', '20260901', '2026-09-01T00:00:00Z', '0001-01-01', '']) {
      assert.throws(() => academicYearOf(text), { code: 'not-a-day' }, text);
    }
  });
});
