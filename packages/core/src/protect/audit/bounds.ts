import type { Pattern } from '../hidden.ts';
import { isOpen, knownOf } from '../hidden.ts';
import type { Range, Sum, Table } from '../table.ts';
import type { OpenProgram, Solution, Solver, Term } from './linear-program.ts';
import { systemsOf } from './systems.ts';

/** What somebody can find out about a count who reads all that is published and can add up. */
export interface Bounds extends Range {
  readonly key: string;
  /** The shown counts from which it follows that it is not lower, and not higher. */
  readonly by: readonly string[];
}

/** What is being asked. */
export interface BoundsQuery {
  readonly table: Table;
  readonly pattern: Pattern;
  readonly keys: readonly string[];
}

/**
 * The lowest and the highest whole number that each count can be. Where the program over real numbers ends at whole ones, they are it; where it does not, the
 * program over whole numbers is solved, whose bounds are narrower. Somebody may know that people are whole.
 */
export function* boundsOf({ table, pattern, keys }: BoundsQuery, solver: Solver): Generator<Bounds> {
  const wanted = new Set(keys);
  for (const key of keys) {
    const cell = table.cells.get(key);
    const known = cell && knownOf(cell, pattern);
    if (known && known.from === known.to) yield { key, ...known, by: [key] };
  }
  for (const system of systemsOf(table, (cell) => isOpen(cell, pattern))) {
    const asked = [...system.cells.keys()].filter((key) => wanted.has(key));
    if (asked.length > 0) yield* boundsIn({ system, table, pattern, keys: asked }, solver);
  }
}

interface SystemQuery extends BoundsQuery {
  readonly system: Table;
}

function* boundsIn({ system, table, pattern, keys }: SystemQuery, solver: Solver): Generator<Bounds> {
  if (system.sums.length === 0) {
    for (const [key, cell] of system.cells) yield { key, ...knownOf(cell, pattern), by: [] };
    return;
  }
  const cells = [...system.cells.values()];
  const columns = new Map(cells.map(({ key }, column) => [key, column]));
  const rows = system.sums.map((sum) => rowOf(sum, { columns, table, pattern }));
  const ranges = cells.map((cell) => knownOf(cell, pattern));
  const program = solver.open({ columns: ranges.map((range) => ({ ...range, cost: 0 })), rows });
  const lowest = new Set<string>();
  const highest = new Set<string>();
  const see = ({ columns: values }: Solution): void => {
    for (const [column, { key }] of cells.entries()) {
      if (values[column] === ranges[column]?.from) lowest.add(key);
      if (values[column] === ranges[column]?.to) highest.add(key);
    }
  };
  try {
    for (const key of keys) {
      const column = columns.get(key) ?? 0;
      const count = cells[column]?.count ?? 0;
      const range = ranges[column] ?? { from: 0, to: Infinity };
      // A count that was seen at the end of what is known of it, in a solution for another, needs no solution of its own.
      const down = lowest.has(key) ? null : end(program, column, { cost: 1, count, see });
      const up = highest.has(key) ? null : end(program, column, { cost: -1, count, see });
      const by = [down, up].flatMap((found) => (found === null ? [] : rowsUsed(found.duals).flatMap((row) => rows[row]?.shown ?? [])));
      yield {
        key,
        from: down === null ? range.from : down.value,
        to: up === null ? range.to : 0 - up.value,
        by: [...new Set(by)],
      };
    }
  } finally {
    program.close();
  }
}

interface Row {
  readonly terms: readonly Term[];
  readonly equals: number;
  readonly shown: readonly string[];
}

interface RowContext {
  readonly columns: ReadonlyMap<string, number>;
  readonly table: Table;
  readonly pattern: Pattern;
}

/** A sum as a row: its parts less its total. What is known moves to the other side. */
function rowOf({ total, parts }: Sum, { columns, table }: RowContext): Row {
  const signed: readonly (readonly [string, number])[] = [...parts.map((key) => [key, 1] as const), [total, -1]];
  let equals = 0;
  const terms: Term[] = [];
  const shown: string[] = [];
  for (const [key, factor] of signed) {
    const column = columns.get(key);
    if (column === undefined) {
      const count = table.cells.get(key)?.count ?? 0;
      equals -= factor * count;
      if (count !== 0) shown.push(key);
    } else terms.push([column, factor]);
  }
  return { terms, equals, shown };
}

interface End {
  readonly value: number;
  readonly duals: readonly number[];
}

interface EndQuery {
  readonly cost: 1 | -1;
  readonly count: number;
  readonly see: (solution: Solution) => void;
}

/** One end of what a count can be. */
function end(program: OpenProgram, column: number, { cost, count, see }: EndQuery): End {
  program.setCost(column, cost);
  const real = program.minimise('real');
  const found = typeof real === 'string' || real.isWhole ? real : program.minimise('whole');
  program.setCost(column, 0);
  // Too long to say for certain: the count itself is possible, and a bound that is too narrow only hides more.
  if (found === 'unknown') return { value: cost * count, duals: [] };
  if (found === 'infeasible') throw new Error('No counts at all fit to what is published.');
  if (found === 'unbounded') return { value: -Infinity, duals: [] };
  see(found);
  return { value: 0 + Math.round(found.value), duals: typeof real === 'object' ? real.duals : [] };
}

function rowsUsed(duals: readonly number[]): number[] {
  return duals.flatMap((dual, row) => (Math.abs(dual) > 1e-9 ? [row] : []));
}
