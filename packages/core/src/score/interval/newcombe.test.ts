import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newcombe } from './newcombe.ts';

const proportion = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 7_600_000_000 }))
  .chain((n) => fc.record({ count: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

test('the difference lies in its interval, and that between −1 and 1; who is compared with whom only changes the sign', () => {
  fc.assert(
    fc.property(proportion, proportion, fc.boolean(), (first, second, correction) => {
      const one = newcombe(first, second, { correction });
      const other = newcombe(second, first, { correction });
      assert.ok(-1 <= one.lower && one.lower <= one.difference && one.difference <= one.upper && one.upper <= 1, JSON.stringify(one));
      assert.ok(Math.abs(one.lower + other.upper) < 1e-15 && Math.abs(one.upper + other.lower) < 1e-15);
    }),
    { numRuns: 2000 },
  );
});

test('more confidence, or the correction for continuity, makes the interval wider', () => {
  fc.assert(
    fc.property(proportion, proportion, (first, second) => {
      const { lower, upper } = newcombe(first, second);
      for (const wider of [newcombe(first, second, { confidence: 0.998 }), newcombe(first, second, { correction: true })]) {
        assert.ok(wider.lower <= lower && upper <= wider.upper);
      }
    }),
  );
});

test('F67: what is no proportion or no confidence is a mistake in the calling code', () => {
  const good = { count: 1, n: 2 };
  for (const bad of [
    { count: 0, n: 0 },
    { count: 3, n: 2 },
    { count: -1, n: 2 },
    { count: 0.5, n: 2 },
    { count: NaN, n: 2 },
  ]) {
    assert.throws(() => newcombe(bad, good), { name: 'PoetError', code: 'not-a-proportion' });
    assert.throws(() => newcombe(good, bad, { correction: true }), { name: 'PoetError', code: 'not-a-proportion' });
  }
  for (const confidence of [0, 1, -1, 95, NaN]) {
    assert.throws(() => newcombe(good, good, { confidence }), { name: 'PoetError', code: 'not-a-probability' });
  }
});
