import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/assert-close.ts';
import { scipyValues } from '../../../test/published-statistics.ts';
import { binomialDensity } from '../distribution/binomial-density.ts';
import { wilson } from '../wilson.ts';
import type { Interval } from '../wilson.ts';
import { clopperPearson } from './clopper-pearson.ts';
import { wilsonCorrected } from './wilson-corrected.ts';

test('F68: the exact intervals are those of scipy, for a person and for billions', () => {
  for (const { count, n, lower998, upper998 } of scipyValues().binomial) {
    const { lower, upper } = clopperPearson(count, n, 0.998);
    assertClose(lower, lower998, 1e-10);
    assertClose(upper, upper998, 1e-10);
  }
});

test('F67: nobody and everybody have ends at exactly 0 and 1', () => {
  for (const n of [1, 2, 38, 7_564_336_677]) {
    for (const interval of [clopperPearson, wilsonCorrected]) {
      assert.equal(interval(0, n).lower, 0);
      assert.equal(interval(n, n).upper, 1);
      assert.ok(interval(0, n).upper > 0 && interval(n, n).lower < 1);
    }
  }
});

const proportion = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test('those who do and those who do not have mirrored intervals, around the share and between 0 and 1', () => {
  fc.assert(
    fc.property(proportion, ([count, n]) => {
      for (const interval of [clopperPearson, wilsonCorrected]) {
        const [yes, no] = [interval(count, n), interval(n - count, n)];
        assert.ok(0 <= yes.lower && yes.lower <= count / n && count / n <= yes.upper && yes.upper <= 1);
        assert.ok(Math.abs(yes.lower - (1 - no.upper)) < 1e-12 && Math.abs(yes.upper - (1 - no.lower)) < 1e-12);
      }
    }),
  );
});

test('one person more with the property moves both ends up; more confidence moves them apart', () => {
  fc.assert(
    fc.property(proportion, ([count, n]) => {
      for (const interval of [clopperPearson, wilsonCorrected, (k: number, of: number) => wilson(k, of)]) {
        const here = interval(count, n);
        if (count < n) assert.ok(interval(count + 1, n).lower > here.lower && interval(count + 1, n).upper >= here.upper);
        const wide = interval === wilsonCorrected || interval === clopperPearson ? interval(count, n, 0.998) : wilson(count, n, 3.09);
        assert.ok(wide.lower <= here.lower && here.upper <= wide.upper);
      }
    }),
  );
});

/** How often, exactly, an interval has the true share in it. */
function coverage(intervals: readonly Interval[], share: number): number {
  const n = intervals.length - 1;
  return intervals.reduce(
    (sum, { lower, upper }, count) => (lower <= share && share <= upper ? sum + binomialDensity(count, n, share) : sum),
    0,
  );
}

test('the exact interval covers the true share at least as often as promised; Wilson’s does on average, and its worst is known', () => {
  const shares = Array.from({ length: 999 }, (_, place) => (place + 1) / 1000);
  for (const n of [1, 2, 5, 13, 27, 43, 100]) {
    const counts = Array.from({ length: n + 1 }, (_, count) => count);
    const covered = (interval: (count: number, n: number) => Interval) => {
      const intervals = counts.map((count) => interval(count, n));
      return shares.map((share) => coverage(intervals, share));
    };
    assert.ok(Math.min(...covered((count, of) => clopperPearson(count, of))) >= 0.95 - 1e-12, `exact, ${n}`);
    const wilsons = covered((count, of) => wilson(count, of));
    const mean = wilsons.reduce((sum, one) => sum + one, 0) / wilsons.length;
    assert.ok(mean > 0.94 && mean < 0.97, `Wilson, ${n}: ${mean} on average`);
    assert.ok(Math.min(...wilsons) > 0.79, `Wilson, ${n}: ${Math.min(...wilsons)} at worst`);
  }
});

test('F67: what is no proportion or no confidence is a mistake in the calling code', () => {
  for (const interval of [clopperPearson, wilsonCorrected]) {
    for (const [count, n] of [
      [0, 0],
      [2, 1],
      [-1, 5],
      [1.5, 3],
      [NaN, 5],
      [1, NaN],
      [1, Infinity],
    ] as const) {
      assert.throws(() => interval(count, n), { name: 'PoetError', code: 'not-a-proportion' }, `${count} of ${n}`);
    }
    for (const confidence of [0, 1, -1, 95, NaN]) {
      assert.throws(() => interval(1, 2, confidence), { name: 'PoetError', code: 'not-a-probability' });
    }
  }
});
