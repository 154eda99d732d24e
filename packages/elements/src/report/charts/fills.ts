import type { Polarity } from '@poet/core';
import type { ReportChoice } from '@poet/core/report.js';

/** What fills a part of a bar, by the side that it is on and how far out: lines as well as a colour. `fill-` and its name is a class. */
export type Fill = 'positive' | 'positive-near' | 'neutral' | 'negative-near' | 'negative';

/** The fill of each answer of a scale, in the order asked: the outermost on each side is solid, those further in are hatched. */
export function fillsOf(choices: readonly ReportChoice[]): Fill[] {
  const sides = choices.map(({ polarity }) => polarity ?? 'neutral');
  return sides.map((side, i): Fill => {
    if (side === 'neutral') return 'neutral';
    return i === outermost(sides, side) ? side : `${side}-near`;
  });
}

function outermost(sides: readonly Polarity[], side: Polarity): number {
  return sides[0] === side ? 0 : sides.lastIndexOf(side);
}
