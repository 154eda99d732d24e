import { beginningOf } from './cut.ts';
import type { Target } from './hidden.ts';
import type { RecordedCell, UnfoldedRecord } from './release-record.ts';
import type { Cell, Range, Sum } from './table.ts';

/** What there is to be known of two releases by whoever reads both. */
export interface Changes {
  /** How many came or went, for each count that is there then and now. */
  readonly cells: readonly Cell[];
  readonly sums: readonly Sum[];
  /** What must not be found out of them. */
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
 * For each count that is there in an earlier release and now, the change between. Whoever reads both can subtract; if fewer people than the minimum came or went, the
 * change is as much a figure about a few as any other.
 */
export function changesSince(cells: readonly Cell[], before: UnfoldedRecord | undefined, id: string): Changes {
  const current = new Map(cells.map((cell) => [cell.key, cell]));
  const changes = (before?.cells ?? []).flatMap((recorded) => changeOf(recorded, { current, id }));
  const directions = directionsOf(changes);
  const touched = new Set(changes.flatMap((change) => (change.by === 0 ? [] : [questionOf(change)])));
  return {
    cells: changes.map(({ name, base, by, words, since }) => ({
      ...{ key: name, count: by, published: false, words, ...(base !== undefined && { base }) },
      known: directions.get(since) ?? anyChange,
    })),
    sums: changes.map(({ name, then, now }) => ({ total: now, parts: [then, name] })),
    targets: (minimum) => changes.flatMap((change) => (touched.has(questionOf(change)) ? changeTarget(change, minimum) : [])),
  };
}

/** Counts of earlier releases as everybody knows them. */
export function recordedCells(before: UnfoldedRecord | undefined): Cell[] {
  return (before?.cells ?? []).map(({ name, base, count, from, to, words }) => ({
    ...{ key: name, count, published: false, words, ...(base !== undefined && { base }) },
    known: { from: from ?? -Infinity, to: to ?? Infinity },
  }));
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
  return `${since} ${beginningOf(now)}`;
}
