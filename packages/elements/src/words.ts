import type { Inline, Text, Words } from '@poet/core';
import { languageOf, linkAddress, primaryOf, wordsIn } from '@poet/core';
import { html } from 'lit';
import { messages } from './messages.ts';

/**
 * Draws a text in a language. Texts are trees, so nothing in them is ever read as HTML. What the language has no words for is English, and says
 * so to whatever reads it out.
 */
export function drawText(text: Text, language: string): unknown {
  const words = drawWords(wordsIn(text, language), language);
  const spoken = primaryOf(languageOf(text, language));
  return spoken === primaryOf(language) ? words : html`<span lang=${spoken} dir="ltr">${words}</span>`;
}

function drawWords(words: Words, language: string): unknown {
  return typeof words === 'string' ? words : words.map((inline) => drawInline(inline, language));
}

function drawInline(inline: Inline, language: string): unknown {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return html`<strong>${drawWords(inline.strong, language)}</strong>`;
  if ('emphasis' in inline) return html`<em>${drawWords(inline.emphasis, language)}</em>`;
  if (!('link' in inline)) return html`<br />`;
  const { link } = inline;
  const words = drawWords(inline.words, language);
  if (!linkAddress.test(link)) return words;
  if (/^mailto:/i.test(link)) return html`<a href=${link}>${words}</a>`;
  // In the survey's own tab it would take the answers along.
  return html`<a href=${link} target="_blank" rel="noopener noreferrer">${words} <bdi lang=${language}>${messages.newTab()}</bdi></a>`;
}
