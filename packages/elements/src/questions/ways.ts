import type { AnswerableQuestion, NonSubstantive } from '@poet/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { messages, nonSubstantiveLabel } from '../messages.ts';
import type { QuestionView } from './question.ts';

/** The ways to answer a written question without a view: a checkbox each, of which one can stand. */
export function drawWays({ item, answer }: QuestionView): unknown {
  const { question } = item;
  if (question.kind === 'information' || !question.nonSubstantive?.length) return nothing;
  return html`<div class="options">
    <p class="or" aria-hidden="true">${messages.or()}</p>
    ${question.nonSubstantive.map((way) => drawWay({ type: 'checkbox', question, way, isChosen: answer?.status === way }))}
  </div>`;
}

/** One way to answer without a view, told from the options by `data-way`. */
export interface WayView {
  readonly type: 'radio' | 'checkbox';
  readonly question: AnswerableQuestion;
  readonly way: NonSubstantive;
  readonly isChosen: boolean;
}

/** Draws one such way, in the manner of an option. */
export function drawWay({ type, question, way, isChosen }: WayView): unknown {
  return html`<label class="option way" part="option">
    <input type=${type} name=${question.id} value=${way} data-way=${way} .checked=${live(isChosen)} />
    <span>${nonSubstantiveLabel(way)}</span>
  </label>`;
}
