import assert from 'node:assert/strict';
import { test } from 'node:test';
import { percentOf } from './percent.ts';

for (const [count, n, decimals, expected] of [
  [1, 8, 0, 13],
  [3, 8, 0, 38],
  [133, 200, 0, 67],
  [23, 40, 0, 58],
  [57, 200, 0, 29],
  [23, 80, 1, 28.8],
  [2, 3, 1, 66.7],
  [0, 7, 0, 0],
  [7, 7, 0, 100],
  [1, 200, 0, 1],
  [1, 201, 0, 0],
  [201, 20_000, 2, 1.01],
  [67, 200_000, 3, 0.034],
] as const) {
  test(`${count} of ${n} is ${expected} per cent at ${decimals} decimals`, () => {
    assert.equal(percentOf(count, n, decimals), expected);
  });
}

test('the answers to a question with several choices in the personal health budget survey of 2015 come out as published', () => {
  assert.deepEqual(
    [180, 146, 81, 76].map((count) => percentOf(count, 302, 1)),
    [59.6, 48.3, 26.8, 25.2],
  );
});

/** By long division on whole numbers, digit by digit, as on paper; the last remainder decides. */
function longDivision(count: number, n: number, decimals: number): string {
  let digits = Math.floor((count * 100) / n);
  let remainder = (count * 100) % n;
  for (let place = 0; place < decimals; place++) {
    digits = digits * 10 + Math.floor((remainder * 10) / n);
    remainder = (remainder * 10) % n;
  }
  if (remainder * 2 >= n) digits++;
  const text = String(digits).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

test('F69: every proportion of up to 400 people is as on paper, at 0 and at 1 decimals', () => {
  for (const decimals of [0, 1]) {
    for (let n = 1; n <= 400; n++) {
      for (let count = 0; count <= n; count++) {
        assert.equal(percentOf(count, n, decimals).toFixed(decimals), longDivision(count, n, decimals), `${count} of ${n}`);
      }
    }
  }
});

test('F68: numbers of people as large as a country are no harder', () => {
  assert.equal(percentOf(7_564_336_676, 7_564_336_677, 3), 100);
  assert.equal(percentOf(7_776_456, 7_564_336_677, 3), 0.103);
  assert.equal(percentOf(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER), 100);
});

test('F67: what is no proportion is a mistake in the calling code', () => {
  for (const [count, n] of [
    [0, 0],
    [1, 0],
    [2, 1],
    [-1, 5],
    [1, -5],
    [1.5, 3],
    [1, 2.5],
    [Number.NaN, 5],
    [1, Number.NaN],
    [1, Infinity],
    [2 ** 53, 2 ** 53],
  ] as const) {
    assert.throws(() => percentOf(count, n), { name: 'PoetError', code: 'not-a-proportion' }, `${count} of ${n}`);
  }
});

test('F67: decimals that there are not are a mistake in the calling code', () => {
  for (const decimals of [-1, 1.5, 4, 400, Number.NaN]) {
    assert.throws(() => percentOf(1, 2, decimals), { name: 'PoetError', code: 'not-a-proportion' }, String(decimals));
  }
});
