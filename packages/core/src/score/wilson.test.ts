import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wilson } from './wilson.ts';

const newcombe = 'Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3';
const phe = 'PHEindicatormethods (UKHSA and OHID), testdata_Proportion.xlsx';

/** Intervals as others published them: 95 %, with the precision that was printed. */
const published = [
  { count: 15, n: 148, lower: 0.0624, upper: 0.1605, tolerance: 5.1e-5, source: newcombe },
  { count: 5, n: 100, lower: 0.02154367915436798, upper: 0.11175046923191911, tolerance: 1e-11, source: phe },
  { count: 20, n: 100, lower: 0.1333669333310325, upper: 0.28882916559315885, tolerance: 1e-11, source: phe },
  { count: 9856, n: 12345, lower: 0.7912101752909069, upper: 0.8053640073614909, tolerance: 1e-11, source: phe },
  { count: 222, n: 3215, lower: 0.060791690363636595, upper: 0.07833956681383633, tolerance: 1e-11, source: phe },
  { count: 999, n: 3456, lower: 0.27418951080009873, upper: 0.30440389662818057, tolerance: 1e-11, source: phe },
  { count: 1045, n: 5000, lower: 0.19795549880013297, upper: 0.22049130373189027, tolerance: 1e-11, source: phe },
  {
    count: 4,
    n: 20,
    lower: 0.0806576625797981,
    upper: 0.4160174322518935,
    tolerance: 1e-12,
    source: 'R, binom::binom.confint, as kept in the tests of statsmodels',
  },
  { count: 38, n: 38, lower: 0.908190131774, upper: 1, tolerance: 1e-12, source: 'statsmodels, issue 7386' },
  {
    count: 73,
    n: 86,
    lower: 0.758364348004061,
    upper: 0.9094787701686766,
    tolerance: 1e-10,
    source: 'R, prop.test without correction, as kept in the tests of statsmodels',
  },
];

for (const { count, n, lower, upper, tolerance, source } of published) {
  test(`${count} of ${n} has the published interval (${source})`, () => {
    const interval = wilson(count, n);
    assert.ok(Math.abs(interval.lower - lower) <= tolerance, `lower ${interval.lower}`);
    assert.ok(Math.abs(interval.upper - upper) <= tolerance, `upper ${interval.upper}`);
  });
}

/** The same for 99.8 %, from PHEindicatormethods. */
const published998 = [
  [5, 100, 0.013865320725997183, 0.16458852282596442],
  [20, 100, 0.10519162066711432, 0.3471109417008601],
  [9856, 12345, 0.7869924108419063, 0.8093061412589626],
  [222, 3215, 0.05647101964624248, 0.08418414185270134],
  [999, 3456, 0.26583995768074953, 0.3134475449279985],
  [1045, 5000, 0.19179381799015244, 0.22731562902525818],
] as const;

test('with another point of the normal distribution, the published 99.8 % intervals come out', () => {
  const z998 = 3.090232306167813;
  for (const [count, n, lower, upper] of published998) {
    const interval = wilson(count, n, z998);
    assert.ok(Math.abs(interval.lower - lower) <= 1e-11 && Math.abs(interval.upper - upper) <= 1e-11, `${count} of ${n}`);
  }
});

test('nobody and everybody have ends at exactly 0 and 1', () => {
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

test('the share lies between the ends, and the ends between 0 and 1', () => {
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

test('what is no proportion is a mistake in the calling code', () => {
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
});
