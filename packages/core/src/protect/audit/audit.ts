import type { Pattern, Target } from '../hidden.ts';
import type { Range, Table } from '../table.ts';
import { boundsOf } from './bounds.ts';
import type { Bounds } from './bounds.ts';
import type { Solver } from './linear-program.ts';

/** A count that is not protected. For the publisher's eyes: it says the count. */
export interface Breach {
  readonly key: string;
  readonly count: number;
  /** What it can be narrowed to. */
  readonly found: Range;
  /** What would have to remain possible. */
  readonly needed: Range;
  /** The shown counts from which it follows. */
  readonly by: readonly string[];
  /** All this in a sentence. */
  readonly message: string;
}

/** What can be found out from a release. */
export interface Audit {
  /** Of each count that must not be found out, what can be. */
  readonly bounds: readonly Bounds[];
  /** None, when the release is safe. */
  readonly breaches: readonly Breach[];
}

/** What is to be audited. */
export interface AuditQuery {
  readonly table: Table;
  readonly pattern: Pattern;
  readonly targets: readonly Target[];
  /** Told after each count how many are done, for work that takes long. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** Finds out of each hidden count all that can be found out, and says which are not protected. */
export function audit({ table, pattern, targets, onProgress }: AuditQuery, solver: Solver): Audit {
  const bounds: Bounds[] = [];
  for (const found of boundsOf({ table, pattern, keys: targets.map(({ key }) => key) }, solver)) {
    bounds.push(found);
    onProgress?.(bounds.length, targets.length);
  }
  const byKey = new Map(bounds.map((found) => [found.key, found]));
  const breaches = targets.flatMap((target) => {
    const found = byKey.get(target.key);
    return found && (found.from > target.from || found.to < target.to) ? [breachOf(table, target, found)] : [];
  });
  return { bounds, breaches };
}

function breachOf(table: Table, { key, from, to }: Target, found: Bounds): Breach {
  const cell = table.cells.get(key);
  const { count, words } = cell ?? { count: Number.NaN, words: key };
  const narrowed = found.from === found.to ? 'worked out exactly' : `narrowed to ${rangeInWords(found)}`;
  const by = found.by.map((other) => table.cells.get(other)?.words ?? other);
  const message = `The ${count} in ${words} can be ${narrowed}, from ${listOf(by)}; everything from ${from} to ${to} would have to remain possible.`;
  return { key, count, found: { from: found.from, to: found.to }, needed: { from, to }, by: found.by, message };
}

function rangeInWords({ from, to }: Range): string {
  return Number.isFinite(to) ? `${from}–${to}` : `${from} or more`;
}

/** How many counts a sentence names before it says how many more there are. */
const named = 6;

function listOf(words: readonly string[]): string {
  if (words.length === 0) return 'what everybody knows';
  if (words.length > named) return `${words.slice(0, named).join(', ')} and ${words.length - named} more`;
  const last = words.at(-1) ?? '';
  return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
