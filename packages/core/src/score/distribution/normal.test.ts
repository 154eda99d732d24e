import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../../test/assert-close.ts';
import { distributionValues } from '../../../test/published-statistics.ts';
import { normalTails, normalUpperQuantile, twoSided } from './normal.ts';

test('the tails of the normal distribution have 13 digits, as far out as numbers go', () => {
  for (const [z, upper] of distributionValues().normal) {
    assertClose(normalTails(z).upper, upper, 1e-13);
    assertClose(normalTails(-z).lower, upper, 1e-13);
    assertClose(twoSided(z), 2 * upper, 1e-13);
    assertClose(normalTails(z).lower, 1 - upper, 1e-15);
  }
});

test('the points with 2.5 and 0.1 per cent above them are those of every table', () => {
  assertClose(normalUpperQuantile(0.025), 1.959963984540054, 1e-15);
  assertClose(normalUpperQuantile(0.001), 3.090232306167813, 1e-15);
  assertClose(normalUpperQuantile(0.975), -1.959963984540054, 1e-15);
  assert.equal(normalUpperQuantile(0.5), 0);
});

test('the quantiles of the normal distribution lead back to their probability', () => {
  for (const probability of [1e-300, 1e-15, 1e-6, 0.3, 0.499999, 0.7]) {
    assertClose(normalTails(normalUpperQuantile(probability)).upper, probability, 1e-12);
  }
});
