import { deviance } from './deviance.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * The Poisson probability of `x` where `mean` is expected: meanˣ e⁻ᵐᵉᵃⁿ ÷ Γ(x + 1), for `x` that is not whole too.
 * Source: C. Loader, "Fast and accurate computation of binomial probabilities" (2000).
 * @param x 0 or more.
 * @param mean 0 or more.
 */
export function poissonDensity(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}
