import { ranksOf } from '../ranks.ts';
import { countValues } from '../sample.ts';
import type { Sample } from '../sample.ts';
import { exactChances, methodOf, normalChances } from './rank-test.ts';
import type { RankChances, RankMethod, RankOptions } from './rank-test.ts';
import { waysToSum } from './ways-to-sum.ts';

/** Whether the same people stand higher later than before. */
export interface WilcoxonSignedRank extends RankChances {
  /** The sum of the ranks of those who rose. R's V. */
  readonly rose: number;
  /** The sum of the ranks of those who fell. */
  readonly fell: number;
  /** Those who rose or fell. */
  readonly n: number;
  readonly method: RankMethod;
}

/** How `wilcoxonSignedRank` is to calculate. */
export interface SignedRankOptions extends RankOptions {
  /** Those who neither rose nor fell are left out (`drop`, unless given), or take the lowest ranks with them (`pratt`). */
  readonly unchanged?: 'drop' | 'pratt';
}

/**
 * Whether the changes of the same people may be as likely up as down: Wilcoxon's signed rank test, corrected for ties. p is 1 when nobody changed.
 * Source: F. Wilcoxon (1945), Biometrics Bulletin 1, 80–83; J. W. Pratt (1959), Journal of the American Statistical Association 54, 655–667;
 * R, `wilcox.test(paired = TRUE)`.
 * @param changes what each person said later, less what the same person said before.
 * @throws PoetError `not-a-sample`.
 */
export function wilcoxonSignedRank(changes: Sample, options: SignedRankOptions = {}): WilcoxonSignedRank {
  const counts = countValues(changes);
  const steps = stepsOf(counts, options.unchanged ?? 'drop');
  const sum = (of: (step: Step) => number) => steps.reduce((total, step) => total + of(step), 0);
  const rose = sum(({ rank, up }) => rank * up);
  const fell = sum(({ rank, down }) => rank * down);
  const n = sum(({ up, down }) => up + down);
  const hasTies = steps.length < n || (counts.get(0) ?? 0) > 0;
  const method = methodOf(options, { largest: n, all: n, hasTies });
  const chances =
    method === 'exact'
      ? exactChances(waysToSum(steps.flatMap(({ rank, up, down }) => new Array<number>(up + down).fill(2 * rank))), 2 * rose)
      : normalChances(
          (rose - fell) / 2,
          sum(({ rank, up, down }) => (rank * rank * (up + down)) / 4),
          options.correction ?? true,
        );
  return { rose, fell, n, method, ...chances };
}

/** Those who changed by the same distance, with the rank of that distance. */
interface Step {
  readonly rank: number;
  readonly up: number;
  readonly down: number;
}

function stepsOf(changes: ReadonlyMap<number, number>, unchanged: 'drop' | 'pratt'): Step[] {
  const people = (change: number) => changes.get(change) ?? 0;
  const distances = [...new Set([...changes.keys()].map(Math.abs))].filter((distance) => distance > 0 || unchanged === 'pratt');
  const counts = new Map(distances.map((distance) => [distance, distance === 0 ? people(0) : people(distance) + people(-distance)]));
  return [...ranksOf(counts)]
    .filter(([distance]) => distance > 0)
    .map(([distance, rank]) => ({ rank, up: people(distance), down: people(-distance) }));
}
