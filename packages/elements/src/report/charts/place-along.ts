import type { Drawing } from '../drawing.ts';

/** Where shares lie along a line from 0 to 1, as SVG lengths in percent: a chart is as wide as its box, and nothing in it is stretched. */
export interface Along {
  /** The place of a share. */
  readonly at: (share: number) => string;
  /** Where a bar between two shares begins, and how long it is. */
  readonly bar: (from: number, to: number) => { readonly x: string; readonly width: string };
}

/** Rows stand beside words, so they begin where words begin: on the right where these run from right to left. */
export function placeAlong({ isRightToLeft }: Pick<Drawing, 'isRightToLeft'>): Along {
  const place = (share: number) => (isRightToLeft ? 1 - share : share);
  return {
    at: (share) => length(place(share)),
    bar: (from, to) => ({ x: length(Math.min(place(from), place(to))), width: length(Math.abs(to - from)) }),
  };
}

/** A part of the whole as an SVG length. */
export function length(share: number): string {
  return `${Number((100 * share).toFixed(2))}%`;
}
