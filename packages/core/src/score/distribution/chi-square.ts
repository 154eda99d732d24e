import { gammaQuantile, gammaTails, gammaUpperQuantile } from './gamma.ts';
import type { Tails } from './tails.ts';

/** The χ² distribution with `df` degrees of freedom: what lies below and above `x`. */
export function chiSquareTails(x: number, df: number): Tails {
  return gammaTails(x / 2, df / 2);
}

/** The point with `probability` below it. */
export function chiSquareQuantile(probability: number, df: number): number {
  return 2 * gammaQuantile(probability, df / 2);
}

/** The point with `probability` above it. */
export function chiSquareUpperQuantile(probability: number, df: number): number {
  return 2 * gammaUpperQuantile(probability, df / 2);
}
