import type { Glyph } from '../../model/picture.ts';
import { aboutYouGlyphs } from './about-you-glyphs.ts';
import { answersGlyphs } from './answers-glyphs.ts';
import { peopleGlyphs } from './people-glyphs.ts';
import { placesGlyphs } from './places-glyphs.ts';
import { spansGlyphs } from './spans-glyphs.ts';
import { talkingGlyphs } from './talking-glyphs.ts';
import { thingsGlyphs } from './things-glyphs.ts';

const all = { ...peopleGlyphs, ...aboutYouGlyphs, ...talkingGlyphs, ...answersGlyphs, ...placesGlyphs, ...thingsGlyphs, ...spansGlyphs };

/** The id of a glyph in {@link glyphs}. */
export type GlyphId = keyof typeof all;

/**
 * The drawings that POET’s pictures are made of: the project’s own, in one style. Lines of one width with round ends, and no face, hair or skin on
 * people, so that everybody can be meant.
 */
export const glyphs: Readonly<Record<GlyphId, Glyph>> = all;
