import type { Picture } from '../../model/picture.ts';
import { corePictures } from './core-pictures.ts';
import type { GlyphId } from './glyphs.ts';
import { modulePictures } from './module-pictures.ts';

export { optionPictures } from './option-pictures.ts';
export { scalePictures } from './scale-pictures.ts';
export { wayPictures } from './way-pictures.ts';

/** A picture for every concept that POET’s own questions ask parents, carers and young people about, by the concept’s id. */
export const conceptPictures: Readonly<Record<string, Picture<GlyphId>>> = { ...corePictures, ...modulePictures };
