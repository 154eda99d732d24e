import type { Verdict } from '../model/comparison.ts';
import type { NoFigure } from '../model/reason.ts';
import { benjaminiHochberg } from '../score/adjust-p.ts';
import type { Difference } from './compare-shares.ts';

/** Makes a verdict of a difference, knowing its chance adjusted for all others of the report. */
export function judge(difference: Difference | NoFigure, adjustedP: number, q: number): Verdict {
  if (difference.kind === 'none') return difference;
  return { ...difference, kind: kindOf(difference.difference, adjustedP <= q), adjustedP };
}

function kindOf(difference: number, isFound: boolean): 'higher' | 'lower' | 'in-line' {
  if (!isFound || difference === 0) return 'in-line';
  return difference > 0 ? 'higher' : 'lower';
}

/** The adjusted chance for each of many, which must be all of a report: whoever looks at more finds more by chance. */
export function adjustAll<T>(all: readonly T[], chanceOf: (one: T) => number | null): ReadonlyMap<T, number> {
  const tested = all.flatMap((one) => {
    const p = chanceOf(one);
    return p === null ? [] : [{ one, p }];
  });
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  return new Map(tested.map(({ one }, index) => [one, adjusted[index] ?? 1]));
}
