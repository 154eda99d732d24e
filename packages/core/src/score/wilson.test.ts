import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wilson } from './wilson.ts';

test('F67: nobody and everybody have ends at exactly 0 and 1', () => {
  for (const n of [1, 2, 10, 38, 1000, 7_564_336_677]) {
    assert.equal(wilson(0, n).lower, 0);
    assert.equal(wilson(n, n).upper, 1);
    assert.ok(wilson(0, n).upper > 0 && wilson(n, n).lower < 1);
  }
});

const proportion = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 7_600_000_000 })).chain((n) =>
  fc.tuple(
    fc.oneof(
      fc.integer({ min: 0, max: n }),
      fc.constantFrom(0, 1, n - 1, n).map((count) => Math.max(0, count)),
    ),
    fc.constant(n),
  ),
);

test('F68: the share lies between the ends, and the ends between 0 and 1', () => {
  fc.assert(
    fc.property(proportion, ([count, n]) => {
      const { lower, upper } = wilson(count, n);
      assert.ok(lower >= 0 && lower <= count / n && count / n <= upper && upper <= 1, JSON.stringify({ lower, upper }));
    }),
    { numRuns: 10_000 },
  );
});

test('those who do and those who do not have mirrored intervals', () => {
  fc.assert(
    fc.property(proportion, ([count, n]) => {
      const [yes, no] = [wilson(count, n), wilson(n - count, n)];
      assert.ok(Math.abs(yes.lower - (1 - no.upper)) < 1e-12 && Math.abs(yes.upper - (1 - no.lower)) < 1e-12);
    }),
  );
});

test('both ends solve the equation that defines them', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 1, max: n - 1 }), fc.constant(n))),
      ([count, n]) => {
        const { lower, upper } = wilson(count, n);
        for (const end of [lower, upper]) {
          const distance = Math.abs(count / n - end) / Math.sqrt((end * (1 - end)) / n);
          assert.ok(Math.abs(distance - 1.959963984540054) < 1e-6, `${distance}`);
        }
      },
    ),
  );
});

test('F67: what is no proportion, or no normal deviate, is a mistake in the calling code', () => {
  for (const [count, n] of [
    [0, 0],
    [2, 1],
    [-1, 5],
    [1.5, 3],
    [Number.NaN, 5],
    [1, Number.NaN],
    [1, Infinity],
  ] as const) {
    assert.throws(() => wilson(count, n), { name: 'PoetError', code: 'not-a-proportion' }, `${count} of ${n}`);
  }
  for (const z of [0, -1.96, NaN, Infinity]) assert.throws(() => wilson(1, 2, z), { name: 'PoetError', code: 'not-a-count' });
});
