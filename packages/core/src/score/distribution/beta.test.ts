import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../../test/assert-close.ts';
import { distributionValues } from '../../../test/published-statistics.ts';
import { betaQuantile, betaTails, betaUpperQuantile } from './beta.ts';

test('F68: both tails of the beta distribution have 11 digits, from half a person to billions of people', () => {
  for (const [x, a, b, lower, upper] of distributionValues().beta) {
    const tails = betaTails(x, a, b);
    assertClose(tails.lower, lower, 2e-12);
    assertClose(tails.upper, upper, 2e-12);
  }
});

test('nothing of the beta distribution lies outside of 0 and 1', () => {
  for (const x of [-1, 0]) assert.deepEqual(betaTails(x, 2, 3), { lower: 0, upper: 1 });
  for (const x of [1, 2]) assert.deepEqual(betaTails(x, 2, 3), { lower: 1, upper: 0 });
});

test('the quantiles of the beta distribution lead back to their probability', () => {
  for (const [a, b] of [
    [0.5, 3],
    [1, 1],
    [1, 7_564_336_677],
    [15, 134],
    [7_776_456, 7_556_560_221],
    [3_700_000_000, 3_800_000_000],
  ] as const) {
    for (const probability of [1e-6, 0.001, 0.025, 0.5, 0.975, 0.999]) {
      assertClose(betaTails(betaQuantile(probability, a, b), a, b).lower, probability, 1e-8);
      assertClose(betaTails(betaUpperQuantile(probability, a, b), a, b).upper, probability, 1e-8);
    }
  }
});
