import { PoetError } from '../errors.ts';
import type { Submission } from '../model/submission.ts';
import type { Survey } from '../model/survey.ts';
import { crossedOf, crossedPlaces, crossedWidth, crossTalliesOf } from './crossed.ts';
import type { CrossedNames, CrossTally } from './crossed.ts';
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

/** Adds tables of the same pairs in the same order; of either there may be none. */
export function mergeCrossTallies(some: readonly CrossTally[], others: readonly CrossTally[]): readonly CrossTally[] {
  if (some.length === 0 || others.length === 0) return [...some, ...others];
  return some.map((one, i) => {
    const other = others[i];
    if (other?.process !== one.process || other.outcome !== one.outcome)
      throw new PoetError('different-surveys', `Tables of “${one.process}” with “${one.outcome}” cannot be added to others.`);
    return { ...one, table: mergeTables(one.table, other.table) };
  });
}

/** Adds two tables, cell by cell. */
export function mergeTables([[a, b], [c, d]]: TwoByTwo, [[e, f], [g, h]]: TwoByTwo): TwoByTwo {
  return [
    [a + e, b + f],
    [c + g, d + h],
  ];
}
