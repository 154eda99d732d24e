import { PoetError } from '../../errors.ts';
import { chiSquareTails } from '../distribution/chi-square.ts';
import { pool, rankSum, ranksOf, untiedShare } from '../ranks.ts';
import { countValues, peopleIn } from '../sample.ts';
import type { Sample } from '../sample.ts';

/** How far the mean ranks of groups lie apart, H, with its degrees of freedom and how likely one as large is when nothing differs. */
export interface KruskalWallis {
  readonly h: number;
  readonly df: number;
  readonly p: number;
}

/**
 * Whether several different groups may be alike on an ordered scale: the test of Kruskal and Wallis, corrected for ties, by χ². Where everybody
 * is tied, H is 0 and p is 1.
 * Source: W. H. Kruskal and W. A. Wallis (1952), Journal of the American Statistical Association 47, 583–621; R, `kruskal.test`.
 * @param groups two or more.
 * @throws PoetError `not-a-sample`, also for fewer than two groups.
 */
export function kruskalWallis(groups: readonly Sample[]): KruskalWallis {
  if (groups.length < 2) throw new PoetError('not-a-sample', `There is nothing to compare in ${groups.length} groups: expected 2 or more.`);
  const counted = groups.map(countValues);
  const pooled = pool(counted);
  const ranks = ranksOf(pooled);
  const n = peopleIn(pooled);
  const middle = (n + 1) / 2;
  const apart = counted.reduce((sum, group) => sum + peopleIn(group) * (rankSum(group, ranks) / peopleIn(group) - middle) ** 2, 0);
  const untied = untiedShare(pooled);
  const h = untied === 0 ? 0 : (12 * apart) / (n * (n + 1)) / untied;
  const df = groups.length - 1;
  return { h, df, p: chiSquareTails(h, df).upper };
}
