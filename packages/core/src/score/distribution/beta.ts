import { binomialDensity } from './binomial-density.ts';
import { continuedFraction } from './continued-fraction.ts';
import { findRoot } from './find-root.ts';
import type { Tails } from './tails.ts';

/**
 * The beta distribution: the regularised incomplete beta function Iₓ(a, b), and what is left of 1.
 * Source: A. R. DiDonato and A. H. Morris (1992), ACM Transactions on Mathematical Software 18, 360–373, equation 9: the continued fraction.
 * @param x the point; everything lies between 0 and 1.
 * @param a more than 0.
 * @param b more than 0.
 */
export function betaTails(x: number, a: number, b: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x >= 1) return { lower: 1, upper: 0 };
  const y = 1 - x;
  const weight = power(x, a, b);
  // The fraction converges on the side of the mean only.
  if (a * y < b * x) {
    const upper = Math.min(1, weight / fraction([y, x], b, a));
    return { lower: 1 - upper, upper };
  }
  const lower = Math.min(1, weight / fraction([x, y], a, b));
  return { lower, upper: 1 - lower };
}

/** The point with `probability` below it. */
export function betaQuantile(probability: number, a: number, b: number): number {
  return findRoot({ ...bracket(a, b), error: (x) => betaTails(x, a, b).lower - probability });
}

/** The point with `probability` above it. */
export function betaUpperQuantile(probability: number, a: number, b: number): number {
  return findRoot({ ...bracket(a, b), error: (x) => probability - betaTails(x, a, b).upper });
}

function bracket(a: number, b: number) {
  return { from: 0, to: 1, start: a / (a + b), slope: (x: number) => power(x, a, b) / (x * (1 - x)) };
}

/** xᵃ (1 − x)ᵇ ÷ B(a, b). */
function power(x: number, a: number, b: number): number {
  return (binomialDensity(a, a + b, x) * a * b) / (a + b);
}

/** What `power` is to be divided by; x and y come to 1. */
function fraction([x, y]: readonly [number, number], a: number, b: number): number {
  const denominator = (m: number) =>
    m + (m && (m * (b - m) * x) / (a + 2 * m - 1)) + ((a + m) * (a * y - b * x + 1 + m * (1 + y))) / (a + 2 * m + 1);
  return continuedFraction(denominator(0), (m) => ({
    a: ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (a + 2 * m - 1) ** 2,
    b: denominator(m),
  }));
}
