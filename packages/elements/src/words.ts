import type { Inline, Text, Words } from '@poet/core';
import { languageOf, linkAddress, primaryOf, wordsIn } from '@poet/core';
import { html } from 'lit';

/**
 * Draws a text in a language. Texts are trees, so nothing in them is ever read as HTML. What the language has no words for is English, and says
 * so to whatever reads it out.
 */
export function drawText(text: Text, language: string): unknown {
  const words = drawWords(wordsIn(text, language));
  const spoken = primaryOf(languageOf(text, language));
  return spoken === primaryOf(language) ? words : html`<span lang=${spoken} dir="ltr">${words}</span>`;
}

function drawWords(words: Words): unknown {
  return typeof words === 'string' ? words : words.map((inline) => drawInline(inline));
}

function drawInline(inline: Inline): unknown {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return html`<strong>${drawWords(inline.strong)}</strong>`;
  if ('emphasis' in inline) return html`<em>${drawWords(inline.emphasis)}</em>`;
  if (!('link' in inline)) return html`<br />`;
  const words = drawWords(inline.words);
  return linkAddress.test(inline.link) ? html`<a href=${inline.link}>${words}</a>` : words;
}
