import type { QuestionCells } from '../question-cells.ts';
import { questionIn } from '../cut.ts';
import { grouped } from '../grouped.ts';
import { isOpen } from '../hidden.ts';
import type { Pattern, Target } from '../hidden.ts';
import type { Cell, Sum, Table } from '../table.ts';
import { audit } from './audit.ts';
import type { Insider } from './insider.ts';
import type { Solver } from './linear-program.ts';
import { systemsOf } from './systems.ts';

/** A table that is protected, and counts of several authorities that would be shown beside it. */
export interface AdmitQuery {
  readonly table: Table;
  readonly pattern: Pattern;
  readonly targets: readonly Target[];
  readonly insiders: readonly Insider[];
  /** Question by question of each place, in the order in which they are tried. */
  readonly givingWay: readonly QuestionCells[];
}

/**
 * Those of the counts that may be shown beside a protected table although nothing more is hidden in it: the audit finds no more with them than without. One after the
 * other, so that those which come first are held against nothing that comes later.
 */
export function admit({ table, givingWay, ...query }: AdmitQuery, solver: Solver): QuestionCells[] {
  const byQuestion = grouped(givingWay, ({ cells }) => questionIn(cells[0]?.key ?? ''));
  return [...byQuestion].flatMap(([question, candidates]) => {
    const own = tableOfQuestion(table, question);
    const admitted: QuestionCells[] = [];
    for (const candidate of candidates) {
      if (candidate.cells.some(({ key }) => query.pattern.hidden.has(key))) continue;
      if (isSafe(candidate, { ...query, table: joined(own, admitted) }, solver)) admitted.push(candidate);
    }
    return admitted;
  });
}

/** A table with the counts of several authorities that were admitted to it. */
function joined({ cells, sums }: Table, admitted: readonly QuestionCells[]): Table {
  const more = admitted.flatMap((one) => one.cells);
  return {
    cells: new Map([...cells, ...more.map((cell) => [cell.key, cell] as const)]),
    sums: [...sums, ...admitted.flatMap((one) => one.sums)],
  };
}

function tableOfQuestion({ cells, sums }: Table, question: string): Table {
  return {
    cells: new Map([...cells].filter(([key]) => questionIn(key) === question)),
    sums: sums.filter(({ total }) => questionIn(total) === question),
  };
}

function isSafe(candidate: QuestionCells, query: Omit<AdmitQuery, 'givingWay'>, solver: Solver): boolean {
  const { pattern, insiders } = query;
  const table = joined(query.table, [candidate]);
  const fresh = new Set(candidate.sums);
  // What is open and in a sum with the candidate: all the rest is as it was.
  const touched = systemsOf(table, (cell) => isOpen(cell, pattern)).filter(({ sums }) => sums.some((sum) => fresh.has(sum)));
  return touched.every((system) => {
    const near = withShown(system, table);
    const targets = query.targets.filter(({ key }) => near.cells.has(key));
    const knowing = insiders.filter(({ knows }) => [...system.cells.keys()].some((key) => knows.has(key)));
    return [undefined, ...knowing].every((insider) => {
      const asked = { table: near, pattern, targets, ...(insider && { insider }) };
      return audit(asked, solver).breaches.length === 0;
    });
  });
}

/** A system with the shown counts that stand in its sums. */
function withShown({ cells, sums }: Table, table: Table): Table {
  const beside = sums.flatMap(({ total, parts }: Sum) => [total, ...parts].flatMap((key): Cell[] => [table.cells.get(key) ?? []].flat()));
  return { cells: new Map([...cells.values(), ...beside].map((cell) => [cell.key, cell])), sums };
}
