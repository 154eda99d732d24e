import type { Polarity } from '@poet/core';
import type { ReportChoice } from '@poet/core/report.js';
import { html, svg } from 'lit';

/** What fills a part of a bar, by the side that it is on and how far out: a pattern as well as a colour. `fill-` and its name is a class. */
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

/** The patterns, once for a whole report. They are in no colour of their own: the style sheet knows what colours there are. */
export function drawPatterns(): unknown {
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      ${hatch('positive', 'rotate(45)')} ${hatch('negative', 'rotate(-45)')}
      <pattern id="negative" width="4" height="4" patternUnits="userSpaceOnUse">
        <rect width="4" height="4" class="fill-negative-ground"></rect>
        <rect width="1" height="4" class="ground"></rect>
      </pattern>
      <pattern id="neutral" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" class="ground"></rect>
        <circle cx="3" cy="3" r="1" class="fill-dot"></circle>
      </pattern>
    </defs>
  </svg>`;
}

function hatch(side: 'positive' | 'negative', turned: string): unknown {
  return svg`<pattern id=${`${side}-near`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform=${turned}>
    <rect width="6" height="6" class="ground"></rect>
    <rect width="6" height="3" class=${`fill-${side}-ground`}></rect>
  </pattern>`;
}
