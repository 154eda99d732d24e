import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/assert-close.ts';
import { scipyValues } from '../../../test/published-statistics.ts';
import { fisherExact } from './fisher-exact.ts';
import { twoProportionsTest } from './two-proportions-test.ts';

test('the exact test comes to what scipy comes to', () => {
  for (const { table, p } of scipyValues().fisher) assertClose(fisherExact(table).p, p, 1e-11);
});

/** By whole numbers: n over k, and the chances of each table with the same margins as fractions of one denominator. */
function byCounting([[a, b], [c, d]]: [[number, number], [number, number]]): number {
  const choose = (n: number, k: number): bigint => (k === 0 ? 1n : (choose(n - 1, k - 1) * BigInt(n)) / BigInt(k));
  const ways = [];
  for (let x = Math.max(0, a - d); x <= Math.min(a + b, a + c); x++) ways.push(choose(a + b, x) * choose(c + d, a + c - x));
  const seen = choose(a + b, a) * choose(c + d, c);
  const sum = (numbers: bigint[]) => numbers.reduce((total, number) => total + number, 0n);
  return Number((sum(ways.filter((one) => one <= seen)) * 10n ** 18n) / sum(ways)) / 1e18;
}

const table = fc.tuple(fc.tuple(fc.nat(25), fc.nat(25)), fc.tuple(fc.nat(25), fc.nat(25)));

test('p is what counting every table comes to; rows and columns can be swapped', () => {
  fc.assert(
    fc.property(table, ([[a, b], [c, d]]) => {
      const { p } = fisherExact([
        [a, b],
        [c, d],
      ]);
      assert.ok(
        Math.abs(
          p -
            byCounting([
              [a, b],
              [c, d],
            ]),
        ) < 1e-12,
      );
      for (const other of [
        fisherExact([
          [c, d],
          [a, b],
        ]),
        fisherExact([
          [b, a],
          [d, c],
        ]),
        fisherExact([
          [a, c],
          [b, d],
        ]),
      ]) {
        assert.ok(Math.abs(p - other.p) < 1e-12);
      }
    }),
    { numRuns: 1000 },
  );
});

test('F67: an empty row, an empty column or an empty table has a p of 1', () => {
  for (const empty of [
    [
      [0, 0],
      [3, 4],
    ],
    [
      [0, 3],
      [0, 4],
    ],
    [
      [0, 0],
      [0, 0],
    ],
  ] as const)
    assert.equal(fisherExact(empty).p, 1);
});

test('F68: for millions among billions it agrees with the z test', () => {
  const [first, second] = [
    { count: 3_888_000, n: 3_782_000_000 },
    { count: 3_882_500, n: 3_782_000_000 },
  ];
  const exact = fisherExact([
    [first.count, first.n - first.count],
    [second.count, second.n - second.count],
  ]).p;
  assertClose(exact, twoProportionsTest(first, second).p, 1e-3);
});

test('F67: what is no count is a mistake in the calling code', () => {
  for (const count of [-1, 0.5, NaN, Infinity]) {
    assert.throws(
      () =>
        fisherExact([
          [1, 2],
          [count, 3],
        ]),
      { name: 'PoetError', code: 'not-a-count' },
    );
  }
  const most = Number.MAX_SAFE_INTEGER;
  assert.throws(
    () =>
      fisherExact([
        [most, most],
        [most, most],
      ]),
    { name: 'PoetError', code: 'not-a-count' },
  );
});
