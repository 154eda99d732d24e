import { choicesOf } from '../model/choices-of.ts';
import type { Choice } from '../model/choices-of.ts';
import type { Item } from '../model/items.ts';
import type { MultipleQuestion, ScaleQuestion, SingleQuestion } from '../model/question.ts';
import { fieldName } from './form-fields.ts';
import { beforeInputs, formOption, formWays, questionWords } from './form-frame.ts';
import { html } from './html.ts';
import type { Html, HtmlValue } from './html.ts';
import { describedBy, partId, tell } from './telling.ts';
import type { Telling } from './telling.ts';

type ChoiceQuestion = ScaleQuestion | SingleQuestion | MultipleQuestion;

/** Writes a scale, a single or a multiple choice: one fieldset of radio buttons or checkboxes. */
export function formChoices(item: Item, question: ChoiceQuestion, telling: Telling): Html {
  const type = question.kind === 'multiple' ? 'checkbox' : 'radio';
  const options = choicesOf(question, telling.survey.scales).map((choice, i) =>
    formOption(
      {
        ...{ type, name: fieldName.answer(question.id), value: choice.id, words: choiceWords(choice, telling) },
        id: i === 0 ? partId(question.id, 'answer') : undefined,
      },
      telling,
    ),
  );
  return html`<fieldset class="poet-question" id="${partId(question.id, 'question')}" ${describedBy(item, telling)}>
    <legend>${questionWords(item, telling)}</legend>
    ${beforeInputs(question, telling)} ${options} ${formWays(question, type, telling)}
  </fieldset>`;
}

function choiceWords({ label, hint }: Choice, telling: Telling): HtmlValue {
  return hint ? [tell(label, telling), html` <span class="poet-option-hint">${tell(hint, telling)}</span>`] : tell(label, telling);
}
