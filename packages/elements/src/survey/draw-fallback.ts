import { html, nothing } from 'lit';
import { messages } from '../messages.ts';
import { hasFallback } from './given.ts';

/** What stands in the place of a survey that cannot be shown: the page's own way to take part, or where it has none, that there is no survey. */
export function drawFallback(host: HTMLElement): unknown {
  return html`<slot></slot>${hasFallback(host) ? nothing : html`<p>${messages.unavailable()}</p>`}`;
}
