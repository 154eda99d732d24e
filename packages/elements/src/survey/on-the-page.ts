import { html } from 'lit';
import { partId } from '../questions/frame.ts';
import { controlsIn } from '../questions/read-input.ts';

/** Where a question stands on the page. */
export function placeOf(question: string, root: ParentNode): Element | null {
  return root.querySelector(`#${CSS.escape(partId(question, 'question'))}`);
}

/** To a question’s first input, where it is. */
export function stayAtQuestion(question: string, root: ParentNode): void {
  controlsIn(placeOf(question, root))[0]?.focus();
}

/** To what is wrong on a page, else to the heading of a new one; there it is said besides how far the person is. */
export function arrive(root: ParentNode): void {
  const summary = root.querySelector<HTMLElement>('.error-summary');
  (summary ?? root.querySelector<HTMLElement>('.heading'))?.focus();
  // It may be taller than the window, which the focus alone would leave as it is.
  if (summary) summary.scrollIntoView();
  else say(root.querySelector('.progress p')?.textContent ?? '', root);
}

/** The place for what is only read out. */
export function drawStatus(): unknown {
  return html`<div class="visually-hidden" role="status"></div>`;
}

/** Says something to whoever listens to the page, once, when nothing else is being read. */
export function say(words: string, root: ParentNode): void {
  const status = root.querySelector('[role=status]');
  if (status) status.textContent = words;
}
