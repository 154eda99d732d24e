import { PoetError } from '../errors.ts';
import { assertCount } from './count.ts';

/** A table of counts with two rows and two columns: [[a, b], [c, d]]. Rows are groups, or what was said first; columns, what was said. */
export type TwoByTwo = readonly [readonly [number, number], readonly [number, number]];

/**
 * The four counts of a table, row by row.
 * @throws PoetError `not-a-count` when one is no whole number from 0, or all together are too many for exact arithmetic.
 */
export function countsOf([[a, b], [c, d]]: TwoByTwo): [a: number, b: number, c: number, d: number] {
  for (const count of [a, b, c, d]) assertCount(count, 'count in the table');
  if (!Number.isSafeInteger(a + b + c + d)) throw new PoetError('not-a-count', 'The table holds more people than can be counted exactly.');
  return [a, b, c, d];
}
