import { nothing, svg } from 'lit';
import type { Along } from './place-along.ts';

/** The ends of an interval, as shares. */
interface Ends {
  readonly lower: number;
  readonly upper: number;
}

/** A figure as a point on a line, with its interval where that is known. */
export interface Dot {
  readonly side: 'positive' | 'negative';
  readonly share: number;
  readonly interval: Ends | null;
}

/** Draws a dot and its interval at a height: round for positive shares, square for negative ones, hollow where there is no interval. */
export function drawDot({ side, share, interval }: Dot, y: number, along: Along): unknown {
  const at = along.at(share);
  const kind = `dot ${side}${interval ? '' : ' hollow'}`;
  return svg`${interval ? drawInterval(interval, y, along) : nothing}
    ${
      side === 'positive'
        ? svg`<circle cx=${at} cy=${y} r="6" class=${kind}></circle>`
        : svg`<svg x=${at} y=${y} overflow="visible"><rect x="-5" y="-5" width="10" height="10" class=${kind}></rect></svg>`
    }`;
}

/** Draws an interval at a height, with its ends. */
export function drawInterval({ lower, upper }: Ends, y: number, along: Along): unknown {
  return svg`<line x1=${along.at(lower)} x2=${along.at(upper)} y1=${y} y2=${y} class="interval"></line>
    ${[lower, upper].map((end) => svg`<line x1=${along.at(end)} x2=${along.at(end)} y1=${y - 5} y2=${y + 5} class="interval"></line>`)}`;
}
