import { isEasyRead } from '@poet/core';
import type { Presentation, Survey } from '@poet/core';
import { html, nothing } from 'lit';
import { inEasyRead } from '../languages/shipped.ts';
import { messages } from '../messages.ts';

/** What a person can turn on and off, each by itself. */
export type Look = 'easy-read' | 'large';

/** How questions look. */
export interface Looks {
  /** In Easy Read. */
  readonly isSimple: boolean;
  /** In large text with strong contrast. */
  readonly isLarge: boolean;
}

/** The presentation with these looks. */
export function presentationOf({ isSimple, isLarge }: Looks): Presentation {
  if (isSimple) return isLarge ? 'easy-read-large' : 'easy-read';
  return isLarge ? 'large' : 'standard';
}

/** Whether what a page asks for is in large text with strong contrast. */
export function isLargePresentation(presentation: string): boolean {
  return presentation === 'large' || presentation === 'easy-read-large';
}

/** The language for a presentation: its plain words, or its Easy Read. Where no presentation is asked for, the language says it by itself. */
export function languageFor(presentation: string, tag: string): string {
  if (!presentation) return tag;
  return presentation.startsWith('easy-read') ? (isEasyRead(tag) ? tag : simpleOf(tag)) : tag.replace(/-simple\b/, '');
}

/** Whether there is Easy Read of a survey for people who read a language: with POET, or in the survey itself. */
export function hasEasyRead({ id, title }: Survey, tag: string): boolean {
  const simple = simpleOf(tag);
  return Object.hasOwn(title, simple) || (inEasyRead[simple] ?? []).includes(id);
}

/** Draws the buttons that change how the questions look. They stay where they are while everything else changes. */
export function drawPresentations({ isSimple, isLarge }: Looks, canBeSimple: boolean): unknown {
  return html`<div class="looks">
    ${canBeSimple ? drawLook('easy-read', messages.easyRead(), isSimple) : nothing} ${drawLook('large', messages.large(), isLarge)}
  </div>`;
}

function drawLook(look: Look, words: string, isOn: boolean): unknown {
  return html`<button type="button" class="look" part="button-presentation" data-action=${look} aria-pressed=${isOn}>${words}</button>`;
}

/** Easy Read is a variant of a language, wherever it is spoken: `en-simple` for `en-GB`. */
function simpleOf(tag: string): string {
  return `${tag.split('-')[0] ?? ''}-simple`;
}
