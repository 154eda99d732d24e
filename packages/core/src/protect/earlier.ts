import { severalsIn } from './authorities-in.ts';
import type { Groups } from './authorities-in.ts';
import type { Cut } from './cut.ts';
import { knownOf } from './hidden.ts';
import type { Pattern, Target } from './hidden.ts';
import type { Cell, Range, Sum, Table } from './table.ts';

/**
 * What has to be kept of a release, and of all before it, so that the next one can be held against them. It is plain JSON, has the hidden counts in it, and is never
 * published.
 */
export interface ReleaseRecord {
  readonly format: 'poet-release-record/1';
  readonly id: string;
  readonly cuts: readonly Pick<Cut, 'survey' | 'place' | 'from' | 'to'>[];
  /** The places that were several others: nobody there knows their counts as an authority knows its own. */
  readonly severals: readonly string[];
  readonly cells: readonly RecordedCell[];
  readonly sums: readonly Sum[];
  /** What must not be found out. */
  readonly targets: readonly Target[];
}

/** A count as it was when it was published, or hidden. */
export interface RecordedCell {
  readonly name: string;
  /** Its key in the release that it is of; what lies between two releases has none. */
  readonly of?: { readonly release: string; readonly key: string };
  /** The name of the cell that counts everybody in it. */
  readonly base?: string;
  readonly count: number;
  /** What everybody knows of it: the lowest and the highest it can be; `null` where there is no end. */
  readonly from: number | null;
  readonly to: number | null;
  readonly words: string;
}

/** What earlier releases add to a table. */
export interface EarlierCells {
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
  /** What must not be found out of them, nor of what changed since. */
  readonly targets: (minimum: number) => readonly Target[];
}

/** One count then and now. */
interface Change {
  readonly name: string;
  readonly base?: string;
  readonly by: number;
  readonly words: string;
  readonly then: string;
  readonly now: string;
  readonly since: string;
}

/**
 * Earlier releases, in the same system: their counts as everybody knows them, and for each count that is there then and now the change between. Whoever reads both can
 * subtract; if fewer people than the minimum came or went, the change is as much a figure about a few as any other.
 */
export function earlierCells(cells: readonly Cell[], record: ReleaseRecord | undefined, id: string): EarlierCells {
  if (record === undefined) return { cells: [], sums: [], targets: () => [] };
  const current = new Map(cells.map((cell) => [cell.key, cell]));
  const changes = record.cells.flatMap((recorded) => changeOf(recorded, { current, id }));
  const directions = directionsOf(changes);
  const touched = new Set(changes.flatMap((change) => (change.by === 0 ? [] : [questionOf(change)])));
  return {
    cells: [
      ...record.cells.map(({ name, base, count, from, to, words }) => ({
        ...{ key: name, count, published: false, words, ...(base !== undefined && { base }) },
        known: { from: from ?? -Infinity, to: to ?? Infinity },
      })),
      ...changes.map(({ name, base, by, words, since }) => ({
        ...{ key: name, count: by, published: false, words, ...(base !== undefined && { base }) },
        known: directions.get(since) ?? anyChange,
      })),
    ],
    sums: [...record.sums, ...changes.map(({ name, then, now }) => ({ total: now, parts: [then, name] }))],
    targets: (minimum) => [
      ...record.targets,
      ...changes.flatMap((change) => (touched.has(questionOf(change)) ? changeTarget(change, minimum) : [])),
    ],
  };
}

interface Recorded extends Groups {
  readonly id: string;
  readonly cuts: readonly Cut[];
  readonly earlier?: ReleaseRecord | undefined;
}

/** The places of a release, and of all before it, that are several others. */
export function severalsOf({ earlier, ...groups }: Omit<Recorded, 'id' | 'cuts'>): ReadonlySet<string> {
  return new Set([...(earlier?.severals ?? []), ...severalsIn(groups)]);
}

/** What has to be kept of a table that was published in this way. */
export function recordOf(
  release: Recorded,
  { table, pattern, targets }: { readonly table: Table; readonly pattern: Pattern; readonly targets: readonly Target[] },
): ReleaseRecord {
  const { id, cuts, earlier } = release;
  const before = new Map(earlier?.cells.map((cell) => [cell.name, cell]));
  const isOwn = (cell: Cell): boolean => cell.known === undefined;
  const nameOf = (key: string): string => {
    const cell = table.cells.get(key);
    return cell && isOwn(cell) ? `${id}:${key}` : key;
  };
  return {
    format: 'poet-release-record/1',
    id,
    cuts: [...(earlier?.cuts ?? []), ...cuts.map(({ survey, place, from, to }) => ({ survey, place, from, to }))],
    severals: [...severalsOf(release)],
    cells: [...table.cells.values()].map((cell): RecordedCell => {
      const { from, to } = knownOf(cell, pattern);
      const base = cell.base === undefined ? {} : { base: nameOf(cell.base) };
      const ends = { from: Number.isFinite(from) ? from : null, to: Number.isFinite(to) ? to : null };
      if (!isOwn(cell)) return before.get(cell.key) ?? { name: cell.key, ...base, count: cell.count, ...ends, words: cell.words };
      const words = `${cell.words}, as published in ${id}`;
      return { name: nameOf(cell.key), of: { release: id, key: cell.key }, ...base, count: cell.count, ...ends, words };
    }),
    sums: table.sums.map(({ total, parts }) => ({ total: nameOf(total), parts: parts.map(nameOf) })),
    targets: targets.map((target) => ({ ...target, key: nameOf(target.key) })),
  };
}

const anyChange: Range = { from: -Infinity, to: Infinity };

interface Now {
  readonly current: ReadonlyMap<string, Cell>;
  /** The release that is being made: one count may change from each release to the next. */
  readonly id: string;
}

function changeOf({ name, of, base, count, words }: RecordedCell, { current, id }: Now): Change[] {
  const cell = of && current.get(of.key);
  if (!cell) return [];
  return [
    {
      name: `change since ${name} until ${id}`,
      ...(base !== undefined && { base: `change since ${base} until ${id}` }),
      by: cell.count - count,
      words: `the change since of ${words}`,
      then: name,
      now: cell.key,
      since: of.release,
    },
  ];
}

/**
 * What everybody may take for granted: that people only came since a release, or only went, where that is so. It is the narrowest assumption that is true, so that the audit
 * is judged against somebody who guessed right.
 */
function directionsOf(changes: readonly Change[]): ReadonlyMap<string, Range> {
  const directions = new Map<string, Range>();
  for (const { since, by } of changes) {
    const { from, to } = directions.get(since) ?? { from: 0, to: 0 };
    directions.set(since, { from: by < 0 ? -Infinity : from, to: by > 0 ? Infinity : to });
  }
  return directions;
}

/** A change of few people, or of none in all where options changed, must be able to be nothing and the minimum. */
function changeTarget({ name, now, by }: Change, minimum: number): Target[] {
  if (!now.endsWith('|answered') || Math.abs(by) >= minimum) return [];
  return [by < 0 ? { key: name, from: -minimum, to: 0 } : { key: name, from: 0, to: minimum }];
}

/** All counts of one question in one cut, since one release. */
function questionOf({ now, since }: Change): string {
  return `${since} ${now.slice(0, now.lastIndexOf('|'))}`;
}
