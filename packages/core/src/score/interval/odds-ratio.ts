import { deviateOf } from '../confidence.ts';
import { countsOf } from '../two-by-two.ts';
import type { TwoByTwo } from '../two-by-two.ts';
import type { Interval } from '../wilson.ts';

/** How many times higher the odds are in the first row: 0 and up, 1 for no difference. The ends of the interval are ratios too. */
export interface OddsRatio extends Interval {
  readonly oddsRatio: number;
  /** Whether ½ was added to each count, because one of them is 0. */
  readonly isCorrected: boolean;
}

/**
 * The odds ratio of a table, ad ÷ bc, with Woolf's interval. Where a count is 0, ½ is added to all four: else it would be 0, infinite or nothing.
 * Source: B. Woolf (1955), Annals of Human Genetics 19, 251–253; the ½: J. B. S. Haldane and F. J. Anscombe, both 1956.
 * @throws PoetError `not-a-count`, `not-a-probability`.
 */
export function oddsRatio(table: TwoByTwo, confidence = 0.95): OddsRatio {
  const z = deviateOf(confidence);
  const [a, b, c, d] = countsOf(table);
  const isCorrected = Math.min(a, b, c, d) === 0;
  const added = isCorrected ? 0.5 : 0;
  const log = Math.log(a + added) + Math.log(d + added) - Math.log(b + added) - Math.log(c + added);
  const reach = z * Math.sqrt(1 / (a + added) + 1 / (b + added) + 1 / (c + added) + 1 / (d + added));
  return { oddsRatio: Math.exp(log), lower: Math.exp(log - reach), upper: Math.exp(log + reach), isCorrected };
}
