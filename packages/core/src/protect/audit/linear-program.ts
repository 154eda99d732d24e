import loadHighs from 'highs';
import type { Highs, Model } from 'highs';

/** Unknowns, each within bounds, and sums that must hold. */
export interface LinearProgram {
  /** The bounds of each column, and what one unit of it costs. */
  readonly columns: readonly { readonly from: number; readonly to: number; readonly cost: number }[];
  readonly rows: readonly { readonly terms: readonly Term[]; readonly equals: number }[];
}

/** A column, times a factor. */
export type Term = readonly [column: number, factor: number];

/** The best values found. */
export interface Solution {
  readonly value: number;
  readonly columns: readonly number[];
  /** Whether every column is a whole number. */
  readonly isWhole: boolean;
  /** How much the value depends on each row. Empty for whole numbers. */
  readonly duals: readonly number[];
}

/** A program that is being solved, again and again with other bounds and costs. Close it. */
export interface OpenProgram {
  setBounds(column: number, from: number, to: number): void;
  setCost(column: number, cost: number): void;
  /** @returns the solution with the lowest cost; of whole numbers, if that takes too long, one with a higher cost, or `unknown`. */
  minimise(numbers: 'real' | 'whole'): Solution | 'unbounded' | 'infeasible' | 'unknown';
  close(): void;
}

/** Solves linear programs, over real and over whole numbers. */
export interface Solver {
  open(program: LinearProgram): OpenProgram;
}

/** How many branches are looked at before whole numbers are given up: a count and not a time, so that the same release is always judged alike. */
const mostNodes = 1000;

/** How far from a whole number a value may be and still be meant as one: the tolerance of the solver, with room. */
const tolerance = 1e-6;

/**
 * Loads HiGHS, a solver of linear and of mixed-integer programs, as WebAssembly from the package's own folder: no network, no file is written.
 * Source: Q. Huangfu and J. A. J. Hall, Mathematical Programming Computation 10 (2018), 119–142.
 */
export async function loadSolver(): Promise<Solver> {
  const highs = await loadHighs();
  return { open: (program) => openProgram(highs, program) };
}

function openProgram(highs: Highs, { columns, rows }: LinearProgram): OpenProgram {
  const terms = rows.map((row) => row.terms);
  const equals = rows.map((row) => row.equals);
  const model = highs.createModel({
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map((column) => column.cost),
    colLower: columns.map((column) => bound(highs, column.from)),
    colUpper: columns.map((column) => bound(highs, column.to)),
    rowLower: equals,
    rowUpper: equals,
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts: startsOf(terms),
      indices: terms.flatMap((row) => row.map(([column]) => column)),
      values: terms.flatMap((row) => row.map(([, factor]) => factor)),
    },
  });
  // Without presolve, each solution starts from the one before: several times faster where one program is solved many times.
  model.options.set({ output_flag: false, presolve: 'off', mip_rel_gap: 0, mip_abs_gap: 0.5, mip_max_nodes: mostNodes });
  let numbers: 'real' | 'whole' = 'real';
  return {
    setBounds: (column, from, to) => void model.changeColBounds(column, bound(highs, from), bound(highs, to)),
    setCost: (column, cost) => void model.changeColCost(column, cost),
    minimise(wanted) {
      if (wanted !== numbers) {
        const { integer, continuous } = highs.constants.variableType;
        for (const column of columns.keys()) model.changeColIntegrality(column, wanted === 'whole' ? integer : continuous);
        numbers = wanted;
      }
      return solutionOf(highs, model, numbers);
    },
    close: () => model.dispose(),
  };
}

/** Where each row begins in the list of all terms, and where the last one ends. */
function startsOf(rows: readonly (readonly Term[])[]): number[] {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.length);
  return starts;
}

function bound(highs: Highs, value: number): number {
  return Number.isFinite(value) ? value : Math.sign(value) * highs.infinity;
}

function solutionOf(highs: Highs, model: Model, numbers: 'real' | 'whole'): Solution | 'unbounded' | 'infeasible' | 'unknown' {
  const { optimal, unbounded, unboundedOrInfeasible, infeasible, solutionLimit } = highs.constants.modelStatus;
  const { modelStatus } = model.run();
  // Every program here has a solution by its making, the true counts; so whatever is one of the two is unbounded.
  if (modelStatus === unbounded || modelStatus === unboundedOrInfeasible) return 'unbounded';
  if (modelStatus === infeasible) return 'infeasible';
  if (modelStatus === solutionLimit && model.info.get('primal_solution_status') !== highs.constants.solutionStatus.feasible)
    return 'unknown';
  if (modelStatus !== optimal && modelStatus !== solutionLimit) throw new Error(`HiGHS ended with status ${modelStatus}.`);
  const { colValue, rowDual } = model.getSolution();
  const columns = Array.from(colValue, (value) => (Math.abs(value - Math.round(value)) < tolerance ? Math.round(value) : value));
  return {
    value: model.getObjectiveValue(),
    columns,
    isWhole: columns.every((value) => Number.isInteger(value)),
    duals: numbers === 'real' ? [...rowDual] : [],
  };
}
