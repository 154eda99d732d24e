import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../../test/assert-close.ts';
import { distributionValues, scipyValues } from '../../../test/published-statistics.ts';
import { chiSquareQuantile, chiSquareUpperQuantile } from './chi-square.ts';
import { gammaTails } from './gamma.ts';

test('F68: the tails of the gamma distribution have 12 digits, and 15 decimals where they are what is left of 1', () => {
  for (const [x, shape, lower, upper] of distributionValues().gamma) {
    const tails = gammaTails(x, shape);
    const [small, exact] = x < shape + 1 ? [tails.lower, lower] : [tails.upper, upper];
    assertClose(small, exact, 2e-13);
    assertClose(1 + tails.lower, 1 + lower, 1e-14);
    assertClose(1 + tails.upper, 1 + upper, 1e-14);
  }
});

test('the gamma distribution begins at 0 and has no end', () => {
  assert.deepEqual(gammaTails(-1, 2), { lower: 0, upper: 1 });
  assert.deepEqual(gammaTails(0, 2), { lower: 0, upper: 1 });
  assert.deepEqual(gammaTails(Infinity, 2), { lower: 1, upper: 0 });
});

test('F68: the quantiles of the χ² distribution are those of scipy, for up to millions of degrees of freedom', () => {
  for (const { count, lower, upper } of scipyValues().counts) {
    if (count > 0) assertClose(chiSquareQuantile(0.001, 2 * count) / 2, lower, 1e-12);
    assertClose(chiSquareUpperQuantile(0.001, 2 * count + 2) / 2, upper, 1e-12);
  }
});
