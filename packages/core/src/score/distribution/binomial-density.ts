import { deviance } from './deviance.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * The binomial probability of `x` among `n`, where each has it with the chance `share`; for `x` and `n` that are not whole too.
 * As exact for billions as for tens: logarithms of factorials, whose large digits cancel, are never formed.
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 * @param x from 0 to `n`.
 * @param n more than 0.
 * @param share from 0 to 1.
 */
export function binomialDensity(x: number, n: number, share: number): number {
  const rest = 1 - share;
  if (share === 0) return x === 0 ? 1 : 0;
  if (rest === 0) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-share));
  if (x === n) return Math.exp(n * Math.log(share));
  const errors = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
  const distance = deviance(x, n * share) + deviance(n - x, n * rest);
  return Math.exp(errors - distance) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}
