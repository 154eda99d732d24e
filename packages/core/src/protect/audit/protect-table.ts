import { hide } from '../hidden.ts';
import type { Hidden, Pattern, Target } from '../hidden.ts';
import type { Table } from '../table.ts';
import { audit } from './audit.ts';
import type { Audit } from './audit.ts';
import { complement } from './complement.ts';
import type { Solver } from './linear-program.ts';
import { systemsOf } from './systems.ts';

/** A table with what the rules hide in it. */
export interface TableQuery {
  readonly table: Table;
  /** What the rules hide, and how counts are shown. */
  readonly pattern: Pattern;
  readonly targets: readonly Target[];
  /** Told after each part of the work how much is done: parts of the table that have no sum in common. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** A table with everything hidden that has to be, and what the audit says of it. */
export interface ProtectedTable {
  readonly hidden: Hidden;
  readonly audit: Audit;
}

/**
 * Hides what has to be hidden beside what the rules hide, until the audit finds nothing, or until nothing more can be hidden: then what it finds is in
 * `audit.breaches`, and the table must not be published.
 */
export function protectTable({ table, pattern, targets, onProgress }: TableQuery, solver: Solver): ProtectedTable {
  const all = hide(table, pattern.hidden, new Map());
  const byKey = new Map(targets.map((target) => [target.key, target]));
  const systems = systemsOf(table, () => true);
  const hidden = new Map(all);
  const audits = systems.map((system, index) => {
    const own = [...system.cells.keys()].flatMap((key) => byKey.get(key) ?? []);
    const part = protectSystem({ table: system, pattern: { ...pattern, hidden: all }, targets: own }, solver);
    for (const [key, reason] of part.hidden) hidden.set(key, reason);
    onProgress?.(index + 1, systems.length);
    return part.audit;
  });
  return {
    hidden,
    audit: { bounds: audits.flatMap(({ bounds }) => bounds), breaches: audits.flatMap(({ breaches }) => breaches) },
  };
}

/** From the least loss to the most; each starts from what the one before it has hidden, and is there for what that one has not protected. */
const remedies: readonly ((query: TableQuery, solver: Solver) => Hidden)[] = [
  ({ table, pattern, targets }, solver) =>
    complement({ table: basesOf(table), pattern, targets: within(basesOf(table), targets), numbers: 'real' }, solver),
  (query, solver) => complement({ ...query, numbers: 'real' }, solver),
  (query, solver) => complement({ ...query, numbers: 'whole' }, solver),
  ({ table }) => new Map([...table.cells.values()].flatMap(({ key, published }) => (published ? [[key, 'complementary']] : []))),
];

function protectSystem(query: TableQuery, solver: Solver): ProtectedTable {
  const { table, pattern, targets } = query;
  let { hidden } = pattern;
  let checked: Audit = { bounds: [], breaches: [] };
  if (targets.length === 0) return { hidden, audit: checked };
  let open = targets;
  for (const remedy of remedies) {
    hidden = hide(table, hidden, remedy({ table, pattern: { ...pattern, hidden }, targets: open }, solver));
    checked = audit({ table, pattern: { ...pattern, hidden }, targets }, solver);
    const breached = new Set(checked.breaches.map(({ key }) => key));
    open = targets.filter(({ key }) => breached.has(key));
    if (open.length === 0) break;
  }
  return { hidden, audit: checked };
}

/** The counts in which others are counted, and the sums among them: far fewer, and hiding one hides all that is counted in it. */
function basesOf(table: Table): Table {
  const cells = new Map([...table.cells].filter(([, { base }]) => base === undefined));
  return { cells, sums: table.sums.filter(({ total, parts }) => [total, ...parts].every((key) => cells.has(key))) };
}

function within({ cells }: Table, targets: readonly Target[]): Target[] {
  return targets.filter(({ key }) => cells.has(key));
}
