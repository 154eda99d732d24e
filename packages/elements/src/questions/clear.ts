import { html, nothing } from 'lit';
import { messages } from '../messages.ts';
import { partId } from './frame.ts';
import type { QuestionView } from './question.ts';

/** Draws the button that takes an answer back, where there is one: a radio button cannot be unset by itself. */
export function drawClear({ item, answer }: QuestionView): unknown {
  const { id } = item.question;
  return answer
    ? html`<button
        type="button"
        class="link"
        part="button-clear"
        data-action="clear"
        data-question=${id}
        aria-describedby=${partId(id, 'words')}
      >
        ${messages.clear()}
      </button>`
    : nothing;
}
