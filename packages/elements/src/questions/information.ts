import type { Information } from '@poet/core';
import { html, nothing } from 'lit';
import { drawText } from '../words.ts';
import { drawQuestionWords, partId } from './frame.ts';
import type { QuestionView } from './question.ts';

/** Draws words to read, with nothing to answer. */
export function drawInformation(view: QuestionView, question: Information): unknown {
  const title = view.isHeading ? drawQuestionWords(view) : html`<h3 part="question">${drawText(question.text, view.language)}</h3>`;
  return html`<div class="information" id=${partId(question.id, 'question')}>
    ${title} ${view.picture?.({ kind: 'concept', concept: question.concept }) ?? nothing}
    ${(question.body ?? []).map((paragraph) => html`<p>${drawText(paragraph, view.language)}</p>`)}
  </div>`;
}
