import { findRoot } from './find-root.ts';
import { gammaTails } from './gamma.ts';
import type { Tails } from './tails.ts';

/**
 * The standard normal distribution: what lies below and above `z`.
 * Source: DLMF 7.11.2: erfc is an incomplete gamma function of shape ½.
 */
export function normalTails(z: number): Tails {
  const beyond = gammaTails((z * z) / 2, 0.5).upper / 2;
  return z < 0 ? { lower: beyond, upper: 1 - beyond } : { lower: 1 - beyond, upper: beyond };
}

/** How likely it is to be at least as far from 0 as `z`, on either side. */
export function twoSided(z: number): number {
  return gammaTails((z * z) / 2, 0.5).upper;
}

/** The point of the standard normal distribution with `probability` above it: 1.96 for 0.025. */
export function normalUpperQuantile(probability: number): number {
  if (probability > 0.5) return -normalUpperQuantile(1 - probability);
  const slope = (z: number) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return findRoot({ from: 0, to: 40, start: 0, slope, error: (z) => probability - normalTails(z).upper });
}
