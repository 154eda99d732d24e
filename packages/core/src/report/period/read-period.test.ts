import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { academicYear } from './academic-year.ts';
import { periodId } from './period-id.ts';
import { periodInWords } from './period-in-words.ts';
import { readPeriod } from './read-period.ts';
import { termsOf } from './terms.ts';

describe('the id of a period', () => {
  it('is read back as the period', () => {
    for (const period of [academicYear('202526'), ...termsOf('202526')])
      assert.deepEqual(readPeriod(periodId(period)), { kind: 'ok', value: period });
    const window = readPeriod('2025-09-01/2026-01-31');
    assert.ok(window.kind === 'ok');
    assert.deepEqual([window.value.kind, periodId(window.value)], ['window', '2025-09-01/2026-01-31']);
  });

  it('means the days that terms have here', () => {
    const dates = { springBegins: '01-06', summerBegins: '04-01' };
    assert.deepEqual(readPeriod('202526-spring', dates), { kind: 'ok', value: termsOf('202526', dates)[1] });
  });

  it('is refused in words where it means nothing', () => {
    for (const id of [
      '2025',
      '202527',
      '202526-winter',
      '202526-autumn-',
      '202526-',
      '2025-09-01',
      '/',
      '2025-09-01/2025-09-02/2025-09-03',
      '',
    ]) {
      const read = readPeriod(id);
      assert.ok(read.kind === 'issues', id);
      assert.match(read.issues[0]?.message ?? '', /Expected an academic year such as 202526, a term such as 202526-autumn, or two days/);
    }
    const crossing = readPeriod('2026-06-01/2026-11-30');
    assert.ok(crossing.kind === 'issues');
    assert.equal(crossing.issues[0]?.code, 'two-academic-years');
  });

  it('is not what people read', () => {
    const [, spring] = termsOf('202526');
    assert.deepEqual([academicYear('202526'), spring].map(periodInWords), ['Academic year 2025/26', 'Spring term 2025/26']);
  });
});
