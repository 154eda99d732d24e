import type { Cell, Sum, Table } from '../src/protect/table.ts';
import { tableOf } from '../src/protect/table.ts';

/** A table of counts in two or more dimensions, with all its totals: nested lists. A cell is called by its place, `0,1`; a total has `+`. */
export type Counts = number | readonly Counts[];

/** Every count and every total of a cross table, all published. */
export function crossTable(counts: Counts): Table {
  const sizes = sizesOf(counts);
  const places = sizes.reduce<string[][]>(
    (all, size) => all.flatMap((place) => [...Array(size).keys(), '+'].map((at) => [...place, String(at)])),
    [[]],
  );
  const cells = places.map((place): Cell => {
    const key = place.join();
    return { key, count: countAt(counts, place), published: true, words: key };
  });
  const sums = places.flatMap((place) =>
    place.flatMap((at, dimension): Sum[] => {
      if (at !== '+') return [];
      const parts = [...Array(sizes[dimension]).keys()].map((part) => place.with(dimension, String(part)).join());
      return [{ total: place.join(), parts }];
    }),
  );
  const made = tableOf(cells, sums);
  if (made.kind === 'issues') throw new Error(made.issues.map(({ message }) => message).join('\n'));
  return made.value;
}

function sizesOf(counts: Counts): number[] {
  return typeof counts === 'number' ? [] : [counts.length, ...sizesOf(counts[0] ?? 0)];
}

function countAt(counts: Counts, [at, ...rest]: readonly string[]): number {
  if (typeof counts === 'number') return counts;
  const chosen = at === '+' ? counts : [counts[Number(at)] ?? 0];
  return chosen.reduce<number>((sum, part) => sum + countAt(part, rest), 0);
}
