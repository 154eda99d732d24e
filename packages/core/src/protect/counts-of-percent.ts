import { percentOf } from '../score/percent.ts';
import type { Range } from './table.ts';

/**
 * The counts that a percentage can stand for, from its base: one only, as often as not, so that a percentage is a count. 93 % of 14 are 13 people. For figures that others
 * published as percentages; no figure is published here as a percentage whose count is hidden.
 * @param n people, from 1.
 * @returns `null` when no count of `n` rounds to this percentage.
 * @throws PoetError `not-a-proportion`.
 */
export function countsOfPercent(percent: number, n: number, decimals = 0): Range | null {
  const first = Math.min(n, Math.max(0, Math.floor(((percent - 1) * n) / 100)));
  const last = Math.min(n, Math.max(0, Math.ceil(((percent + 1) * n) / 100)));
  let from: number | null = null;
  let to = 0;
  for (let count = first; count <= last; count++) {
    if (percentOf(count, n, decimals) !== percent) continue;
    from ??= count;
    to = count;
  }
  return from === null ? null : { from, to };
}
