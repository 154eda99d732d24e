import type { Target } from '../hidden.ts';
import type { Table } from '../table.ts';

/** Somebody who knows some counts, whether they are shown or not: an authority knows its own. */
export interface Insider {
  readonly name: string;
  readonly knows: ReadonlySet<string>;
  /** What is no secret from them in itself, since they are part of it: the figures of several authorities. What others have in it is. */
  readonly partOf: ReadonlySet<string>;
}

/** What must not be found out by this insider. */
export function secretsFrom(insider: Insider | undefined, targets: readonly Target[]): readonly Target[] {
  return insider ? targets.filter(({ key }) => !insider.knows.has(key) && !insider.partOf.has(key)) : targets;
}

/** The same table as this insider sees it. */
export function seenBy(table: Table, { knows }: Insider): Table {
  const cells = [...table.cells].map(([key, cell]) => {
    return [key, knows.has(key) ? { ...cell, published: false, known: { from: cell.count, to: cell.count } } : cell] as const;
  });
  return { cells: new Map(cells), sums: table.sums };
}
