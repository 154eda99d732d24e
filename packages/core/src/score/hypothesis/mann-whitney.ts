import { pool, rankSum, ranksOf, untiedShare } from '../ranks.ts';
import { countValues, peopleIn } from '../sample.ts';
import type { Sample } from '../sample.ts';
import { exactChances, methodOf, normalChances } from './rank-test.ts';
import type { RankChances, RankMethod, RankOptions } from './rank-test.ts';
import { waysToSum } from './ways-to-sum.ts';

/** Whether one group stands higher than another on an ordered scale. */
export interface MannWhitney extends RankChances {
  /** In how many pairs of one from each group the first is higher; ties count half. R's W. */
  readonly u: number;
  /** The same as a share of all pairs: ½ where neither group is higher. */
  readonly superiority: number;
  readonly method: RankMethod;
}

/**
 * Whether two different groups may be alike on an ordered scale: the test of Mann, Whitney and Wilcoxon, corrected for ties. It asks nothing of
 * the distances between the points.
 * Source: H. B. Mann and D. R. Whitney (1947), Annals of Mathematical Statistics 18, 50–60; R, `wilcox.test`.
 * @throws PoetError `not-a-sample`.
 */
export function mannWhitney(first: Sample, second: Sample, options: RankOptions = {}): MannWhitney {
  const [one, other] = [countValues(first), countValues(second)];
  const pooled = pool([one, other]);
  const [n, otherN, all] = [peopleIn(one), peopleIn(other), peopleIn(pooled)];
  const ranks = ranksOf(pooled);
  const sum = rankSum(one, ranks);
  const u = sum - (n * (n + 1)) / 2;
  const method = methodOf(options, { largest: Math.max(n, otherN), all, hasTies: pooled.size < all });
  const variance = ((n * otherN * (all + 1)) / 12) * untiedShare(pooled);
  const chances =
    method === 'exact'
      ? exactChances(waysToSum(doubledRanks(pooled, ranks), n), 2 * sum)
      : normalChances(u - (n * otherN) / 2, variance, options.correction ?? true);
  return { u, superiority: u / n / otherN, method, ...chances };
}

/** The rank of every person, doubled, so that shared ranks are whole numbers. */
function doubledRanks(counts: ReadonlyMap<number, number>, ranks: ReadonlyMap<number, number>): number[] {
  return [...counts].flatMap(([value, people]) => new Array<number>(people).fill(2 * (ranks.get(value) ?? 0)));
}
