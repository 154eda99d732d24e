import { tailOf } from '../confidence.ts';
import { assertAmount } from '../count.ts';
import { chiSquareQuantile, chiSquareUpperQuantile } from '../distribution/chi-square.ts';
import type { Interval } from '../wilson.ts';

/**
 * The exact interval of a Poisson count, or of what is expected, which need not be whole.
 * Source: F. Garwood (1936), Biometrika 28, 437–442.
 * @param count 0 or more.
 * @returns the ends as counts.
 * @throws PoetError `not-a-count`, `not-a-probability`.
 */
export function garwood(count: number, confidence = 0.95): Interval {
  if (count !== 0) assertAmount(count, 'count');
  const tail = tailOf(confidence);
  return {
    lower: count === 0 ? 0 : chiSquareQuantile(tail, 2 * count) / 2,
    upper: chiSquareUpperQuantile(tail, 2 * count + 2) / 2,
  };
}
