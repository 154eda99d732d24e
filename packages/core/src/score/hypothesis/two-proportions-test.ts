import { twoSided } from '../distribution/normal.ts';
import { assertProportion } from '../proportion.ts';
import type { Proportion } from '../proportion.ts';

/** By how many standard errors two shares differ, and how likely it is that they differ as much by chance, in either direction. */
export interface TwoProportionsTest {
  /** Above 0 where the first share is higher. */
  readonly z: number;
  readonly p: number;
}

/**
 * Whether the shares of two different groups may be the same: the z test with the pooled share, without continuity correction. z² is the χ²
 * of `equalProportionsTest`. Where everybody or nobody in both groups has the property, z is 0 and p is 1.
 * Source: A. Agresti, Categorical Data Analysis (2013), section 3.2. Where fewer than 5 are expected somewhere, use `fisherExact`.
 * @throws PoetError `not-a-proportion`.
 */
export function twoProportionsTest(first: Proportion, second: Proportion): TwoProportionsTest {
  for (const { count, n } of [first, second]) assertProportion(count, n);
  const pooled = (first.count + second.count) / (first.n + second.n);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.n + 1 / second.n));
  const z = error === 0 ? 0 : (first.count / first.n - second.count / second.n) / error;
  return { z, p: twoSided(z) };
}
