import { tailOf } from '../confidence.ts';
import { betaQuantile, betaUpperQuantile } from '../distribution/beta.ts';
import { assertProportion } from '../proportion.ts';
import type { Interval } from '../wilson.ts';

/**
 * The exact interval of Clopper and Pearson: it never covers less often than promised, and is wider than need be.
 * Source: C. J. Clopper and E. S. Pearson (1934), Biometrika 26, 404–413; Newcombe (1998), Statistics in Medicine 17, 857–872, method 5.
 * @param count people with the property, a whole number from 0 to `n`.
 * @param n people asked, a whole number from 1.
 * @throws PoetError `not-a-proportion`, `not-a-probability`.
 */
export function clopperPearson(count: number, n: number, confidence = 0.95): Interval {
  assertProportion(count, n);
  const tail = tailOf(confidence);
  return {
    lower: count === 0 ? 0 : betaQuantile(tail, count, n - count + 1),
    upper: count === n ? 1 : betaUpperQuantile(tail, count + 1, n - count),
  };
}
