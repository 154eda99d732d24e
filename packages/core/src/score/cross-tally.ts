import type { Submission } from '../model/submission.ts';
import type { Survey } from '../model/survey.ts';
import { crossedOf, crossedPlaces, crossedWidth, crossTalliesOf } from './crossed.ts';
import type { CrossedNames, CrossTally, Pair } from './crossed.ts';
import type { TwoByTwo } from './two-by-two.ts';

/**
 * Counts what people chose on two questions at once, each of `process` with each of `outcome`. Tables of the same pair add up: see `mergeCrossTallies`.
 * @param submissions must have passed `checkSubmission` for this survey.
 * @throws PoetError `unknown-question` for a name that no scale question of the survey has.
 */
export function crossTally(survey: Survey, submissions: Iterable<Submission>, names: CrossedNames): CrossTally[] {
  const crossed = crossedOf(survey, names);
  const counts = new Uint32Array(crossedWidth(crossed));
  for (const submission of submissions) for (const place of crossedPlaces(crossed, submission)) counts[place] = (counts[place] ?? 0) + 1;
  return crossTalliesOf(crossed, counts);
}

/** Adds the tables of each pair; one that only one side has stays as it is. */
export function mergeCrossTallies(some: readonly CrossTally[], others: readonly CrossTally[]): readonly CrossTally[] {
  const sums = new Map(some.map((one) => [nameOf(one), one]));
  for (const other of others) {
    const one = sums.get(nameOf(other));
    sums.set(nameOf(other), one ? { ...one, table: mergeTables(one.table, other.table) } : other);
  }
  return [...sums.values()];
}

function nameOf({ process, outcome }: Pair): string {
  return `${process} ${outcome}`;
}

/** Adds two tables, cell by cell. */
export function mergeTables([[a, b], [c, d]]: TwoByTwo, [[e, f], [g, h]]: TwoByTwo): TwoByTwo {
  return [
    [a + e, b + f],
    [c + g, d + h],
  ];
}
