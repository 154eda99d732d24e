import type { MeanOfAuthorities } from '../model/comparison.ts';
import type { Share } from '../model/result.ts';

/** One authority's share, and how much it is to count. */
export interface WeightedShare {
  readonly share: Share;
  /** 1 unless given: every authority counts the same, however many answered. */
  readonly weight?: number;
}

/**
 * The mean of the percentages of authorities. The pooled figure is that of people, and large authorities have more of them; this one is that of
 * authorities. Those whose own figure is hidden are left out, so that nothing can be taken away from it.
 * @param least authorities that it must be of.
 * @returns its percentage with three decimals.
 */
export function meanOfAuthorities(shares: readonly WeightedShare[], least: number): MeanOfAuthorities {
  const known = shares.flatMap(({ share, weight = 1 }) =>
    share.kind === 'share' ? [{ percent: (100 * share.count) / share.n, weight }] : [],
  );
  if (known.length < least) return { kind: 'none', reason: 'too-few-authorities' };
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  if (!(weights > 0)) return { kind: 'none', reason: 'weights-of-zero' };
  const mean = known.reduce((sum, { percent, weight }) => sum + percent * weight, 0) / weights;
  return { kind: 'mean', percent: Math.round(mean * 1000) / 1000, authorities: known.length };
}
