import type { Picture } from '../../model/picture.ts';
import type { GlyphId } from './glyphs.ts';

type Pictures = Readonly<Record<string, Picture<GlyphId>>>;

const quality: Pictures = {
  'very-good': { glyphs: ['face-very-happy'], alt: { en: 'A very happy face' } },
  good: { glyphs: ['face-happy'], alt: { en: 'A happy face' } },
  neither: { glyphs: ['face-middle'], alt: { en: 'A face with a straight mouth' } },
  poor: { glyphs: ['face-sad'], alt: { en: 'A sad face' } },
  'very-poor': { glyphs: ['face-very-sad'], alt: { en: 'A very sad face with a tear' } },
};

const difference: Pictures = {
  'a-lot-better': { glyphs: ['up-two'], alt: { en: 'Two arrows up' } },
  better: { glyphs: ['up'], alt: { en: 'One arrow up' } },
  'no-difference': { glyphs: ['same'], alt: { en: 'An equals sign' } },
  worse: { glyphs: ['down'], alt: { en: 'One arrow down' } },
  'a-lot-worse': { glyphs: ['down-two'], alt: { en: 'Two arrows down' } },
};

const frequency: Pictures = {
  'all-of-the-time': { glyphs: ['pie-full'], alt: { en: 'A full circle' } },
  'most-of-the-time': { glyphs: ['pie-most'], alt: { en: 'A circle, mostly full' } },
  'some-of-the-time': { glyphs: ['pie-half'], alt: { en: 'A circle, half full' } },
  'hardly-ever': { glyphs: ['pie-little'], alt: { en: 'A circle, almost empty' } },
  never: { glyphs: ['pie-empty'], alt: { en: 'An empty circle' } },
};

const extent: Pictures = {
  fully: { glyphs: ['bars-4'], alt: { en: 'Four bars, all of them full' } },
  mostly: { glyphs: ['bars-3'], alt: { en: 'Four bars, three of them full' } },
  partly: { glyphs: ['bars-2'], alt: { en: 'Four bars, two of them full' } },
  hardly: { glyphs: ['bars-1'], alt: { en: 'Four bars, one of them full' } },
  'not-at-all': { glyphs: ['bars-0'], alt: { en: 'Four empty bars' } },
};

const ease: Pictures = {
  'very-easy': { glyphs: ['path-flat'], alt: { en: 'A flat path to a flag' } },
  easy: { glyphs: ['path-gentle'], alt: { en: 'A path to a flag over a low bump' } },
  neither: { glyphs: ['path-hill'], alt: { en: 'A path to a flag over a hill' } },
  difficult: { glyphs: ['path-steep'], alt: { en: 'A path to a flag over a steep hill' } },
  'very-difficult': { glyphs: ['path-mountain'], alt: { en: 'A path to a flag over a high mountain' } },
};

const yesNo: Pictures = {
  yes: { glyphs: ['tick'], alt: { en: 'A tick' } },
  no: { glyphs: ['cross'], alt: { en: 'A cross' } },
};

/**
 * The pictures of every scale that POET ships, by the ids of the scale and of its point. Each scale has a kind of its own: faces, arrows, circles, bars,
 * paths. A scale and its version for young people share them.
 */
export const scalePictures: Readonly<Record<string, Pictures>> = {
  quality,
  'quality-young': quality,
  difference,
  'difference-young': difference,
  frequency,
  extent,
  'extent-young': extent,
  ease,
  'ease-young': ease,
  'yes-no': yesNo,
};
