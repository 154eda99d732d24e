import { assertAmount } from './count.ts';
import { assertProportion } from './proportion.ts';

/** The two ends of an interval: shares from 0 to 1, unless a function says otherwise. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The point of the standard normal distribution with 2.5 % above it. */
const z95 = 1.959963984540054;

/**
 * The Wilson score interval of a proportion, without continuity correction.
 * Source: Newcombe (1998), Statistics in Medicine 17, 857–872, method 3.
 * @param count people with the property, a whole number from 0 to `n`.
 * @param n people asked, a whole number from 1.
 * @param z the normal deviate: 1.96 for 95 %, which is the default; `deviateOf` has it for any confidence.
 * @throws PoetError `not-a-proportion`; `not-a-count` for a deviate that is not above 0.
 */
export function wilson(count: number, n: number, z = z95): Interval {
  assertProportion(count, n);
  assertAmount(z, 'normal deviate');
  const share = count / n;
  const zz = z * z;
  const middle = (share + zz / (2 * n)) / (1 + zz / n);
  const half = (z / (1 + zz / n)) * Math.sqrt((share * (1 - share)) / n + zz / (4 * n * n));
  return { lower: count === 0 ? 0 : middle - half, upper: count === n ? 1 : middle + half };
}
