import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentOf } from '../score/percent.ts';
import { countsOfPercent } from './counts-of-percent.ts';

test('F63: a percentage and its base give the count back: 93 % of 14 are 13 people', () => {
  assert.deepEqual(countsOfPercent(93, 14), { from: 13, to: 13 });
  assert.deepEqual(countsOfPercent(7, 15), { from: 1, to: 1 });
  assert.deepEqual(countsOfPercent(66, 906), { from: 594, to: 602 });
  assert.deepEqual(countsOfPercent(65.7, 906, 1), { from: 595, to: 595 });
  assert.equal(countsOfPercent(50, 3), null);
});

test('every count is among those that its percentage stands for, and those beside them are not', () => {
  for (let n = 1; n <= 120; n++) {
    for (let count = 0; count <= n; count++) {
      const range = countsOfPercent(percentOf(count, n), n) ?? assert.fail();
      assert.ok(range.from <= count && count <= range.to);
      if (range.from > 0) assert.notEqual(percentOf(range.from - 1, n), percentOf(count, n));
      if (range.to < n) assert.notEqual(percentOf(range.to + 1, n), percentOf(count, n));
    }
  }
});
