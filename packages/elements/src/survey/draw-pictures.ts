import { plainWords, wordsIn } from '@poet/core';
import { conceptPicture, optionPicture, pointPicture, wayPicture } from '@poet/core/content/pictures/find-picture.js';
import { glyphs } from '@poet/core/content/pictures/glyphs.js';
import type { GlyphId } from '@poet/core/content/pictures/glyphs.js';
import { placesOf } from '@poet/core/content/pictures/places-of.js';
import { html, nothing, svg } from 'lit';
import type { DrawPicture, HostSymbol, PictureSubject, SymbolProvider } from './pictures.ts';

type Found = NonNullable<ReturnType<typeof conceptPicture>>;

/** Draws pictures for Easy Read in a language: the host’s symbols first, then our own. Fetched when Easy Read is. */
export function drawPictures(language: string, symbols: SymbolProvider | null): DrawPicture {
  return (subject) => {
    // What the host’s function throws costs its symbol, and never the page.
    try {
      const symbol = symbols?.(subject);
      if (symbol) return drawSymbol(symbol, subject);
    } catch (error) {
      console.error(error);
    }
    const picture = find(subject);
    return picture ? drawPicture(picture, subject, language) : nothing;
  };
}

function find(subject: PictureSubject): Found | null {
  switch (subject.kind) {
    case 'concept':
      return conceptPicture(subject.concept);
    case 'point':
      return pointPicture(subject.scale, subject.point);
    case 'option':
      return optionPicture(subject.concept, subject.option);
    case 'way':
      return wayPicture(subject.way);
  }
}

/** The picture of a question is described. That of an answer stands beside the words that it repeats. */
function drawSymbol({ src, alt }: HostSymbol, { kind }: PictureSubject): unknown {
  return html`<img class="picture" part="picture" src=${src} alt=${kind === 'concept' ? alt : ''} />`;
}

function drawPicture(picture: Found, { kind }: PictureSubject, language: string): unknown {
  const { width, height, places } = placesOf(picture);
  const drawn = places.map(({ glyph, x }) => drawGlyph(glyph, x));
  const box = `0 0 ${width} ${height}`;
  return kind === 'concept'
    ? html`<svg class="picture" part="picture" viewBox=${box} role="img" aria-label=${plainWords(wordsIn(picture.alt, language))}>
        ${drawn}
      </svg>`
    : html`<svg class="picture" part="picture" viewBox=${box} aria-hidden="true">${drawn}</svg>`;
}

function drawGlyph(id: GlyphId, x: number): unknown {
  return svg`<g transform=${`translate(${x})`}>${glyphs[id].shapes.map(({ d, tone }) => svg`<path class=${tone} d=${d} />`)}</g>`;
}
