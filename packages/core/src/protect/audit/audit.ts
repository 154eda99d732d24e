import { PoetError } from '../../errors.ts';
import type { Pattern, Target } from '../hidden.ts';
import type { Range, Table } from '../table.ts';
import { boundsOf } from './bounds.ts';
import type { Bounds } from './bounds.ts';
import { secretsFrom, seenBy } from './insider.ts';
import type { Insider } from './insider.ts';
import type { Solver } from './linear-program.ts';

/** A count that is not protected. For the publisher's eyes: it says the count. */
export interface Breach {
  readonly key: string;
  readonly count: number;
  /** Who can find it out: everybody, or who knows counts of their own. */
  readonly insider: string | null;
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
  /** Who is looking, if it is somebody who knows more than what is published. */
  readonly insider?: Insider;
  /** Told after each count how many are done, for work that takes long. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/**
 * Finds out of each hidden count all that can be found out, and says which are not protected.
 * @throws PoetError `unknown-cell` when a target is no cell of the table.
 */
export function audit({ table, pattern, targets, insider, onProgress }: AuditQuery, solver: Solver): Audit {
  const unknown = targets.find(({ key }) => !table.cells.has(key));
  if (unknown) throw new PoetError('unknown-cell', `The table has no count "${unknown.key}" that could be audited.`);
  const secrets = secretsFrom(insider, targets);
  const query = { table: insider ? seenBy(table, insider) : table, pattern, keys: secrets.map(({ key }) => key) };
  const found = new Map<string, Bounds>();
  for (const bounds of boundsOf(query, solver)) {
    found.set(bounds.key, bounds);
    onProgress?.(found.size, secrets.length);
  }
  const breaches = secrets.flatMap((target) => {
    const bounds = found.get(target.key);
    return bounds && (bounds.from > target.from || bounds.to < target.to) ? [breachOf({ table, target, bounds, insider })] : [];
  });
  return { bounds: [...found.values()], breaches };
}

interface Found {
  readonly table: Table;
  readonly target: Target;
  readonly bounds: Bounds;
  readonly insider: Insider | undefined;
}

function breachOf({ table, target: { key, from, to }, bounds, insider }: Found): Breach {
  const { count, words } = table.cells.get(key) ?? { count: Number.NaN, words: key };
  const narrowed = bounds.from === bounds.to ? 'worked out exactly' : `narrowed to ${rangeInWords(bounds)}`;
  const by = bounds.by.map((other) => table.cells.get(other)?.words ?? other);
  const whom = insider ? ` by ${insider.name}, who knows their own counts,` : '';
  const message = `The ${count} in ${words} can be ${narrowed}${whom} from ${listOf(by)}. Everything from ${from} to ${to} would have to remain possible.`;
  const found = { from: bounds.from, to: bounds.to };
  return { key, count, insider: insider?.name ?? null, found, needed: { from, to }, by: bounds.by, message };
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
