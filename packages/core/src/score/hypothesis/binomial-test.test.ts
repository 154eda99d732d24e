import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/assert-close.ts';
import { scipyValues } from '../../../test/published-statistics.ts';
import { binomialDensity } from '../distribution/binomial-density.ts';
import { wilson } from '../wilson.ts';
import { binomialTest } from './binomial-test.ts';
import { oneProportionTest } from './one-proportion-test.ts';

test('F68: the exact test comes to what scipy comes to, for a person and for billions', () => {
  for (const { count, n, share, p } of scipyValues().binomial) assertClose(binomialTest({ count, n }, share).p, p, 1e-9);
});

const small = fc.integer({ min: 1, max: 60 }).chain((n) => fc.record({ count: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));
const share = fc.oneof(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 1), fc.double({ min: 0, max: 1, noNaN: true }));

test('p is the sum of all chances that are no higher than that of what was seen', () => {
  fc.assert(
    fc.property(small, share, ({ count, n }, whole) => {
      const chances = Array.from({ length: n + 1 }, (_, x) => binomialDensity(x, n, whole));
      const limit = (chances[count] ?? 0) * (1 + 1e-7);
      const sum = chances.filter((chance) => chance <= limit).reduce((total, chance) => total + chance, 0);
      assert.ok(Math.abs(binomialTest({ count, n }, whole).p - sum) < 1e-12, `${binomialTest({ count, n }, whole).p} and ${sum}`);
    }),
    { numRuns: 2000 },
  );
});

test('F67: with a share of 0 or 1, what is possible has a p of 1, and what is not a p of 0', () => {
  assert.equal(binomialTest({ count: 0, n: 9 }, 0).p, 1);
  assert.equal(binomialTest({ count: 1, n: 9 }, 0).p, 0);
  assert.equal(binomialTest({ count: 9, n: 9 }, 1).p, 1);
  assert.equal(binomialTest({ count: 8, n: 9 }, 1).p, 0);
});

test('the χ² test says "no" exactly where the Wilson interval does not reach the share', () => {
  fc.assert(
    fc.property(small, fc.double({ min: 0.001, max: 0.999, noNaN: true }), ({ count, n }, whole) => {
      const { lower, upper } = wilson(count, n);
      const { p } = oneProportionTest({ count, n }, whole);
      fc.pre(Math.abs(p - 0.05) > 1e-9);
      assert.equal(p > 0.05, lower < whole && whole < upper);
    }),
  );
});

test('F67: what is no proportion or no share is a mistake in the calling code', () => {
  for (const run of [binomialTest, oneProportionTest]) {
    for (const [count, n] of [
      [0, 0],
      [2, 1],
      [-1, 5],
      [1.5, 3],
      [NaN, 5],
      [1, NaN],
    ] as const) {
      assert.throws(() => run({ count, n }, 0.5), { name: 'PoetError', code: 'not-a-proportion' });
    }
    for (const whole of [-0.1, 1.1, NaN])
      assert.throws(() => run({ count: 1, n: 2 }, whole), { name: 'PoetError', code: 'not-a-probability' });
  }
  for (const whole of [0, 1]) assert.throws(() => oneProportionTest({ count: 1, n: 2 }, whole), { code: 'not-a-probability' });
});
