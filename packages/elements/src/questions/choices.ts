import type { MultipleQuestion, ScaleQuestion, SingleQuestion, Text } from '@poet/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { messages } from '../messages.ts';
import { drawText } from '../words.ts';
import { describedBy, drawHintAndError, drawQuestionWords, partId } from './frame.ts';
import type { QuestionView } from './question.ts';
import { drawWay } from './ways.ts';

/** One choice as it is drawn: an option, or a point of a scale. */
interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
}

/** Draws a scale, a single or a multiple choice: one fieldset of native radios or checkboxes. Nothing is ever chosen beforehand. */
export function drawChoices(view: QuestionView, question: ScaleQuestion | SingleQuestion | MultipleQuestion): unknown {
  const { answer } = view;
  const type = question.kind === 'multiple' ? 'checkbox' : 'radio';
  const ways = question.nonSubstantive ?? [];
  return html`<fieldset id=${partId(question.id, 'question')} aria-describedby=${describedBy(view)}>
    <legend>${drawQuestionWords(view)}</legend>
    ${drawHintAndError(view)}
    <div class="options">
      ${choicesOf(view, question).map((choice) => drawChoice(view, choice, type))}
      ${ways.length > 0 ? html`<p class="or" aria-hidden="true">${messages.or()}</p>` : nothing}
      ${ways.map((way) => drawWay({ type, question, way, isChosen: answer?.status === way }))}
    </div>
  </fieldset>`;
}

function choicesOf({ scales }: QuestionView, question: ScaleQuestion | SingleQuestion | MultipleQuestion): readonly Choice[] {
  return question.kind === 'scale' ? (scales.find(({ id }) => id === question.scale)?.points ?? []) : question.options;
}

function drawChoice({ item, answer, language }: QuestionView, { id, label, hint }: Choice, type: 'radio' | 'checkbox'): unknown {
  const chosen = answer?.status === 'answered' ? answer.value : null;
  const isChosen = Array.isArray(chosen) ? chosen.includes(id) : chosen === id;
  return html`<label class="option" part="option">
    <input type=${type} name=${item.question.id} value=${id} .checked=${live(isChosen)} />
    <span>${drawText(label, language)}${hint ? html`<span class="option-hint">${drawText(hint, language)}</span>` : nothing}</span>
  </label>`;
}
