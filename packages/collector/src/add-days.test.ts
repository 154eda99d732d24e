import assert from 'node:assert/strict';
import { it } from 'node:test';
import { addDays } from './add-days.ts';

it('counts days over the ends of months and years, leap days, and the changes of the clock', () => {
  assert.equal(addDays('2026-11-23', 0), '2026-11-23');
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2026-03-28', 7), '2026-04-04');
  assert.equal(addDays('2026-10-25', -1), '2026-10-24');
});
