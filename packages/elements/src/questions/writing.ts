import { defaultRows } from '@poet/core';
import type { Answer, NumberQuestion, TextQuestion } from '@poet/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { messages } from '../messages.ts';
import { drawText } from '../words.ts';
import { drawClear } from './clear.ts';
import { describedBy, drawHintAndError, partId } from './frame.ts';
import type { QuestionView } from './question.ts';
import { drawWays } from './ways.ts';

/** Draws a question that is answered in own words: one line, or a box that grows. */
export function drawWriting(view: QuestionView, question: TextQuestion): unknown {
  const id = partId(question.id, 'input');
  const value = live(written(view.answer));
  const described = describedBy(view, question.maxLength !== undefined);
  const invalid = view.problem ? 'true' : nothing;
  const input =
    question.rows === 1
      ? html`<input
          class="writing"
          part="input"
          type="text"
          id=${id}
          name=${question.id}
          autocomplete="off"
          .value=${value}
          aria-describedby=${described}
          aria-invalid=${invalid}
        />`
      : html`<textarea
          class="writing"
          part="input"
          id=${id}
          name=${question.id}
          rows=${question.rows ?? defaultRows}
          autocomplete="off"
          .value=${value}
          aria-describedby=${described}
          aria-invalid=${invalid}
        ></textarea>`;
  const limit =
    question.maxLength === undefined
      ? nothing
      : html`<p class="hint" id=${partId(question.id, 'note')}>${messages.atMost(question.maxLength)}</p>`;
  return drawLabelled(view, html`${input}${limit}`);
}

/** Draws a question that is answered by a whole number. A text field: spinners change numbers by accident. */
export function drawNumber(view: QuestionView, question: NumberQuestion): unknown {
  return drawLabelled(
    view,
    html`<span class="number">
      <input
        class="writing"
        part="input"
        type="text"
        inputmode="numeric"
        id=${partId(question.id, 'input')}
        name=${question.id}
        autocomplete="off"
        .value=${live(written(view.answer))}
        aria-describedby=${describedBy(view, question.unit !== undefined)}
        aria-invalid=${view.problem ? 'true' : nothing}
      />${question.unit ? html` <span id=${partId(question.id, 'note')}>${drawText(question.unit, view.language)}</span>` : nothing}
    </span>`,
  );
}

function drawLabelled(view: QuestionView, input: unknown): unknown {
  const { id } = view.item.question;
  return html`<div class="question" id=${partId(id, 'question')}>
    ${drawLabel(view)} ${drawHintAndError(view)} ${view.holdsHelp ? html`<slot name="help"></slot>` : nothing} ${input} ${drawWays(view)}
    ${drawClear(view)}
  </div>`;
}

/** A heading holds the label and not the other way round: screen readers pass over headings within labels. */
function drawLabel({ item, language, isHeading }: QuestionView): unknown {
  const { id, text } = item.question;
  const words = drawText(text, language);
  const [input, name] = [partId(id, 'input'), partId(id, 'words')];
  return isHeading
    ? html`<h2 class="heading" part="heading" tabindex="-1" id=${name}><label for=${input}>${words}</label></h2>`
    : html`<label class="question-label" for=${input} id=${name}><span part="question">${words}</span></label>`;
}

/** What stands in the field: as typed. */
function written(answer: Answer | undefined): string {
  return answer?.status === 'answered' ? String(answer.value) : '';
}
