import { lineWidth } from '../../model/picture.ts';
import type { Glyph, Picture, Shape, Tone } from '../../model/picture.ts';
import { languageOf, plainWords, wordsIn } from '../../model/words-in.ts';
import { placesOf } from './places-of.ts';

/** The colours on paper: light enough for black lines to stand out, and two different greys on a black-and-white printer. */
const paint: Readonly<Record<Tone, string>> = { line: 'none', fill: '#000', soft: '#cfe3f5', accent: '#ffd166', paper: '#fff' };

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A picture as an SVG document that stands alone: a file, or part of a printed page. Black lines on white; its title is the alternative text in
 * a language, English unless given. No style, script, id or reference, so that any number may stand in one page under a strict policy.
 */
export function svgOf<Id extends string>(picture: Picture<Id>, glyphs: Readonly<Record<Id, Glyph>>, language = 'en'): string {
  const { width, height, places } = placesOf(picture);
  const drawn = places.map(({ glyph, x }) => group(glyphs[glyph], x)).join('');
  const lines = `fill="none" stroke-width="${lineWidth}" stroke-linecap="round" stroke-linejoin="round"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width * 2}" height="${height * 2}" role="img" ${lines}>${titleOf(picture, language)}${drawn}</svg>`;
}

function titleOf({ alt }: Picture, language: string): string {
  return `<title lang="${languageOf(alt, language)}">${escaped(plainWords(wordsIn(alt, language)))}</title>`;
}

function group({ shapes }: Glyph, x: number): string {
  const paths = shapes.map(path).join('');
  return x === 0 ? paths : `<g transform="translate(${x})">${paths}</g>`;
}

function path({ d, tone }: Shape): string {
  const outline = tone === 'fill' ? '' : ' stroke="#000"';
  return `<path d="${escaped(d)}" fill="${paint[tone]}"${outline}/>`;
}

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (character) => escapes[character] ?? '');
}
