import type { NonSubstantive } from '../../model/code-lists.ts';
import type { Picture } from '../../model/picture.ts';
import type { GlyphId } from './glyphs.ts';
import { conceptPictures, optionPictures, scalePictures, wayPictures } from './pictures.ts';

/** The picture for what a question asks about; `null` for concepts that POET does not know, such as those of an authority’s own module. */
export function conceptPicture(concept: string): Picture<GlyphId> | null {
  return own(conceptPictures, concept);
}

/** The picture for a point of a scale of POET’s own; `null` for every other. */
export function pointPicture(scale: string, point: string): Picture<GlyphId> | null {
  return own(own(scalePictures, scale) ?? {}, point);
}

/** The picture for an option of a question about a concept; options called `yes` and `no` have those of the scale. `null` for every other. */
export function optionPicture(concept: string, option: string): Picture<GlyphId> | null {
  return own(own(optionPictures, concept) ?? {}, option) ?? pointPicture('yes-no', option);
}

/** The picture for an answer that is not a view. */
export function wayPicture(way: NonSubstantive): Picture<GlyphId> {
  return wayPictures[way];
}

/** Ids come from anybody’s definitions: `constructor` is nobody’s picture. */
function own<Value>(record: Readonly<Record<string, Value>>, id: string): Value | null {
  return Object.hasOwn(record, id) ? (record[id] ?? null) : null;
}
