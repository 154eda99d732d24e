import type { Inline, Text, Words } from '@poet/core';
import { wordsIn } from '@poet/core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/** Draws a text in a language. Texts are trees, so nothing in them is ever read as HTML. */
export function drawText(text: Text, language: string): unknown {
  return drawWords(wordsIn(text, language));
}

function drawWords(words: Words): unknown {
  return typeof words === 'string' ? words : words.map((inline) => drawInline(inline));
}

function drawInline(inline: Inline): string | TemplateResult {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return html`<strong>${drawWords(inline.strong)}</strong>`;
  if ('emphasis' in inline) return html`<em>${drawWords(inline.emphasis)}</em>`;
  if ('link' in inline) return html`<a href=${inline.link}>${drawWords(inline.words)}</a>`;
  return html`<br />`;
}
