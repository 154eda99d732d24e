import type { SourceColumn } from '../columns-of.ts';
import type { Cell, Row } from '../dataset.ts';
import { missingCodes } from '../missing-codes.ts';
import { background } from '../background.ts';
import { nameOf } from './rare-combinations.ts';

/** What is withheld of each row of a de-identified file. */
export interface Withholding {
  /** The row as it may be handed out. One that was not counted loses all of its background answers. */
  apply(row: Row): Row;
}

/** What was found to be told of few people. */
interface Found {
  readonly columns: readonly SourceColumn[];
  readonly keys: readonly number[];
  readonly rare: readonly ReadonlySet<number>[];
  /** By the combination of background answers, the groups that are withheld with it. */
  readonly withheld: ReadonlyMap<string, ReadonlySet<string>>;
}

const everything: ReadonlySet<string> = new Set(background);

/** Withholds answers that are rare, and background answers that are rare together. */
export function withholding({ columns, keys, rare, withheld }: Found): Withholding {
  return {
    apply: (row) => {
      const groups = withheld.get(nameOf(keys.map((i) => row[i] ?? null))) ?? everything;
      return row.map((cell, i): Cell => {
        const group = columns[i]?.group ?? null;
        if (group === null) return cell;
        return groups.has(group) || rare[i]?.has(Number(cell)) ? missingCodes.withheld : cell;
      });
    },
  };
}
