import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/assert-close.ts';
import { oddsRatio } from './odds-ratio.ts';

test('aspirin and heart attacks have the published odds ratio (Agresti, Categorical Data Analysis, table 3.1)', () => {
  const {
    oddsRatio: ratio,
    lower,
    upper,
    isCorrected,
  } = oddsRatio([
    [189, 10_845],
    [104, 10_933],
  ]);
  assert.equal(isCorrected, false);
  assert.deepEqual(
    [ratio, lower, upper].map((one) => one.toFixed(2)),
    ['1.83', '1.44', '2.33'],
  );
});

const table = fc.tuple(fc.tuple(fc.nat(900), fc.nat(900)), fc.tuple(fc.nat(900), fc.nat(900)));

test('swapping the rows turns the ratio over; every table has one, with finite ends around it', () => {
  fc.assert(
    fc.property(table, ([top, bottom]) => {
      const [one, other] = [oddsRatio([top, bottom]), oddsRatio([bottom, top])];
      assertClose(one.oddsRatio, 1 / other.oddsRatio, 1e-12);
      assertClose(one.lower, 1 / other.upper, 1e-12);
      assert.ok(0 < one.lower && one.lower < one.oddsRatio && one.oddsRatio < one.upper && one.upper < Infinity);
    }),
  );
});

test('F67: where a count is 0, or all are, ½ is added to each, and it is said so', () => {
  assert.equal(
    oddsRatio([
      [0, 10],
      [5, 10],
    ]).isCorrected,
    true,
  );
  assertClose(
    oddsRatio([
      [0, 10],
      [5, 10],
    ]).oddsRatio,
    (0.5 * 10.5) / (10.5 * 5.5),
    1e-15,
  );
  assertClose(
    oddsRatio([
      [0, 0],
      [0, 0],
    ]).oddsRatio,
    1,
    1e-15,
  );
});

test('F68: billions of people are no harder', () => {
  assertClose(
    oddsRatio([
      [7_776_456, 7_556_560_221],
      [7_776_456, 3_778_280_110],
    ]).oddsRatio,
    3_778_280_110 / 7_556_560_221,
    1e-13,
  );
});

test('F67: what is no count is a mistake in the calling code', () => {
  for (const count of [-1, 0.5, NaN, Infinity]) {
    assert.throws(
      () =>
        oddsRatio([
          [1, 2],
          [count, 3],
        ]),
      { name: 'PoetError', code: 'not-a-count' },
    );
  }
  assert.throws(
    () =>
      oddsRatio(
        [
          [1, 2],
          [3, 4],
        ],
        95,
      ),
    { name: 'PoetError', code: 'not-a-probability' },
  );
});
