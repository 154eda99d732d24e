import { hide, knownOf } from '../hidden.ts';
import type { Hidden, Pattern, Target } from '../hidden.ts';
import type { Cell, Range, Table } from '../table.ts';
import type { LinearProgram, OpenProgram, Solution, Solver, Term } from './linear-program.ts';

/** What is to be protected, and where. */
export interface ComplementQuery {
  readonly table: Table;
  readonly pattern: Pattern;
  readonly targets: readonly Target[];
  /** Whether counts may be moved by fractions of people, which is quick, or by whole people, which is certain. */
  readonly numbers: 'real' | 'whole';
}

/**
 * Hides what has to be hidden beside the targets, so that each may be any count from its `from` to its `to`. For each end in turn, counts are moved as if the target
 * were that count, the sums still holding, at the least loss: moving what is hidden costs nothing, moving a shown count costs the more the more people it
 * counts. What was moved is hidden. Whether that protects the targets is for the audit to say.
 *
 * Source: J. P. Kelly, B. L. Golden and A. A. Assad, Networks 22 (1992), 397–417; M. Fischetti and J. J. Salazar, Mathematical Programming 84 (1999), 283–312, for the program.
 * @returns all that is hidden then, what was hidden before included.
 */
export function complement({ table, pattern, targets, numbers }: ComplementQuery, solver: Solver): Hidden {
  const moves = new Moves(table, pattern, solver);
  try {
    for (const { key, from, to } of [...targets].sort((one, other) => other.to - other.from - (one.to - one.from))) {
      const count = table.cells.get(key)?.count ?? 0;
      if (from < count) moves.move(key, from - count, numbers);
      if (to > count) moves.move(key, to - count, numbers);
    }
    return moves.hidden;
  } finally {
    moves.close();
  }
}

/** Three columns for each cell: how far it moves for nothing, and, where it is shown, up and down at a cost. */
const perCell = 3;

/** The smallest move that counts as one. */
const least = 1e-6;

/** The program in which counts are moved, and what was hidden so far because it moved. */
class Moves {
  hidden: Hidden;
  readonly #table: Table;
  readonly #pattern: Pattern;
  readonly #cells: readonly Cell[];
  readonly #columns: ReadonlyMap<string, number>;
  readonly #program: OpenProgram;
  /** How far down and up each count has been moved by whole people. */
  readonly #reached = new Map<string, Range>();

  constructor(table: Table, pattern: Pattern, solver: Solver) {
    this.#table = table;
    this.hidden = pattern.hidden;
    this.#pattern = pattern;
    this.#cells = [...table.cells.values()];
    this.#columns = new Map(this.#cells.map(({ key }, index) => [key, index * perCell]));
    this.#program = solver.open(programOf(table, { cells: this.#cells, columns: this.#columns, pattern }));
  }

  /** Moves one count by so much, at the least loss, and hides what had to move with it. */
  move(key: string, by: number, numbers: 'real' | 'whole'): void {
    const column = this.#columns.get(key);
    const cell = this.#table.cells.get(key);
    if (column === undefined || cell === undefined || this.#hasReached(key, by)) return;
    this.#program.setBounds(column, by, by);
    const solution = this.#program.minimise(numbers);
    this.#open(cell);
    if (typeof solution === 'string') return;
    this.#hideMoved(solution);
    if (solution.isWhole) this.#remember(solution);
  }

  close(): void {
    this.#program.close();
  }

  #hasReached(key: string, by: number): boolean {
    const reached = this.#reached.get(key);
    return reached !== undefined && (by < 0 ? reached.from <= by : reached.to >= by);
  }

  #remember({ columns }: Solution): void {
    for (const [index, { key }] of this.#cells.entries()) {
      const by = movedBy(columns, index);
      const { from, to } = this.#reached.get(key) ?? { from: 0, to: 0 };
      if (by < from || by > to) this.#reached.set(key, { from: Math.min(from, by), to: Math.max(to, by) });
    }
  }

  #hideMoved({ columns }: Solution): void {
    const moved = this.#cells.filter((_, index) => at(columns, index, 1) + at(columns, index, 2) > least);
    if (moved.length === 0) return;
    const before = this.hidden;
    this.hidden = hide(this.#table, before, new Map(moved.map(({ key }) => [key, 'complementary'])));
    for (const key of this.hidden.keys()) {
      const cell = before.has(key) ? undefined : this.#table.cells.get(key);
      if (cell) this.#open(cell);
    }
  }

  /** From now on this count moves for nothing, as far as what is known of it lets it. */
  #open(cell: Cell): void {
    const column = this.#columns.get(cell.key) ?? 0;
    const { from, to } = knownOf(cell, { ...this.#pattern, hidden: this.hidden });
    this.#program.setBounds(column, from - cell.count, to - cell.count);
    if (!this.hidden.has(cell.key)) return;
    this.#program.setBounds(column + 1, 0, 0);
    this.#program.setBounds(column + 2, 0, 0);
  }
}

interface ProgramContext {
  readonly cells: readonly Cell[];
  readonly columns: ReadonlyMap<string, number>;
  readonly pattern: Pattern;
}

function programOf(table: Table, { cells, columns, pattern }: ProgramContext): LinearProgram {
  const losses = lossesOf(table);
  return {
    columns: cells.flatMap((cell) => {
      const { from, to } = knownOf(cell, pattern);
      const cost = losses.get(cell.key) ?? 0;
      const isShown = cell.published && !pattern.hidden.has(cell.key);
      return [
        { from: from - cell.count, to: to - cell.count, cost: 0 },
        { from: 0, to: isShown ? (cell.known?.to ?? Infinity) - to : 0, cost },
        { from: 0, to: isShown ? from - (cell.known?.from ?? 0) : 0, cost },
      ];
    }),
    rows: table.sums.map(({ total, parts }) => ({
      terms: [...parts.flatMap((key) => terms(columns, key, 1)), ...terms(columns, total, -1)],
      equals: 0,
    })),
  };
}

function terms(columns: ReadonlyMap<string, number>, key: string, factor: 1 | -1): Term[] {
  const column = columns.get(key) ?? 0;
  return [
    [column, factor],
    [column + 1, factor],
    [column + 2, -factor],
  ];
}

/** What is lost with a count: the more the more people it counts, by the digit rather than by the head; with a base, all that is counted in it. */
function lossesOf({ cells }: Table): ReadonlyMap<string, number> {
  const own = ({ count }: Cell): number => 1 + Math.log2(1 + Math.abs(count));
  const losses = new Map([...cells.values()].map((cell) => [cell.key, own(cell)]));
  for (const cell of cells.values()) {
    if (cell.base !== undefined && cell.published) losses.set(cell.base, (losses.get(cell.base) ?? 0) + own(cell));
  }
  return losses;
}

function at(columns: readonly number[], index: number, offset: number): number {
  return columns[index * perCell + offset] ?? 0;
}

function movedBy(columns: readonly number[], index: number): number {
  return at(columns, index, 0) + at(columns, index, 1) - at(columns, index, 2);
}
