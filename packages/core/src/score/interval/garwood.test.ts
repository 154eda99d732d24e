import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/assert-close.ts';
import { scipyValues } from '../../../test/published-statistics.ts';
import { byar } from './byar.ts';
import { garwood } from './garwood.ts';

test('F68: the exact intervals of counts are those of scipy, for none and for millions', () => {
  for (const { count, lower, upper } of scipyValues().counts) {
    const interval = garwood(count, 0.998);
    assert.ok(count === 0 ? interval.lower === 0 : Math.abs(interval.lower / lower - 1) < 1e-12);
    assertClose(interval.upper, upper, 1e-12);
  }
});

test('Byar’s interval is that of Garwood to within a fiftieth of the count from 10 on, and never below 0', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(0.95, 0.998), (count, confidence) => {
      const [approximate, exact] = [byar(count, confidence), garwood(count, confidence)];
      assert.ok(0 <= approximate.lower && approximate.lower <= count && count < approximate.upper);
      if (count < 10) return;
      assert.ok(Math.abs(approximate.lower - exact.lower) < count / 50 && Math.abs(approximate.upper - exact.upper) < count / 50);
    }),
  );
});

test('F67: what is no count is a mistake in the calling code, and what is no confidence', () => {
  for (const count of [-1, 0.5, NaN, Infinity]) assert.throws(() => byar(count), { name: 'PoetError', code: 'not-a-count' });
  for (const count of [-1, NaN, Infinity]) assert.throws(() => garwood(count), { name: 'PoetError', code: 'not-a-count' });
  for (const interval of [byar, garwood]) assert.throws(() => interval(1, 1), { name: 'PoetError', code: 'not-a-probability' });
});
