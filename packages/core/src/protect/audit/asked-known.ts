import { tellersOf } from '../asked-from.ts';
import type { AskedFrom } from '../asked-from.ts';
import { beginningOf, everybody, questionIn } from '../cut.ts';
import { isOpen, knownOf } from '../hidden.ts';
import type { Pattern } from '../hidden.ts';
import { anyCount } from '../table.ts';
import type { Cell, Range, Table } from '../table.ts';
import { boundsOf } from './bounds.ts';
import type { Solver } from './linear-program.ts';

/**
 * What everybody knows of how many were asked a question, whatever is hidden of it: how many took part, or gave the answer for which it is asked, in this release or in an earlier one.
 * Parts of a table are looked at in the order in which they tell each other.
 */
export class AskedKnown {
  readonly #cells: Map<string, Cell>;
  readonly #sums: Table['sums'];
  readonly #askedFrom: AskedFrom;
  readonly #tellers: ReadonlySet<string>;

  constructor({ cells, sums }: Table, askedFrom: AskedFrom) {
    this.#cells = new Map(cells);
    this.#sums = sums;
    this.#askedFrom = askedFrom;
    this.#tellers = new Set([...cells.keys()].flatMap((key) => tellersOf(key, askedFrom)));
  }

  /** All counts, with what is known of those who were asked. */
  get table(): Table {
    return { cells: this.#cells, sums: this.#sums };
  }

  /** A part with what is known of those who were asked, from what was looked at before it. */
  before({ cells, sums }: Table, pattern: Pattern): Table {
    const learned = [...cells.values()].map((cell) => {
      const known = this.#knownFromTellers(cell, pattern);
      return known ? { ...cell, known } : cell;
    });
    for (const cell of learned) this.#cells.set(cell.key, cell);
    return { cells: new Map(learned.map((cell) => [cell.key, cell])), sums };
  }

  /** When a part is protected, what can be found out of hidden answers in it tells of what is asked for their sake. */
  after(part: Table, pattern: Pattern, solver: Solver): void {
    const keys = [...part.cells.values()].flatMap((cell) => (this.#tellers.has(cell.key) && isOpen(cell, pattern) ? [cell.key] : []));
    if (keys.length === 0) return;
    for (const { key, from, to } of boundsOf({ table: part, pattern, keys }, solver)) {
      const cell = this.#cells.get(key);
      if (cell) this.#cells.set(key, { ...cell, known: { from, to } });
    }
  }

  /** Whether all are asked the question of a count. */
  isOfAll(key: string): boolean {
    return tellersOf(`${beginningOf(key)}|asked`, this.#askedFrom).some((teller) => questionIn(teller).endsWith(everybody));
  }

  #knownFromTellers({ key, count, known }: Cell, pattern: Pattern): Range | null {
    const tellers = tellersOf(key, this.#askedFrom).map((name) => this.#cells.get(name));
    if (tellers.length === 0) return null;
    const ranges = tellers.map((teller) => (teller ? knownOf(teller, pattern) : anyCount));
    const told = sumOf(tellers.map((teller) => teller?.count ?? 0));
    const [lowest, highest] = [sumOf(ranges.map(({ from }) => from)), sumOf(ranges.map(({ to }) => to))];
    // On paper somebody may be asked what does not follow: so what is left open lies around the count itself.
    const from = lowest === 0 ? 0 : Math.max(0, count - told + lowest);
    return { from: Math.max(from, known?.from ?? 0), to: Math.min(count - told + highest, known?.to ?? Infinity) };
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
