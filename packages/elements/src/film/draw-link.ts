import { html, nothing } from 'lit';

/** The link of the page as a link of ours: the way to a film that needs nothing else. It opens beside the survey, whose answers stay. */
export function drawLink({ href, lang, textContent }: HTMLAnchorElement): unknown {
  return html`<a href=${href} lang=${lang || nothing} dir="auto" target="_blank" rel="noopener">${textContent}</a>`;
}
