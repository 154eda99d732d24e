import { glyphSize } from '../../model/picture.ts';
import type { Picture } from '../../model/picture.ts';

/** Where one glyph of a picture stands: `x` units from the left edge, at full size. */
export interface Place<Id extends string = string> {
  readonly glyph: Id;
  readonly x: number;
}

/** A picture laid out: its size, and its glyphs from left to right. The unit is that of path data. */
export interface Layout<Id extends string = string> {
  readonly width: number;
  readonly height: number;
  readonly places: readonly Place<Id>[];
}

/** The space between two glyphs, in the same units. */
const gap = 6;

/** The layout of a picture: its glyphs in a row, all of one size, so that every picture is as high as every other and has the same lines. */
export function placesOf<Id extends string>({ glyphs }: Picture<Id>): Layout<Id> {
  const row: readonly Id[] = glyphs;
  return {
    width: row.length * (glyphSize + gap) - gap,
    height: glyphSize,
    places: row.map((glyph, index) => ({ glyph, x: index * (glyphSize + gap) })),
  };
}
