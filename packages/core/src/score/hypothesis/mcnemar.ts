import { chiSquareTails } from '../distribution/chi-square.ts';
import { countsOf } from '../two-by-two.ts';
import type { TwoByTwo } from '../two-by-two.ts';
import { binomialTest } from './binomial-test.ts';
import type { ExactTest } from './binomial-test.ts';
import type { ChiSquareTest } from './chi-square-test.ts';

/**
 * Whether as many of the same people changed from yes to no as from no to yes: McNemar's χ² test. p is 1 when nobody changed.
 * Source: Q. McNemar (1947), Psychometrika 12, 153–157; the correction: A. L. Edwards (1948), Psychometrika 13, 185–187; R, `mcnemar.test`.
 * @param table rows: what a person said first; columns: what the same person said later.
 * @param options `correction`: with continuity correction, unless false.
 * @throws PoetError `not-a-count`.
 */
export function mcnemar(table: TwoByTwo, { correction = true }: { readonly correction?: boolean } = {}): ChiSquareTest {
  const [, b, c] = countsOf(table);
  const distance = Math.abs(b - c);
  const chiSquare = distance === 0 ? 0 : (distance - (correction ? 1 : 0)) ** 2 / (b + c);
  return { chiSquare, df: 1, p: chiSquareTails(chiSquare, 1).upper };
}

/**
 * McNemar's test, exactly: for fewer than about 25 people who changed.
 * Source: as `binomialTest`, among those who changed, with a share of ½.
 * @throws PoetError `not-a-count`.
 */
export function mcnemarExact(table: TwoByTwo): ExactTest {
  const [, b, c] = countsOf(table);
  return b + c === 0 ? { p: 1 } : binomialTest({ count: b, n: b + c }, 0.5);
}
