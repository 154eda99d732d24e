import type { Cell, Range, Table } from './table.ts';
import { anyCount } from './table.ts';

/** Why a count is not shown. */
export type HiddenReason =
  /** Fewer people than the minimum are in it, or none. */
  | 'few-people'
  /** Of a sensitive question: too few chose it, or nobody did. */
  | 'few-chose'
  /** Of a sensitive question: everybody chose it, or everybody but one. */
  | 'all-alike'
  /** Fewer than three authorities are in it. */
  | 'few-authorities'
  /** One authority is most of it. */
  | 'dominant-authority'
  /** Others could be worked out from it. */
  | 'complementary';

/** The counts that are not shown, by key, each with why. */
export type Hidden = ReadonlyMap<string, HiddenReason>;

/** A count that must not be found out: whatever is published, each count from `from` to `to` must remain possible. */
export interface Target extends Range {
  readonly key: string;
}

/** What is shown of a table, and how. */
export interface Pattern {
  readonly hidden: Hidden;
  /** Whether counts are shown rounded to 5. */
  readonly rounded: boolean;
  /** The fewest people in a base that is shown. Everybody knows it: a base of about 10 is not 8. */
  readonly minimum?: number;
}

/** Hides cells, and with a base everything that is counted in it. */
export function hide(table: Table, hidden: Hidden, more: Hidden): Map<string, HiddenReason> {
  const all = new Map([...more, ...hidden]);
  for (const { key, base, published } of table.cells.values()) {
    const reason = base === undefined || !published ? undefined : all.get(base);
    if (reason !== undefined && !all.has(key)) all.set(key, reason);
  }
  return all;
}

/** What everybody knows of a count: itself where it is shown, what rounding leaves open, or nothing. */
export function knownOf(cell: Cell, { hidden, rounded, minimum = 0 }: Pattern): Range {
  if (!cell.published || hidden.has(cell.key)) return cell.known ?? anyCount;
  if (!rounded) return { from: cell.count, to: cell.count };
  const { from, to } = roundedFrom(cell.count);
  return { from: cell.base === undefined ? Math.max(from, Math.min(minimum, cell.count)) : from, to };
}

/** Whether somebody who sees what is shown does not know a count. */
export function isOpen(cell: Cell, pattern: Pattern): boolean {
  const { from, to } = knownOf(cell, pattern);
  return from < to;
}

/** A count rounded to 5, halves up. */
export function roundToFive(count: number): number {
  return 5 * Math.floor((count + 2.5) / 5);
}

/** The counts that are shown like this one when rounded to 5. Nobody and a few both become 0, but a few are marked "low". */
function roundedFrom(count: number): Range {
  const shown = roundToFive(count);
  if (shown === 0) return count === 0 ? { from: 0, to: 0 } : { from: 1, to: 2 };
  return { from: shown - 2, to: shown + 2 };
}
