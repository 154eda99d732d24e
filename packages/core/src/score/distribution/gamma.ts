import { continuedFraction } from './continued-fraction.ts';
import { findRoot } from './find-root.ts';
import { poissonDensity } from './poisson-density.ts';
import type { Tails } from './tails.ts';

/**
 * The gamma distribution of the given shape and scale 1: the incomplete gamma functions P and Q, regularised.
 * Source: DLMF 8.11.4 (the series) and 8.9.2 (the continued fraction).
 * @param x the point; everything lies above 0.
 * @param shape more than 0.
 */
export function gammaTails(x: number, shape: number): Tails {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (x === Infinity) return { lower: 1, upper: 0 };
  const density = poissonDensity(shape, x);
  if (x < shape + 1) {
    const lower = Math.min(1, density * series(x, shape));
    return { lower, upper: 1 - lower };
  }
  const first = x + 1 - shape;
  const fraction = continuedFraction(first, (index) => ({ a: index * (shape - index), b: first + 2 * index }));
  const upper = Math.min(1, (density * shape) / fraction);
  return { lower: 1 - upper, upper };
}

/** The point with `probability` below it. */
export function gammaQuantile(probability: number, shape: number): number {
  return findRoot({ ...bracket(shape), error: (x) => gammaTails(x, shape).lower - probability });
}

/** The point with `probability` above it. */
export function gammaUpperQuantile(probability: number, shape: number): number {
  return findRoot({ ...bracket(shape), error: (x) => probability - gammaTails(x, shape).upper });
}

/** Above twice the mean and 1500, less lies than the smallest number that there is. */
function bracket(shape: number) {
  return { from: 0, to: 2 * shape + 1500, start: shape, slope: (x: number) => (poissonDensity(shape, x) * shape) / x };
}

/** 1 + x ÷ (shape + 1) + x² ÷ ((shape + 1)(shape + 2)) + … */
function series(x: number, shape: number): number {
  let term = 1;
  let sum = 1;
  for (let index = 1; term > sum * 1e-17; index++) {
    term *= x / (shape + index);
    sum += term;
  }
  return sum;
}
