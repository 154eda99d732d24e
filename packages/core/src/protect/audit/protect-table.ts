import { hide, isOpen } from '../hidden.ts';
import type { Hidden, Pattern, Target } from '../hidden.ts';
import type { Table } from '../table.ts';
import type { AskedKnown } from './asked-known.ts';
import { audit } from './audit.ts';
import type { Audit, AuditQuery } from './audit.ts';
import { complement } from './complement.ts';
import { secretsFrom, seenBy } from './insider.ts';
import type { Insider } from './insider.ts';
import type { Solver } from './linear-program.ts';
import { reachable } from './reachable.ts';
import { systemsOf } from './systems.ts';

/** A table with what the rules hide in it. */
export interface TableQuery {
  readonly table: Table;
  /** What the rules hide, and how counts are shown. */
  readonly pattern: Pattern;
  readonly targets: readonly Target[];
  /** Who knows more than what is published. The table is protected from each of them, too. */
  readonly insiders?: readonly Insider[] | undefined;
  /** What the parts of a release tell each other. */
  readonly askedKnown?: AskedKnown | undefined;
  /** Told after each part of the work how much is done: parts of the table that have no sum in common. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
}

/** A table with everything hidden that has to be, and what the audit says of it. */
export interface ProtectedTable {
  readonly hidden: Hidden;
  /** What must remain possible, as far as what is told of those who were asked lets it. */
  readonly targets: readonly Target[];
  readonly audit: Audit;
}

/**
 * Hides what has to be hidden beside what the rules hide, until the audit finds nothing, or until nothing more can be hidden: then what it finds is in
 * `audit.breaches`, and the table must not be published.
 */
export function protectTable({ table, pattern, targets, insiders, askedKnown, onProgress }: TableQuery, solver: Solver): ProtectedTable {
  const all = hide(table, pattern.hidden, new Map());
  const byKey = new Map(targets.map((target) => [target.key, target]));
  const systems = systemsOf(table, () => true);
  const hidden = new Map(all);
  const parts = systems.map((without, index) => {
    const system = askedKnown?.before(without, { ...pattern, hidden }) ?? without;
    const given = [...system.cells.keys()].flatMap((key) => byKey.get(key) ?? []);
    const own = askedKnown
      ? reachable({ table: system, without, targets: given, isOfAll: (key) => askedKnown.isOfAll(key) }, solver)
      : given;
    const part = protectSystem({ table: system, pattern: { ...pattern, hidden: all }, targets: own, insiders }, solver);
    for (const [key, reason] of part.hidden) hidden.set(key, reason);
    askedKnown?.after(system, { ...pattern, hidden }, solver);
    onProgress?.(index + 1, systems.length);
    return part;
  });
  return {
    hidden,
    targets: parts.flatMap((part) => part.targets),
    audit: { bounds: parts.flatMap(({ audit: { bounds } }) => bounds), breaches: parts.flatMap(({ audit: { breaches } }) => breaches) },
  };
}

/** From the least loss to the most; each starts from what the one before it has hidden, and is there for what that one has not protected. */
const remedies: readonly ((query: Omit<AuditQuery, 'onProgress'>, solver: Solver) => Hidden)[] = [
  ({ table, pattern, targets }, solver) =>
    complement({ table: basesOf(table), pattern, targets: within(basesOf(table), targets), numbers: 'real' }, solver),
  (query, solver) => complement({ ...query, numbers: 'real' }, solver),
  (query, solver) => complement({ ...query, numbers: 'whole' }, solver),
  ({ table }) => new Map([...table.cells.values()].flatMap(({ key, published }) => (published ? [[key, 'complementary']] : []))),
];

/** From everybody first, then from each insider. Hiding more never takes protection away, so none has to be looked at twice. */
function protectSystem({ table, pattern, targets, insiders = [] }: TableQuery, solver: Solver): ProtectedTable {
  if (targets.length === 0) return { hidden: pattern.hidden, targets, audit: { bounds: [], breaches: [] } };
  const everybody = protectFrom({ table, pattern, targets }, solver);
  let { hidden } = everybody;
  const breaches = [...everybody.audit.breaches];
  let surroundings = surroundingsOf(table, { ...pattern, hidden });
  for (const insider of insiders) {
    const found = surroundings
      .filter(({ open }) => open.some((key) => insider.knows.has(key)))
      .flatMap(
        ({ near }) => audit({ table: near, pattern: { ...pattern, hidden }, targets: within(near, targets), insider }, solver).breaches,
      );
    if (found.length === 0) continue;
    const from = protectFrom({ table, pattern: { ...pattern, hidden }, targets, insider }, solver);
    hidden = from.hidden;
    breaches.push(...from.audit.breaches);
    surroundings = surroundingsOf(table, { ...pattern, hidden });
  }
  return { hidden, targets, audit: { bounds: everybody.audit.bounds, breaches } };
}

/** Counts that somebody does not know and that hang together, with all that stands in a sum with them: who knows none of them learns nothing more there. */
interface Surroundings {
  readonly open: readonly string[];
  readonly near: Table;
}

function surroundingsOf(table: Table, pattern: Pattern): Surroundings[] {
  return systemsOf(table, (cell) => isOpen(cell, pattern)).map(({ cells, sums }) => {
    const beside = sums.flatMap(({ total, parts }) => [total, ...parts].flatMap((key) => table.cells.get(key) ?? []));
    const near = { cells: new Map([...cells.values(), ...beside].map((cell) => [cell.key, cell])), sums };
    return { open: [...cells.keys()], near };
  });
}

/** Applies one remedy after the other to what the audit finds, until it finds nothing. */
function protectFrom(query: Omit<AuditQuery, 'onProgress'>, solver: Solver): ProtectedTable {
  const { table, pattern, targets, insider } = query;
  const seen = insider ? seenBy(table, insider) : table;
  const secrets = secretsFrom(insider, targets);
  let hidden = pattern.hidden;
  let checked: Audit | null = insider ? audit(query, solver) : null;
  for (const remedy of remedies) {
    const open = checked === null ? secrets : secrets.filter(({ key }) => checked?.breaches.some((breach) => breach.key === key));
    if (open.length === 0) break;
    hidden = hide(table, hidden, remedy({ table: seen, pattern: { ...pattern, hidden }, targets: open }, solver));
    checked = audit({ ...query, pattern: { ...pattern, hidden } }, solver);
  }
  return { hidden, targets, audit: checked ?? { bounds: [], breaches: [] } };
}

/** The counts in which others are counted, and the sums among them: far fewer, and hiding one hides all that is counted in it. */
function basesOf(table: Table): Table {
  const cells = new Map([...table.cells].filter(([, { base }]) => base === undefined));
  return { cells, sums: table.sums.filter(({ total, parts }) => [total, ...parts].every((key) => cells.has(key))) };
}

/** Those of the targets that are counts of a table. */
export function within({ cells }: Table, targets: readonly Target[]): Target[] {
  return targets.filter(({ key }) => cells.has(key));
}
