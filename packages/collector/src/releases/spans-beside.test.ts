import assert from 'node:assert/strict';
import { it } from 'node:test';
import { spansBeside } from './spans-beside.ts';

const autumn = { from: '2025-09-01', to: '2025-12-31' };
const spring = { from: '2026-01-01', to: '2026-03-31' };
const summer = { from: '2026-04-01', to: '2026-08-31' };
const year = { from: '2025-09-01', to: '2026-08-31' };

it('days that no earlier release overlaps stand alone', () => {
  assert.deepEqual(spansBeside(spring, []), [spring]);
  assert.deepEqual(spansBeside(spring, [autumn]), [spring]);
});

it('a year after two of its terms has these, and the rest that could be worked out', () => {
  assert.deepEqual(spansBeside(year, [autumn, spring, autumn]), [year, autumn, spring, summer]);
});

it('a term after its year has also what overlaps the year', () => {
  assert.deepEqual(spansBeside(autumn, [year, summer]), [autumn, year, summer, spring]);
});
