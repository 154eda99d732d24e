import { PoetError } from '../errors.ts';
import { assertProportion } from './proportion.ts';

/**
 * `count` of `n` as a percentage, halves up, in integer arithmetic: 1 of 8 is 13, 133 of 200 is 67. No float ever decides.
 * @param decimals digits after the point, 0 to 3.
 * @throws PoetError `not-a-proportion`.
 */
export function percentOf(count: number, n: number, decimals = 0): number {
  assertProportion(count, n);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 3) {
    throw new PoetError('not-a-proportion', `A percentage has 0 to 3 decimals, not ${decimals}.`);
  }
  const places = 10n ** BigInt(decimals);
  const rounded = (2n * BigInt(count) * 100n * places + BigInt(n)) / (2n * BigInt(n));
  return Number(rounded) / Number(places);
}
