import type { DateQuestion } from '@poet/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { messages } from '../messages.ts';
import { drawClear } from './clear.ts';
import { describedBy, drawHintAndError, drawQuestionWords, partId } from './frame.ts';
import type { QuestionView } from './question.ts';
import { drawWays } from './ways.ts';

/** Draws a day as three fields, in the order in which it is said in Britain. Calendars are slow and hard to use by keyboard. */
export function drawDate(view: QuestionView, question: DateQuestion): unknown {
  const [year = '', month = '', day = ''] = view.answer?.status === 'answered' ? String(view.answer.value).split('-') : [];
  return html`<fieldset id=${partId(question.id, 'question')} aria-describedby=${describedBy(view)}>
    <legend>${drawQuestionWords(view)}</legend>
    ${drawHintAndError(view)}
    <div class="date">
      ${drawField(view, { part: 'day', label: messages.day(), value: day })}
      ${drawField(view, { part: 'month', label: messages.month(), value: month })}
      ${drawField(view, { part: 'year', label: messages.year(), value: year })}
    </div>
    ${drawWays(view)} ${drawClear(view)}
  </fieldset>`;
}

interface Field {
  readonly part: 'day' | 'month' | 'year';
  readonly label: string;
  readonly value: string;
}

function drawField({ item, problem }: QuestionView, { part, label, value }: Field): unknown {
  return html`<label class="field ${part}">
    <span>${label}</span>
    <input
      class="writing"
      part="input"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      name=${item.question.id}
      data-part=${part}
      .value=${live(value)}
      aria-invalid=${problem ? 'true' : nothing}
    />
  </label>`;
}
