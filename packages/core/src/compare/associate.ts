import type { Association } from '../model/association.ts';
import type { Cut } from '../protect/cut.ts';
import { mantelHaenszel } from '../score/hypothesis/mantel-haenszel.ts';
import type { TwoByTwo } from '../score/two-by-two.ts';

/** Of which survey, place and days something is. */
export type Where = Pick<Cut, 'survey' | 'place' | 'from' | 'to'>;

/** Two questions, and for each authority how many were positive about both, the first, the second, and neither. */
export interface PairCounts extends Where {
  readonly process: string;
  readonly outcome: string;
  readonly tables: readonly TwoByTwo[];
}

/** An association before it is protected: with its chance, and the fewest people in one of the four cells behind it. */
export interface AssociationFound extends Omit<PairCounts, 'tables'> {
  readonly odds: Association['odds'];
  readonly p: number;
  readonly fewest: number;
}

/**
 * Whether those who are positive about how something was arranged are so about what came of it more often: the odds ratio within authorities, so that
 * one where both are better does not make it. The fewest people in a cell of all authorities together come along: `protect` hides what rests on few.
 * @param authorities that it must be of.
 */
export function associate({ tables, ...pair }: PairCounts, authorities: number): AssociationFound {
  const telling = tables.filter(hasAnybody);
  const found = { ...pair, fewest: fewestIn(telling) };
  if (telling.length < authorities) return { ...found, p: 1, odds: { kind: 'none', reason: 'too-few-authorities' } };
  const { oddsRatio, lower, upper, p } = mantelHaenszel(telling);
  if (oddsRatio === null || lower === null || upper === null) return { ...found, p: 1, odds: { kind: 'none', reason: 'no-answers' } };
  return { ...found, p, odds: oddsOf({ oddsRatio, lower, upper }, { p, authorities: telling.length }) };
}

interface Ratio {
  readonly oddsRatio: number;
  readonly lower: number;
  readonly upper: number;
}

function oddsOf(ratio: Ratio, { p, authorities }: { p: number; authorities: number }): Association['odds'] {
  const { oddsRatio, lower, upper } = { oddsRatio: rounded(ratio.oddsRatio), lower: rounded(ratio.lower), upper: rounded(ratio.upper) };
  return { kind: 'odds-ratio', oddsRatio, lower, upper, authorities, adjustedP: p, isAssociated: false };
}

/** To two figures: from more of them the counts behind the ratio could be worked out. */
function rounded(ratio: number): number {
  return Number(ratio.toPrecision(2));
}

function hasAnybody(table: TwoByTwo): boolean {
  return table.flat().some((people) => people > 0);
}

function fewestIn(tables: readonly TwoByTwo[]): number {
  const cells = [0, 1].flatMap((row) => [0, 1].map((column) => tables.reduce((sum, table) => sum + (table[row]?.[column] ?? 0), 0)));
  return Math.min(...cells);
}
