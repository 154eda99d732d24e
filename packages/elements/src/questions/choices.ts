import { choicesOf } from '@poet/core';
import type { Choice, MultipleQuestion, ScaleQuestion, SingleQuestion } from '@poet/core';
import { html, nothing } from 'lit';
import type { PictureSubject } from '../survey/pictures.ts';
import { drawText } from '../words.ts';
import { drawClear } from './clear.ts';
import { describedBy, drawHintAndError, drawQuestionWords, partId } from './frame.ts';
import { drawOption } from './option.ts';
import type { OptionView } from './option.ts';
import type { QuestionView } from './question.ts';
import { drawWays } from './ways.ts';

type ChoiceQuestion = ScaleQuestion | SingleQuestion | MultipleQuestion;

/**
 * Draws a scale, a single or a multiple choice: one fieldset of native radios or checkboxes. Nothing is ever chosen beforehand. A picture that
 * stood beside some of the answers would draw the eye to them, so all have one, or none has.
 */
export function drawChoices(view: QuestionView, question: ChoiceQuestion): unknown {
  const type = question.kind === 'multiple' ? 'checkbox' : 'radio';
  const choices = choicesOf(question, view.scales);
  const pictures = choices.map(({ id }) => view.picture?.(subjectOf(question, id)) ?? nothing);
  const isPictured = !pictures.includes(nothing);
  return html`<fieldset id=${partId(question.id, 'question')} aria-describedby=${describedBy(view)}>
    <legend>${drawQuestionWords(view)}</legend>
    ${drawHintAndError(view)}
    <div class="options">
      ${choices.map((choice, i) => drawChoice(view, choice, { type, picture: isPictured ? pictures[i] : nothing }))}
    </div>
    ${drawWays(isPictured ? view : { ...view, picture: null }, type)} ${drawClear(view)}
  </fieldset>`;
}

function subjectOf(question: ChoiceQuestion, id: string): PictureSubject {
  return question.kind === 'scale'
    ? { kind: 'point', scale: question.scale, point: id }
    : { kind: 'option', concept: question.concept, option: id };
}

function drawChoice(
  { item, answer, language }: QuestionView,
  { id, label, hint }: Choice,
  look: Pick<OptionView, 'type' | 'picture'>,
): unknown {
  const chosen = answer?.status === 'answered' ? answer.value : null;
  const isChosen = Array.isArray(chosen) ? chosen.includes(id) : chosen === id;
  const words = drawText(label, language);
  return drawOption({
    ...{ name: item.question.id, value: id, isChosen, ...look },
    words: hint ? html`${words}<span class="option-hint">${drawText(hint, language)}</span>` : words,
  });
}
