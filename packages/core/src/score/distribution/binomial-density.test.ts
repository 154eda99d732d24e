import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertClose } from '../../../test/assert-close.ts';
import { binomialDensity } from './binomial-density.ts';
import { binomialAtLeast, binomialAtMost } from './binomial-tails.ts';

/** n over k, in whole numbers. */
function choose(n: bigint, k: bigint): bigint {
  return k === 0n ? 1n : (choose(n - 1n, k - 1n) * n) / k;
}

test('the chances of tossing a coin are those that whole numbers come to', () => {
  for (const n of [1, 2, 10, 60, 300]) {
    for (let count = 0; count <= n; count += Math.ceil(n / 10)) {
      assertClose(binomialDensity(count, n, 0.5), Number((choose(BigInt(n), BigInt(count)) << 700n) >> BigInt(n)) / 2 ** 700, 1e-13);
    }
  }
});

test('what is certain or impossible has a chance of 1 or 0', () => {
  assert.equal(binomialDensity(0, 7, 0), 1);
  assert.equal(binomialDensity(1, 7, 0), 0);
  assert.equal(binomialDensity(7, 7, 1), 1);
  assert.equal(binomialDensity(6, 7, 1), 0);
});

test('up to a count, and from the next one on, is everything', () => {
  for (let count = -1; count <= 12; count++) {
    assertClose(binomialAtMost(count, 12, 0.3) + binomialAtLeast(count + 1, 12, 0.3), 1, 1e-14);
  }
});
