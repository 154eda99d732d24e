import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readPeriod } from '@poet/core/periods.js';
import { periodBefore } from './report-before.ts';

function before(ids: readonly string[], id: string): string | null {
  const period = readPeriod(id);
  return period.kind === 'ok' ? periodBefore(ids, period.value) : assert.fail(id);
}

it('the report before one is the last that was over before it began', () => {
  assert.equal(before(['202526-autumn', '202425-summer', '202526-spring'], '202526-spring'), '202526-autumn');
  assert.equal(before(['202526-autumn', '202526-spring', '202526-summer'], '202526'), null, 'the year’s own terms are in it');
  assert.equal(before(['202526-spring', '2025-09-01/2026-01-31'], '202526-spring'), null, 'days that it shares with another do not count');
  assert.equal(before([], '202526'), null);
});

it('of a summer and a year that end on one day, the term’s is before a term, and the year’s before a year', () => {
  const ids = ['202526', '202526-summer'];
  assert.equal(before(ids, '202627-autumn'), '202526-summer');
  assert.equal(before(ids, '202627'), '202526');
  assert.equal(before(['202526'], '202627-autumn'), '202526');
});
