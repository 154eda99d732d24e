import { binomialDensity } from '../distribution/binomial-density.ts';
import { countsOf } from '../two-by-two.ts';
import type { TwoByTwo } from '../two-by-two.ts';
import { asUnlikely } from './as-unlikely.ts';
import type { ExactTest } from './binomial-test.ts';

/**
 * Whether rows and columns of a table may have nothing to do with each other, exactly: Fisher's test, two-sided by probabilities. p is 1
 * where a row or column is empty.
 * Source: R. A. Fisher, Statistical Methods for Research Workers (1934), section 21.02; R, `fisher.test`.
 * @throws PoetError `not-a-count`.
 */
export function fisherExact(table: TwoByTwo): ExactTest {
  const [a, b, c, d] = countsOf(table);
  const [row, otherRow, column] = [a + b, c + d, a + c];
  const all = row + otherRow;
  const least = Math.max(0, column - otherRow);
  const most = Math.min(row, column);
  if (least === most) return { p: 1 };
  const share = column / all;
  const whole = binomialDensity(column, all, share);
  const chanceOf = (x: number) => (binomialDensity(x, row, share) * binomialDensity(column - x, otherRow, share)) / whole;
  const mode = Math.min(most, Math.floor((row + 1) * ((column + 1) / (all + 2))));
  const { below, above } = asUnlikely({ least, mode, most, chanceOf }, a);
  if (below + 1 === above) return { p: 1 };
  return { p: Math.min(1, sum(chanceOf, { from: below, to: least, step: -1 }) + sum(chanceOf, { from: above, to: most, step: 1 })) };
}

/** Adds up chances that fall from the first one on, until they no longer change the sum. */
function sum(chanceOf: (count: number) => number, { from, to, step }: { from: number; to: number; step: 1 | -1 }): number {
  let total = 0;
  for (let count = from; step * (to - count) >= 0; count += step) {
    const chance = chanceOf(count);
    total += chance;
    if (chance <= total * 1e-18) break;
  }
  return total;
}
