import { PoetError } from '../../errors.ts';
import { chiSquareTails } from '../distribution/chi-square.ts';
import { assertProportion } from '../proportion.ts';
import type { Proportion } from '../proportion.ts';
import type { ChiSquareTest } from './chi-square-test.ts';

/**
 * Whether the shares of several different groups may all be the same: Pearson's χ² test, without continuity correction. Where everybody or
 * nobody has the property, χ² is 0 and p is 1.
 * Source: K. Pearson (1900), Philosophical Magazine 50, 157–175; R, `prop.test`.
 * @param groups two or more.
 * @throws PoetError `not-a-proportion`, also for fewer than two groups.
 */
export function equalProportionsTest(groups: readonly Proportion[]): ChiSquareTest {
  if (groups.length < 2)
    throw new PoetError('not-a-proportion', `There is nothing to compare in ${groups.length} groups: expected 2 or more.`);
  for (const { count, n } of groups) assertProportion(count, n);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const share = sum(groups.map(({ count }) => count)) / sum(groups.map(({ n }) => n));
  const distances = groups.map(({ count, n }) => (count - n * share) ** 2 / (n * share * (1 - share)));
  const chiSquare = share === 0 || share === 1 ? 0 : sum(distances);
  const df = groups.length - 1;
  return { chiSquare, df, p: chiSquareTails(chiSquare, df).upper };
}
