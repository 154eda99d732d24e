import type { Inline, Text, Words } from '@poet/core';
import { languageOf, wordsIn } from '@poet/core';
import { html } from 'lit';
import type { TemplateResult } from 'lit';

/**
 * Draws a text in a language. Texts are trees, so nothing in them is ever read as HTML. What the language has no words for is English, and says
 * so to whatever reads it out.
 */
export function drawText(text: Text, language: string): unknown {
  const words = drawWords(wordsIn(text, language));
  const spoken = primary(languageOf(text, language));
  return spoken === primary(language) ? words : html`<span lang=${spoken} dir="ltr">${words}</span>`;
}

function primary(language: string): string {
  return language.split('-', 1)[0] ?? language;
}

/** A day as it is said: `2026-02-03` or, as typed, `2026-2-3` is "3 February 2026". What is no day stays as it is. */
export function dayInWords(day: string, language: string): string {
  const padded = day
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');
  const date = new Date(`${padded}T00:00Z`);
  // Some engines take 31 February for 3 March.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(padded)) return day;
  const locale = language.startsWith('en') ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(date);
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
