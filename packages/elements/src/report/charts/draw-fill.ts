import { svg } from 'lit';
import type { Fill } from './fills.ts';

/** What is filled: from one place along a line to another, as lengths, around a height in pixels. */
export interface Filled {
  readonly from: string;
  readonly to: string;
  readonly middle: number;
  readonly height: number;
}

/** One line over the ground of a fill. Dashes make stripes, or dots, of it. */
interface Stroke {
  readonly kind: 'positive' | 'neutral' | 'negative' | 'ground';
  /** How thick it is, as a part of the height. */
  readonly part: number;
  /** Where it lies, as a part of the height above or below the middle. */
  readonly off: number;
  readonly dashes: string;
}

const strokes: Readonly<Record<Fill, readonly Stroke[]>> = {
  positive: [],
  'positive-near': [{ kind: 'positive', part: 0.94, off: 0, dashes: '3 3' }],
  neutral: [-0.25, 0, 0.25].map((off) => ({ kind: 'neutral', part: 0.07, off, dashes: '1.5 4.5' })),
  'negative-near': [-0.36, -0.12, 0.12, 0.36].map((off) => ({ kind: 'negative', part: 0.12, off, dashes: 'none' })),
  negative: [{ kind: 'ground', part: 0.94, off: 0, dashes: '1 3' }],
};

/** Draws a fill: its ground in one colour, and lines over it. On paper lines stay lines, where patterns would become pictures. */
export function drawFill(fill: Fill, { from, to, middle, height }: Filled): unknown {
  return strokes[fill].map(
    ({ kind, part, off, dashes }) =>
      svg`<line x1=${from} x2=${to} y1=${middle + off * height} y2=${middle + off * height}
        stroke-width=${part * height} stroke-dasharray=${dashes} class=${`stroke-${kind}`}></line>`,
  );
}
