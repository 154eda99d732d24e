import { chiSquareTails } from '../distribution/chi-square.ts';
import { assertBetween } from '../probability.ts';
import { assertProportion } from '../proportion.ts';
import type { Proportion } from '../proportion.ts';
import type { ChiSquareTest } from './chi-square-test.ts';

/**
 * Whether a share may be that of a known whole: Pearson's χ² test with one degree of freedom, without continuity correction. It says "no"
 * exactly where `wilson` does not reach the share.
 * Source: K. Pearson (1900), Philosophical Magazine 50, 157–175; R, `prop.test(correct = FALSE)`.
 * @param share that of the whole, above 0 and below 1.
 * @throws PoetError `not-a-proportion`, `not-a-probability`.
 */
export function oneProportionTest({ count, n }: Proportion, share: number): ChiSquareTest {
  assertProportion(count, n);
  assertBetween(share, 'share');
  const chiSquare = (count - n * share) ** 2 / (n * share * (1 - share));
  return { chiSquare, df: 1, p: chiSquareTails(chiSquare, 1).upper };
}
