import assert from 'node:assert/strict';
import { it } from 'node:test';
import { dayInLondon } from './day-in-london.ts';

it('gives the day in London, in winter and in summer time', () => {
  assert.equal(dayInLondon(new Date('2026-11-23T23:59:59Z')), '2026-11-23');
  assert.equal(dayInLondon(new Date('2026-06-30T22:59:59Z')), '2026-06-30');
  assert.equal(dayInLondon(new Date('2026-06-30T23:00:00Z')), '2026-07-01');
  assert.equal(dayInLondon(new Date('2026-01-01T00:00:00Z')), '2026-01-01');
});
