import type { MultipleQuestion, ScaleQuestion, SingleQuestion, Text } from '@poet/core';
import { html, nothing } from 'lit';
import { drawText } from '../words.ts';
import { describedBy, drawHintAndError, drawQuestionWords, partId } from './frame.ts';
import { drawOption } from './option.ts';
import type { QuestionView } from './question.ts';
import { drawWays } from './ways.ts';

/** One choice as it is drawn: an option, or a point of a scale. */
interface Choice {
  readonly id: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
}

/** Draws a scale, a single or a multiple choice: one fieldset of native radios or checkboxes. Nothing is ever chosen beforehand. */
export function drawChoices(view: QuestionView, question: ScaleQuestion | SingleQuestion | MultipleQuestion): unknown {
  const type = question.kind === 'multiple' ? 'checkbox' : 'radio';
  return html`<fieldset id=${partId(question.id, 'question')} aria-describedby=${describedBy(view)}>
    <legend>${drawQuestionWords(view)}</legend>
    ${drawHintAndError(view)}
    <div class="options">${choicesOf(view, question).map((choice) => drawChoice(view, choice, type))}</div>
    ${drawWays(view, type)}
  </fieldset>`;
}

function choicesOf({ scales }: QuestionView, question: ScaleQuestion | SingleQuestion | MultipleQuestion): readonly Choice[] {
  return question.kind === 'scale' ? (scales.find(({ id }) => id === question.scale)?.points ?? []) : question.options;
}

function drawChoice({ item, answer, language, picture }: QuestionView, { id, label, hint }: Choice, type: 'radio' | 'checkbox'): unknown {
  const chosen = answer?.status === 'answered' ? answer.value : null;
  const isChosen = Array.isArray(chosen) ? chosen.includes(id) : chosen === id;
  const words = drawText(label, language);
  // Most choices that are no points of a scale are “yes” and “no”.
  const scale = item.question.kind === 'scale' ? item.question.scale : 'yes-no';
  return drawOption({
    ...{ type, name: item.question.id, value: id, isChosen },
    picture: picture?.({ kind: 'point', scale, point: id }) ?? nothing,
    words: hint ? html`${words}<span class="option-hint">${drawText(hint, language)}</span>` : words,
  });
}
