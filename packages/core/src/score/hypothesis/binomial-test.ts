import { binomialDensity } from '../distribution/binomial-density.ts';
import { binomialAtLeast, binomialAtMost } from '../distribution/binomial-tails.ts';
import { assertProbability } from '../probability.ts';
import { assertProportion } from '../proportion.ts';
import type { Proportion } from '../proportion.ts';
import { asUnlikely } from './as-unlikely.ts';

/** How likely it is, when nothing differs, to come to what was seen. */
export interface ExactTest {
  /** From 0 to 1, two-sided: the chances of everything that is no more likely than what was seen, together. */
  readonly p: number;
}

/**
 * Whether a share may be that of a known whole, exactly: for few people, where `oneProportionTest` only approximates.
 * Source: W. J. Conover, Practical Nonparametric Statistics (1971), page 97; R, `binom.test`.
 * @param share that of the whole, from 0 to 1.
 * @throws PoetError `not-a-proportion`, `not-a-probability`.
 */
export function binomialTest({ count, n }: Proportion, share: number): ExactTest {
  assertProportion(count, n);
  assertProbability(share, 'share');
  const mode = Math.min(n, Math.floor((n + 1) * share));
  const { below, above } = asUnlikely({ least: 0, mode, most: n, chanceOf: (x) => binomialDensity(x, n, share) }, count);
  return { p: below + 1 === above ? 1 : Math.min(1, binomialAtMost(below, n, share) + binomialAtLeast(above, n, share)) };
}
