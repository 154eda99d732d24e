import type { Cell, Sum, Table } from '../src/protect/table.ts';
import { tableOf } from '../src/protect/table.ts';

/** Counts in two or more dimensions, without totals: lists in lists. */
export type Counts = number | readonly Counts[];

/** Which places of one dimension are subtotals of which others: authorities in regions. */
export type Groups = readonly (readonly number[])[];

/** One place in a dimension, and the lowest ones in it. */
interface Position {
  readonly name: string;
  readonly leaves: readonly number[];
  /** What adds up to it, in one way. */
  readonly parts: readonly string[];
}

/**
 * Every count and every total of a cross table, all published. A cell is called by its positions: `0,1`; a total has `+`, a subtotal `g0`.
 * @param groups by dimension; none where it has only one total.
 */
export function crossTable(counts: Counts, groups: readonly (Groups | undefined)[] = []): Table {
  const dimensions = sizesOf(counts).map((size, index) => positionsOf(size, groups[index]));
  const places = dimensions.reduce<Position[][]>((all, positions) => all.flatMap((place) => positions.map((at) => [...place, at])), [[]]);
  const keyOf = (names: readonly string[]): string => names.join();
  const cells = places.map((place): Cell => {
    const key = keyOf(place.map(({ name }) => name));
    return { key, count: countAt(counts, place), published: true, words: key };
  });
  const sums = places.flatMap((place) =>
    place.flatMap(({ parts }, dimension): Sum[] => {
      const names = place.map(({ name }) => name);
      return parts.length === 0 ? [] : [{ total: keyOf(names), parts: parts.map((part) => keyOf(names.with(dimension, part))) }];
    }),
  );
  const made = tableOf(cells, sums);
  if (made.kind === 'issues') throw new Error(made.issues.map(({ message }) => message).join('\n'));
  return made.value;
}

function positionsOf(size: number, groups: Groups | undefined): Position[] {
  const leaves = [...Array(size).keys()];
  const names = leaves.map(String);
  const subtotals = groups?.map((members, index) => ({ name: `g${index}`, leaves: members, parts: members.map(String) })) ?? [];
  return [
    ...leaves.map((leaf) => ({ name: String(leaf), leaves: [leaf], parts: [] })),
    ...subtotals,
    { name: '+', leaves, parts: groups ? subtotals.map(({ name }) => name) : names },
  ];
}

function sizesOf(counts: Counts): number[] {
  return typeof counts === 'number' ? [] : [counts.length, ...sizesOf(counts[0] ?? 0)];
}

function countAt(counts: Counts, [at, ...rest]: readonly Position[]): number {
  if (typeof counts === 'number') return counts;
  return (at?.leaves ?? []).reduce((sum, leaf) => sum + countAt(counts[leaf] ?? 0, rest), 0);
}
