import { deviateOf } from '../confidence.ts';
import { assertProportion } from '../proportion.ts';
import type { Interval } from '../wilson.ts';

/**
 * The Wilson score interval with continuity correction: wider than `wilson`, and the one of R's `prop.test`.
 * Source: Newcombe (1998), Statistics in Medicine 17, 857–872, method 4.
 * @param count people with the property, a whole number from 0 to `n`.
 * @param n people asked, a whole number from 1.
 * @throws PoetError `not-a-proportion`, `not-a-probability`.
 */
export function wilsonCorrected(count: number, n: number, confidence = 0.95): Interval {
  assertProportion(count, n);
  const z = deviateOf(confidence);
  return { lower: lowerOf(count, n, z), upper: 1 - lowerOf(n - count, n, z) };
}

/** The lower end; the upper one is that of the people without the property, seen from 1. */
function lowerOf(count: number, n: number, z: number): number {
  if (count === 0) return 0;
  const share = count / n;
  const root = z * Math.sqrt(z * z - 2 - 1 / n + 4 * share * (n - count + 1));
  return Math.max(0, (2 * count + z * z - 1 - root) / (2 * (n + z * z)));
}
