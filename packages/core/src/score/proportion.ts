import { PoetError } from '../errors.ts';

/** So many people of so many: whole numbers with 0 ≤ count ≤ n and n ≥ 1. */
export interface Proportion {
  readonly count: number;
  readonly n: number;
}

/**
 * Makes sure that `count` of `n` is a proportion: whole numbers with 0 ≤ count ≤ n and n ≥ 1.
 * @throws PoetError `not-a-proportion`.
 */
export function assertProportion(count: number, n: number): void {
  if (Number.isSafeInteger(count) && Number.isSafeInteger(n) && n >= 1 && count >= 0 && count <= n) return;
  throw new PoetError('not-a-proportion', `${count} of ${n} is not a proportion: expected whole numbers with 0 ≤ count ≤ n and n ≥ 1.`);
}
