import type { Text } from './text.ts';

/** The side of the square that a glyph is drawn in, in units of its path data. */
export const glyphSize = 48;

/** The width of every line, in the same units. Ends and joins are round. */
export const lineWidth = 3;

/**
 * How a shape is painted. `line`: an outline alone. `fill`: solid, in the colour of the lines, without an outline. `soft` and `accent`: a light and
 * a stronger colour of the theme, outlined. `paper`: the colour of the background, outlined, so that it hides what lies behind.
 * Outlines and `fill` have the colour of the text, and a glyph can be told by them alone: nothing depends on the other colours.
 */
export type Tone = 'line' | 'fill' | 'soft' | 'accent' | 'paper';

/** One path. */
export interface Shape {
  /** SVG path data within {@link glyphSize} by {@link glyphSize}: absolute commands M, L, H, V, C, S, Q, T, A and Z, and numbers. */
  readonly d: string;
  readonly tone: Tone;
}

/** One simple drawing: its shapes, those at the back first. */
export interface Glyph {
  readonly shapes: readonly Shape[];
}

/** What stands beside a question or an answer in Easy Read: one to three glyphs in a row, from left to right. */
export interface Picture<Id extends string = string> {
  readonly glyphs: readonly [Id] | readonly [Id, Id] | readonly [Id, Id, Id];
  /** What the picture shows, for those who do not see it: at most 12 words, no full stop. */
  readonly alt: Text;
}
