import { deviateOf } from '../confidence.ts';
import { chiSquareTails } from '../distribution/chi-square.ts';
import { countsOf } from '../two-by-two.ts';
import type { TwoByTwo } from '../two-by-two.ts';
import type { ChiSquareTest } from './chi-square-test.ts';

/** The odds ratio that strata have in common, and whether there is one. */
export interface MantelHaenszel extends ChiSquareTest {
  /** With its interval; all three are `null` where no stratum, or not both sides of a ratio, says anything about it. */
  readonly oddsRatio: number | null;
  readonly lower: number | null;
  /** `null`, too, where so little is said that it is higher than any number. */
  readonly upper: number | null;
}

/**
 * Compares two groups within strata, such as ages or years, and puts the strata together: the odds ratio of Mantel and Haenszel, its interval, and
 * their χ² test, with continuity correction. Strata without people in both rows and both columns say nothing and change nothing.
 * Source: N. Mantel and W. Haenszel (1959), Journal of the National Cancer Institute 22, 719–748; the interval: J. Robins, N. Breslow and S. Greenland
 * (1986), Biometrics 42, 311–323; R, `mantelhaen.test`.
 * @throws PoetError `not-a-count`, `not-a-probability`.
 */
export function mantelHaenszel(strata: readonly TwoByTwo[], confidence = 0.95): MantelHaenszel {
  const z = deviateOf(confidence);
  const parts = strata
    .map(countsOf)
    .filter((counts) => hasBoth(counts))
    .map(partOf);
  const sum = (of: (part: Part) => number) => parts.reduce((total, part) => total + of(part), 0);
  const test = testOf(
    sum((part) => part.excess),
    sum((part) => part.variance),
  );
  const [r, s] = [sum((part) => part.r), sum((part) => part.s)];
  if (r === 0 || s === 0) return { ...test, oddsRatio: null, lower: null, upper: null };
  const both = sum(({ p, q, r: ofR, s: ofS }) => p * ofS + q * ofR) / (2 * r * s);
  const variance = sum((part) => part.p * part.r) / (2 * r * r) + both + sum((part) => part.q * part.s) / (2 * s * s);
  const reach = Math.exp(z * Math.sqrt(variance));
  const oddsRatio = r / s;
  const upper = oddsRatio * reach;
  return { ...test, oddsRatio, lower: oddsRatio / reach, upper: Number.isFinite(upper) ? upper : null };
}

type Counts = readonly [a: number, b: number, c: number, d: number];

function hasBoth([a, b, c, d]: Counts): boolean {
  return a + b > 0 && c + d > 0 && a + c > 0 && b + d > 0;
}

/** What one stratum adds: P, Q, R and S of Robins and others; and by how much the first count is above what is expected, with its variance. */
interface Part {
  readonly p: number;
  readonly q: number;
  readonly r: number;
  readonly s: number;
  readonly excess: number;
  readonly variance: number;
}

function partOf([a, b, c, d]: Counts): Part {
  const n = a + b + c + d;
  const [row, column] = [(a + b) / n, (a + c) / n];
  return {
    p: (a + d) / n,
    q: (b + c) / n,
    r: (a / n) * d,
    s: (b / n) * c,
    excess: a - row * (a + c),
    variance: (row * (1 - row) * column * (1 - column) * n * n) / (n - 1),
  };
}

function testOf(excess: number, variance: number): ChiSquareTest {
  const distance = Math.max(0, Math.abs(excess) - 0.5);
  const chiSquare = variance === 0 ? 0 : distance ** 2 / variance;
  return { chiSquare, df: 1, p: chiSquareTails(chiSquare, 1).upper };
}
