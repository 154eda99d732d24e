import type { NonSubstantive } from '../../model/code-lists.ts';
import type { Picture } from '../../model/picture.ts';
import type { GlyphId } from './glyphs.ts';

/** The pictures of the answers that are not a view. */
export const wayPictures: Readonly<Record<NonSubstantive, Picture<GlyphId>>> = {
  'dont-know': { glyphs: ['question'], alt: { en: 'A question mark' } },
  'not-applicable': { glyphs: ['dash-box'], alt: { en: 'A box with a dash in it' } },
  'prefer-not-to-say': { glyphs: ['private-speech'], alt: { en: 'A padlock in a speech bubble' } },
};
