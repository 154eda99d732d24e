import { html } from 'lit';

/** A link to a heading of the report. In a shadow root a page does not follow such links by itself: the element goes there. */
export function drawJump(id: string, words: unknown): unknown {
  return html`<a href=${`#${id}`} data-jump=${id}>${words}</a>`;
}

/** Goes to the heading that a link is about, if it is one of ours. */
export function followJump(event: Event, root: DocumentFragment): void {
  const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-jump]') : null;
  const target = root.getElementById(link?.dataset['jump'] ?? '');
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView();
  target.focus({ preventScroll: true });
}
