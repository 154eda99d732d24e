import { html, nothing } from 'lit';
import type { Drawing } from './drawing.ts';

/** A heading of a report. */
export interface Heading {
  /** How far below the report’s own heading, which is 0. */
  readonly below: number;
  readonly words: unknown;
  /** Where contents and findings lead to. */
  readonly id?: string;
}

/** Draws a heading at its level: the page says at which the report begins. Below the sixth there are none in HTML, but there are for who hears them. */
export function drawHeading({ below, words, id }: Heading, { level }: Pick<Drawing, 'level'>): unknown {
  const depth = `heading depth-${below}`;
  const anchor = id ?? nothing;
  switch (level + below) {
    case 1:
      return html`<h1 id=${anchor} class=${depth} part="heading" tabindex="-1">${words}</h1>`;
    case 2:
      return html`<h2 id=${anchor} class=${depth} part="heading" tabindex="-1">${words}</h2>`;
    case 3:
      return html`<h3 id=${anchor} class=${depth} part="heading" tabindex="-1">${words}</h3>`;
    case 4:
      return html`<h4 id=${anchor} class=${depth} part="heading" tabindex="-1">${words}</h4>`;
    case 5:
      return html`<h5 id=${anchor} class=${depth} part="heading" tabindex="-1">${words}</h5>`;
    case 6:
      return html`<h6 id=${anchor} class=${depth} part="heading" tabindex="-1">${words}</h6>`;
    default:
      return html`<div id=${anchor} class=${depth} part="heading" role="heading" aria-level=${level + below} tabindex="-1">${words}</div>`;
  }
}
