import { PoetError } from '../errors.ts';

/** What was measured: one number for each person, or how many people have each number (points of a scale, in order, as 1, 2, 3 …). */
export type Sample = readonly number[] | ReadonlyMap<number, number>;

/**
 * How many people have each number that somebody has.
 * @throws PoetError `not-a-sample` for a number that is not finite, for people not counted in whole numbers, or if there is nobody.
 */
export function countValues(sample: Sample): Map<number, number> {
  const counts = new Map<number, number>();
  for (const [value, people] of isCounted(sample) ? sample : sample.map((value) => [value, 1] as const)) {
    if (!Number.isFinite(value)) throw new PoetError('not-a-sample', `The sample has the value ${value}: expected finite numbers.`);
    if (!Number.isSafeInteger(people) || people < 0) {
      throw new PoetError('not-a-sample', `${people} people have the value ${value}: expected a whole number from 0.`);
    }
    if (people > 0) counts.set(value, (counts.get(value) ?? 0) + people);
  }
  if (counts.size === 0) throw new PoetError('not-a-sample', 'The sample is empty: expected one number at least.');
  return counts;
}

/** How many people there are. */
export function peopleIn(counts: ReadonlyMap<number, number>): number {
  return [...counts.values()].reduce((sum, people) => sum + people, 0);
}

function isCounted(sample: Sample): sample is ReadonlyMap<number, number> {
  return !Array.isArray(sample);
}
