import assert from 'node:assert/strict';
import { it } from 'node:test';
import { periodId } from '@poet/core/periods.js';
import { duePeriods } from './due-periods.ts';
import type { ReleaseSchedule } from './due-periods.ts';

const due = (today: string, kinds: ReleaseSchedule['kinds'] = ['terms', 'years']) =>
  duePeriods({ kinds, waitDays: 28 }, today).map((period) => periodId(period));

it('a term and a year are due when they have waited so many days after their last one, and not the day before', () => {
  assert.deepEqual(due('2026-01-27'), ['202425-summer', '202425']);
  assert.deepEqual(due('2026-01-28'), ['202526-autumn', '202425']);
  assert.deepEqual(due('2026-04-28'), ['202526-spring', '202425']);
  assert.deepEqual(due('2026-09-27'), ['202526-spring', '202425']);
  assert.deepEqual(due('2026-09-28'), ['202526-summer', '202526']);
});

it('only what is configured is due', () => {
  assert.deepEqual(due('2026-09-28', ['years']), ['202526']);
  assert.deepEqual(due('2026-09-28', []), []);
});
