import { svg } from 'lit';
import { drawFill } from './draw-fill.ts';
import type { Fill } from './fills.ts';
import type { Along } from './place-along.ts';

/** One part of a bar: a share from 0 to 1. */
export interface Segment {
  readonly fill: Fill;
  readonly share: number;
}

/** How far bars reach on either side of their middle, as shares: the same for all bars that are looked at together. */
export interface Reach {
  readonly negative: number;
  readonly positive: number;
}

/** How far a bar reaches: those in between count half to either side. */
export function reachOf(segments: readonly Segment[]): Reach {
  const between = sumOf(segments, 'neutral') / 2;
  return { negative: sumOf(segments, 'negative') + between, positive: sumOf(segments, 'positive') + between };
}

/** The reach that holds all of several bars, in whole tenths. */
export function widestReach(reaches: readonly Reach[]): Reach {
  const tenths = (shares: readonly number[]) => Math.max(1, Math.ceil(10 * Math.max(0, ...shares) - 1e-9)) / 10;
  return { negative: tenths(reaches.map(({ negative }) => negative)), positive: tenths(reaches.map(({ positive }) => positive)) };
}

/** Draws one bar around its middle. The segments are given from the most negative to the most positive. */
export function drawDivergingBar(segments: readonly Segment[], reach: Reach, along: Along): unknown {
  const whole = reach.negative + reach.positive;
  const middle = along.at(reach.negative / whole);
  let from = (reach.negative - reachOf(segments).negative) / whole;
  const bars = segments.map(({ fill, share }) => {
    const to = from + share / whole;
    const { x, width } = along.bar(from, to);
    const drawn = svg`<rect x=${x} y="4" width=${width} height="24" class=${`segment fill-${fill}`}></rect>
      ${drawFill(fill, { from: along.at(from), to: along.at(to), middle: 16, height: 24 })}`;
    from = to;
    return drawn;
  });
  return svg`<svg class="plot" width="100%" height="32">${bars}<line x1=${middle} x2=${middle} y1="0" y2="32" class="middle"></line></svg>`;
}

function sumOf(segments: readonly Segment[], side: string): number {
  let sum = 0;
  for (const { fill, share } of segments) if (fill.startsWith(side)) sum += share;
  return sum;
}
