import type { Target } from '../hidden.ts';
import type { Cell, Table } from '../table.ts';
import { boundsOf } from './bounds.ts';
import type { Bounds } from './bounds.ts';
import type { Solver } from './linear-program.ts';

/** What is known of how many were asked, and what was before that was taken into account. */
export interface ReachQuery {
  readonly table: Table;
  readonly without: Table;
  readonly targets: readonly Target[];
  /** Whether all are asked the question of a count. How many took part is a secret of its own then, and no excuse. */
  readonly isOfAll: (key: string) => boolean;
}

/**
 * Nobody answers who is not asked. Where it is known how many were, no more than that can remain possible of those who answered, whatever is hidden of the question, and no more than that has to.
 */
export function reachable({ table, without, targets, isOfAll }: ReachQuery, solver: Solver): Target[] {
  const asked = [...table.cells.values()].filter(({ key }) => key.endsWith('|asked'));
  const isToldAll = asked.every(({ known }) => Number.isFinite(known?.to));
  const touched = targets.filter(({ key, to }) => {
    if (key.startsWith('change since ')) return true;
    return !isOfAll(key) && (!isToldAll || asked.some(({ known }) => (known?.to ?? Infinity) < to));
  });
  if (touched.length === 0) return [...targets];
  const keys = touched.map(({ key }) => key);
  const [told, untold] = [table, without].map((one) => byKey(boundsOf({ table: headsOf(one), pattern: nothingShown(one), keys }, solver)));
  return targets.map((target) => {
    const [narrow, wide] = [told?.get(target.key), untold?.get(target.key)];
    if (!narrow || !wide) return target;
    const from = wide.from <= target.from ? Math.max(target.from, narrow.from) : target.from;
    const to = wide.to >= target.to ? Math.min(target.to, narrow.to) : target.to;
    // A change may go the other way instead: who came and who went must not be told either.
    return { ...target, from: Math.max(narrow.from, from - (target.to - to)), to: Math.min(narrow.to, to + (from - target.from)) };
  });
}

function byKey(found: Iterable<Bounds>): Map<string, Bounds> {
  return new Map([...found].map((bounds) => [bounds.key, bounds]));
}

function nothingShown({ cells }: Table): { hidden: Map<string, 'complementary'>; rounded: boolean } {
  return { hidden: new Map([...cells.keys()].map((key) => [key, 'complementary'])), rounded: false };
}

/** Who was asked, who answered and who did not, then and now; and the sums among these in one place and the same days, and of those who were asked over all. */
function headsOf({ cells, sums }: Table): Table {
  const heads = new Map<string, Cell>([...cells].filter(([key]) => isHead(key)));
  const isWithin = (keys: readonly string[]): boolean =>
    keys.every((key) => heads.has(key)) && (new Set(keys.map(whereOf)).size === 1 || keys.every((key) => key.endsWith('|asked')));
  return { cells: heads, sums: sums.filter(({ total, parts }) => isWithin([total, ...parts])) };
}

function isHead(key: string): boolean {
  return /^(answered|asked|not-answered)( until |$)/.test(key.split('|')[4] ?? '');
}

/** Place, days and question in the name of a count. */
function whereOf(key: string): string {
  return key.split('|').slice(1, 4).join('|');
}
