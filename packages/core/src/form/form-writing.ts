import type { Item } from '../model/items.ts';
import { defaultRows } from '../model/limits.ts';
import type { AnswerableQuestion, DateQuestion, NumberQuestion, TextQuestion } from '../model/question.ts';
import { fieldName } from './form-fields.ts';
import { beforeInputs, formWays, questionWords } from './form-frame.ts';
import { html } from './html.ts';
import type { Html, HtmlValue } from './html.ts';
import { describedBy, partId, say, tell } from './telling.ts';
import type { Telling } from './telling.ts';

/** Writes a question that is answered in own words: one line, or a box. Nothing cuts a long answer off: it comes back, with a word about it. */
export function formText(item: Item, question: TextQuestion, telling: Telling): Html {
  const { id, maxLength, rows = defaultRows } = question;
  const attributes = fieldAttributes(item, telling, maxLength !== undefined);
  const typed = valueOf(fieldName.answer(id), telling);
  const input =
    rows === 1
      ? html`<input class="poet-input" type="text" value="${typed}" ${attributes} />`
      : // The first line break in a box is dropped by every parser, so there is one to drop.
        html`<textarea class="poet-input" rows="${rows}" ${attributes}>${'\n'}${typed}</textarea>`;
  const limit =
    maxLength === undefined
      ? null
      : html`<p class="poet-hint" id="${partId(id, 'note')}">${say(telling.words.atMost(maxLength), telling)}</p>`;
  return labelled({ item, question }, [input, limit], telling);
}

/** Writes a question that is answered by a whole number. */
export function formNumber(item: Item, question: NumberQuestion, telling: Telling): Html {
  const { id, unit } = question;
  const attributes = fieldAttributes(item, telling, unit !== undefined);
  const input = html`<input
    class="poet-input poet-short"
    type="text"
    inputmode="numeric"
    value="${valueOf(fieldName.answer(id), telling)}"
    ${attributes}
  />`;
  return labelled(
    { item, question },
    [input, unit ? html` <span id="${partId(id, 'note')}">${tell(unit, telling)}</span>` : null],
    telling,
  );
}

/** Writes a day as three fields, in the order in which it is said in Britain. */
export function formDate(item: Item, question: DateQuestion, telling: Telling): Html {
  const fields = (['day', 'month', 'year'] as const).map((part) => formPart(question, part, telling));
  return html`<fieldset class="poet-question" id="${partId(question.id, 'question')}" ${describedBy(item, telling)}>
    <legend>${questionWords(item, telling)}</legend>
    ${beforeInputs(question, telling)}
    <div class="poet-date">${fields}</div>
    ${formWays(question, 'checkbox', telling)}
  </fieldset>`;
}

function formPart({ id }: DateQuestion, part: 'day' | 'month' | 'year', telling: Telling): Html {
  const name = fieldName.part(id, part);
  return html`<label class="poet-part"
    ><span>${say(telling.words[part], telling)}</span>
    <input
      class="poet-input poet-${part}"
      type="text"
      inputmode="numeric"
      autocomplete="off"
      name="${name}"
      value="${valueOf(name, telling)}"
      ${part === 'day' ? html`id="${partId(id, 'answer')}"` : null}
      ${telling.problems.has(id) ? html`aria-invalid="true"` : null}
  /></label>`;
}

/** A label over one field. Where boxes to tick stand below it, they are a group with the same name. */
function labelled({ item, question }: { item: Item; question: AnswerableQuestion }, input: HtmlValue, telling: Telling): Html {
  const label = partId(question.id, 'label');
  const group = question.nonSubstantive?.length ? html` role="group" aria-labelledby="${label}"` : null;
  return html`<div class="poet-question" id="${partId(question.id, 'question')}" ${group}>
    <label class="poet-label" id="${label}" for="${partId(question.id, 'answer')}">${questionWords(item, telling)}</label>
    ${beforeInputs(question, telling)}
    <div>${input}</div>
    ${formWays(question, 'checkbox', telling)}
  </div>`;
}

function fieldAttributes(item: Item, telling: Telling, hasNote: boolean): Html {
  const { id } = item.question;
  const invalid = telling.problems.has(id) ? html` aria-invalid="true"` : null;
  const described = describedBy(item, telling, hasNote);
  return html` id="${partId(id, 'answer')}" name="${fieldName.answer(id)}" autocomplete="off"${described}${invalid}`;
}

function valueOf(name: string, { values }: Telling): string {
  return values.get(name)?.[0] ?? '';
}
