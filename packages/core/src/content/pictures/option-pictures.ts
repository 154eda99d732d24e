import type { Picture } from '../../model/picture.ts';
import type { GlyphId } from './glyphs.ts';

type Pictures = Readonly<Record<string, Picture<GlyphId>>>;

const helper: Pictures = {
  alone: { glyphs: ['writes-alone'], alt: { en: 'A person with a page' } },
  'with-help': { glyphs: ['writes-together'], alt: { en: 'Two people with one page' } },
  'someone-else': { glyphs: ['writes-for'], alt: { en: 'A person, and another person with a page' } },
};

const age: Pictures = {
  'age-0-4': { glyphs: ['height-1'], alt: { en: 'A very small child beside a measure' } },
  'age-5-10': { glyphs: ['height-2'], alt: { en: 'A small child beside a measure' } },
  'age-11-15': { glyphs: ['height-3'], alt: { en: 'A bigger child beside a measure' } },
  'age-16-18': { glyphs: ['height-4'], alt: { en: 'A tall young person beside a measure' } },
  'age-19-25': { glyphs: ['height-5'], alt: { en: 'An adult beside a measure' } },
};

const need: Pictures = {
  'communication-interaction': { glyphs: ['talking'], alt: { en: 'Two people talking' } },
  'cognition-learning': { glyphs: ['book'], alt: { en: 'An open book' } },
  'social-emotional-mental': { glyphs: ['mind'], alt: { en: 'A head with a heart in it' } },
  'sensory-physical': { glyphs: ['moving-seeing-hearing'], alt: { en: 'An eye, an ear and a person in a wheelchair' } },
};

/**
 * The pictures of options, by the concept of the question and the id of the option. A question is here with all of its options or not at all, and
 * only where each can be drawn: nothing here says what somebody of a sex or an ethnic group looks like.
 */
export const optionPictures: Readonly<Record<string, Pictures>> = { helper, age, need };
