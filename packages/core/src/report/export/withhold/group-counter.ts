import type { SourceColumn } from '../columns-of.ts';
import type { Row } from '../dataset.ts';
import { background } from '../background.ts';
import { rareAnswers } from './rare-answers.ts';
import { nameOf, withheldGroups } from './rare-combinations.ts';
import type { Combination } from './rare-combinations.ts';
import { withholding } from './withholding.ts';
import type { Withholding } from './withholding.ts';

/** Counts what a de-identified file would tell of few people, one row after another, and then says what to withhold of each. */
export interface GroupCounter {
  count(row: Row): void;
  /**
   * @param minimum people who must share an answer, and a combination of background answers; 10 unless given, never fewer than 5.
   * @returns `null` when there are fewer rows than that in all: no file can be made of them.
   */
  finish(minimum?: number): Withholding | null;
}

/** A counter for the rows of these columns. What it holds grows with the number of different combinations, not with the number of rows. */
export function groupCounter(columns: readonly SourceColumn[]): GroupCounter {
  const answers = columns.map(() => new Map<number, number>());
  const keys = columns.flatMap(({ group }, i) => (group !== null && background.includes(group) ? [i] : []));
  const combinations = new Map<string, Combination>();
  let n = 0;
  return {
    count: (row) => {
      n += 1;
      for (const [i, counts] of answers.entries()) {
        const cell = row[i];
        if (columns[i]?.group !== null && typeof cell === 'number') counts.set(cell, (counts.get(cell) ?? 0) + 1);
      }
      const cells = keys.map((i) => row[i] ?? null);
      const name = nameOf(cells);
      const known = combinations.get(name);
      if (known) known.n += 1;
      else combinations.set(name, { cells, n: 1 });
    },
    finish: (minimum = 10) => {
      const least = Math.max(5, minimum);
      if (n < least) return null;
      const rare = columns.map((column, i) => (keys.includes(i) ? new Set<number>() : rareAnswers(column, answers[i] ?? new Map(), least)));
      const groups = keys.map((i) => columns[i]?.group ?? '');
      const withheld = withheldGroups([...combinations.values()], { groups, least });
      return withholding({ columns, keys, rare, withheld });
    },
  };
}
