import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dayBefore } from './day-before.ts';

it('counts days through months, leap years and changes of clocks', () => {
  assert.equal(dayBefore('2026-11-23', 0), '2026-11-23');
  assert.equal(dayBefore('2026-03-30', 2), '2026-03-28');
  assert.equal(dayBefore('2026-10-26', 1), '2026-10-25');
  assert.equal(dayBefore('2028-03-01', 1), '2028-02-29');
  assert.equal(dayBefore('2026-01-01', 365), '2025-01-01');
});
