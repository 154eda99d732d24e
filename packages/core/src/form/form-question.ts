import type { Item } from '../model/items.ts';
import type { Information } from '../model/question.ts';
import { formChoices } from './form-choices.ts';
import { conditionInstruction } from './condition-instruction.ts';
import { formDate, formNumber, formText } from './form-writing.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { partId, tell } from './telling.ts';
import type { Telling } from './telling.ts';

/** Writes one item of a survey with native inputs. */
export function formQuestion(item: Item, telling: Telling): Html {
  const { question } = item;
  switch (question.kind) {
    case 'scale':
    case 'single':
    case 'multiple':
      return formChoices(item, question, telling);
    case 'text':
      return formText(item, question, telling);
    case 'number':
      return formNumber(item, question, telling);
    case 'date':
      return formDate(item, question, telling);
    case 'information':
      return formInformation(question, telling);
  }
}

function formInformation(question: Information, telling: Telling): Html {
  const { id, text, showIf, body = [] } = question;
  return html`<div class="poet-information" id="${partId(id, 'question')}">
    <h3>${tell(text, telling)}</h3>
    ${showIf ? html`<div class="poet-condition">${conditionInstruction(showIf, 'information', telling)}</div>` : null}
    ${body.map((paragraph) => html`<p>${tell(paragraph, telling)}</p>`)}
  </div>`;
}
