import type { Comparison } from '../../../model/comparison.ts';
import type { Reason } from '../../../model/reason.ts';
import type { ReportRules } from '../../../model/report.ts';
import type { Share } from '../../../model/result.ts';
import type { FigureSymbol } from '../../../protect/figure.ts';
import { percentOf } from '../../../score/percent.ts';
import { decimalsIn } from './figure-columns.ts';
import type { FigureRow } from './figure-columns.ts';

/** The part of a row that says how many. */
export type FigureCells = Pick<
  FigureRow,
  'symbol' | 'respondent_base' | 'respondent_count' | 'percentage' | 'percentage_lower' | 'percentage_upper'
>;

const symbols: Readonly<Record<Reason, FigureSymbol>> = {
  'no-answers': 'z',
  suppressed: 'c',
  'not-asked': 'z',
  'too-few-to-compare': 'c',
  'other-audience': 'z',
  'other-plan': 'z',
  'other-window': 'z',
  'other-version': 'z',
  'too-few-authorities': 'c',
  'dominant-authority': 'c',
  'not-given': 'x',
  'more-than-there-are': 'x',
  'weights-of-zero': 'x',
  'not-reviewed': 'c',
};

/**
 * A share as cells, none of them empty. A symbol stands in every cell that has no number: `z` there is nothing to have a figure of, `x` nobody has it here, `c` it is
 * hidden. `low` stands for a percentage that rounds to 0 and is not 0. `u` stands beside numbers of fewer people than a comparison needs.
 * Source: Department for Education, guidance for statistics producers on open data.
 */
export function cellsOf(share: Share | Comparison['figure'], rules: ReportRules): FigureCells {
  if (share.kind === 'none') return allOf(symbols[share.reason]);
  const decimals = decimalsIn(rules);
  if (share.kind === 'published') {
    return { ...allOf('x'), respondent_base: share.n ?? 'x', percentage: share.percent };
  }
  const percentage = percentOf(share.count, share.n, decimals);
  const isLow = share.count > 0 && percentage === 0;
  return {
    symbol: isLow ? 'low' : share.n < rules.compareFrom ? 'u' : 'none',
    ...{ respondent_base: share.n, respondent_count: share.count, percentage: isLow ? 'low' : percentage },
    ...{ percentage_lower: rounded(100 * share.lower, decimals), percentage_upper: rounded(100 * share.upper, decimals) },
  };
}

/** How many people gave a view, of those who were asked; a percentage is not made of it. */
export function baseCells(answered: number | null, asked: number | null): FigureCells {
  if (answered === null) return { ...allOf('c'), respondent_base: asked ?? 'c' };
  return { ...allOf('z'), symbol: 'none', respondent_base: asked ?? 'c', respondent_count: answered };
}

/** The same symbol everywhere. */
export function allOf(symbol: FigureSymbol): FigureCells {
  return {
    ...{ symbol, respondent_base: symbol, respondent_count: symbol },
    ...{ percentage: symbol, percentage_lower: symbol, percentage_upper: symbol },
  };
}

/** The end of an interval, halves up, as everywhere. What a double cannot hold exactly is taken as it was meant. */
function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.floor(Number((value * factor).toPrecision(12)) + 0.5) / factor;
}
