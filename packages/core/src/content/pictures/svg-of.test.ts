import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DOMParser } from '@xmldom/xmldom';
import type { Glyph, Picture } from '../../model/picture.ts';
import { glyphs } from './glyphs.ts';
import { conceptPictures, scalePictures, wayPictures } from './pictures.ts';
import { placesOf } from './places-of.ts';
import { svgOf } from './svg-of.ts';

/** The root of a document, which must be well-formed XML. */
function rootOf(svg: string) {
  const onError = (_level: string, message: string): never => assert.fail(message);
  const root = new DOMParser({ onError }).parseFromString(svg, 'image/svg+xml').documentElement;
  assert.ok(root);
  return root;
}

const line: Glyph = { shapes: [{ d: 'M4 24H44', tone: 'line' }] };

test('one glyph fills the box, and more stand in a row at the same size', () => {
  const alt = { en: 'Lines' };
  assert.deepEqual(placesOf({ glyphs: ['bus'], alt }), { width: 48, height: 48, places: [{ glyph: 'bus', x: 0 }] });
  assert.deepEqual(placesOf({ glyphs: ['bus', 'school', 'bus'], alt }), {
    width: 156,
    height: 48,
    places: [
      { glyph: 'bus', x: 0 },
      { glyph: 'school', x: 54 },
      { glyph: 'bus', x: 108 },
    ],
  });
});

test('a picture becomes a document with its alternative text as its title', () => {
  const svg = svgOf({ glyphs: ['line'], alt: { en: 'A line' } }, { line });
  assert.equal(
    svg,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48" width="96" height="96" role="img" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">' +
      '<title lang="en">A line</title><path d="M4 24H44" fill="none" stroke="#000"/></svg>',
  );
});

test('the title is in the language asked for, or else in English, and says which', () => {
  const picture: Picture<'line'> = { glyphs: ['line'], alt: { en: 'A line', cy: 'Llinell' } };
  assert.match(svgOf(picture, { line }, 'cy-GB'), /<title lang="cy">Llinell<\/title>/);
  assert.match(svgOf(picture, { line }, 'pl'), /<title lang="en">A line<\/title>/);
});

test('nothing in the words or in the data can end the text or the attribute that it stands in', () => {
  const hostile = '"><script>alert(1)</script>&';
  const svg = svgOf({ glyphs: ['line'], alt: { en: hostile } }, { line: { shapes: [{ d: hostile, tone: 'line' }] } });
  const root = rootOf(svg);
  assert.equal(root.getElementsByTagName('script').length, 0);
  assert.equal(root.getElementsByTagName('title')[0]?.textContent, hostile);
  assert.equal(root.getElementsByTagName('path')[0]?.getAttribute('d'), hostile);
});

test('every shipped picture is well-formed, has every shape, and needs nothing that a strict policy forbids', () => {
  const every = [
    ...Object.values(conceptPictures),
    ...Object.values(scalePictures).flatMap((points) => Object.values(points)),
    ...Object.values(wayPictures),
  ];
  for (const picture of every) {
    const root = rootOf(svgOf(picture, glyphs));
    const shapes = placesOf(picture).places.reduce((n, { glyph }) => n + glyphs[glyph].shapes.length, 0);
    assert.equal(root.getElementsByTagName('path').length, shapes);
    for (const element of Array.from(root.getElementsByTagName('*'))) {
      assert.ok(['title', 'g', 'path'].includes(element.tagName), element.tagName);
      for (const { name } of Array.from(element.attributes)) assert.match(name, /^(lang|transform|d|fill|stroke)$/);
    }
  }
});
