import { placesOf, widthOf } from '@poet/core';
import type { Cells, Submission } from '@poet/core';
import type { Grain } from '../tables.ts';

/** A row of `tallies`. */
export interface SummedTally {
  readonly surveyHash: string;
  readonly grain: Grain;
  readonly authority: string;
  /** `2026-11-01` */
  readonly startsOn: string;
  readonly n: number;
  readonly counts: readonly number[];
}

interface Sum {
  readonly row: SummedTally;
  n: number;
  readonly counts: number[];
}

/** Adds submissions up to the rows of `tallies` that they are in. */
export class TallySums {
  readonly #sums = new Map<string, Sum>();

  /** Counts a submission: `by` 1, or -1 to take it out again. */
  add(submission: Submission, cells: Cells, by = 1): void {
    const places = placesOf(cells, submission);
    for (const grain of ['day', 'month'] as const) {
      const sum = this.#sumOf(submission, cells, grain);
      sum.n += by;
      for (const place of places) sum.counts[place] = (sum.counts[place] ?? 0) + by;
    }
  }

  /** The rows, always in the same order: two that write several of them then wait for each other, and never each for the other. */
  rows(): readonly SummedTally[] {
    const sorted = [...this.#sums].sort(([one], [other]) => (one < other ? -1 : 1));
    return sorted.map(([, { row, n, counts }]) => ({ ...row, n, counts }));
  }

  #sumOf({ survey, authority, completedOn }: Submission, cells: Cells, grain: Grain): Sum {
    const startsOn = grain === 'day' ? completedOn : firstOfMonth(completedOn);
    const row = { surveyHash: survey.hash, grain, authority, startsOn, n: 0, counts: [] };
    const key = keyOf(row);
    const known = this.#sums.get(key);
    if (known !== undefined) return known;
    const sum = { row, n: 0, counts: Array.from({ length: widthOf(cells) }, () => 0) };
    this.#sums.set(key, sum);
    return sum;
  }
}

/** What tells a row of `tallies` from all others. */
export function keyOf({ surveyHash, grain, authority, startsOn }: Omit<SummedTally, 'n' | 'counts'>): string {
  return [surveyHash, grain, authority, startsOn].join(' ');
}

/** `2026-11-01` for `2026-11-23`. */
export function firstOfMonth(day: string): string {
  return `${day.slice(0, 7)}-01`;
}
