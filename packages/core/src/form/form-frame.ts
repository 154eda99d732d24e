import { dayInWords } from '../model/day-in-words.ts';
import type { Item } from '../model/items.ts';
import type { AnswerableQuestion } from '../model/question.ts';
import { conditionInstruction } from './condition-instruction.ts';
import { fieldName } from './form-fields.ts';
import { html } from './html.ts';
import type { Html, HtmlValue } from './html.ts';
import { partId, say, tell } from './telling.ts';
import type { Telling } from './telling.ts';

/** The number and the words of a question. */
export function questionWords({ question }: Item, telling: Telling): Html {
  return html`<span class="poet-number">${telling.numbers.get(question.id) ?? ''}.</span> ${tell(question.text, telling)}`;
}

/** What stands between a question and its inputs: that it needs an answer, when it is to be answered, its hint, and what is wrong. */
export function beforeInputs(question: AnswerableQuestion, telling: Telling): HtmlValue {
  const { id, hint, showIf, required } = question;
  const { words } = telling;
  const problem = telling.problems.get(id);
  return [
    required ? html`<p class="poet-required" id="${partId(id, 'required')}">${say(words.pleaseAnswer, telling)}</p>` : null,
    showIf
      ? html`<div class="poet-condition" id="${partId(id, 'condition')}">${conditionInstruction(showIf, 'question', telling)}</div>`
      : null,
    hint ? html`<p class="poet-hint" id="${partId(id, 'hint')}">${tell(hint, telling)}</p>` : null,
    problem
      ? html`<p class="poet-error" id="${partId(id, 'error')}">
          <span class="poet-visually-hidden">${say(words.problemPrefix, telling)}</span> ${say(problemWords(question, telling), telling)}
        </p>`
      : null,
  ];
}

/** What is wrong with the answer to a question, in words; empty where nothing is. */
export function problemWords({ id, kind }: AnswerableQuestion, { problems, words }: Telling): string {
  const problem = problems.get(id);
  return problem ? words.problem(problem, kind, dayInWords(String(problem.limit ?? ''), words.language)) : '';
}

/** One radio button or checkbox, and what stands beside it. */
export interface FormOption {
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly value: string;
  readonly words: HtmlValue;
  /** Where a link to the question leads: the first input of a list has one. */
  readonly id?: string | undefined;
}

/** Writes one radio button or checkbox in its label. It is chosen only where the person chose it before. */
export function formOption({ type, name, value, words, id }: FormOption, { values }: Telling): Html {
  const isChosen = values.get(name)?.includes(value) ?? false;
  return html`<label class="poet-option"
    ><input
      type="${type}"
      name="${name}"
      value="${value}"
      ${id === undefined ? null : html`id="${id}"`}
      ${isChosen ? html`checked` : null}
    />
    <span>${words}</span></label
  >`;
}

/** The ways to answer a question without a view, behind its options or its field: radio buttons among radio buttons, otherwise checkboxes. */
export function formWays(question: AnswerableQuestion, type: 'radio' | 'checkbox', telling: Telling): Html | null {
  const ways = question.nonSubstantive ?? [];
  if (ways.length === 0) return null;
  const { words } = telling;
  return html`<p class="poet-or" aria-hidden="true">${say(words.or, telling)}</p>
    ${ways.map((way) => formOption({ type, name: fieldName.way(question), value: way, words: say(words.way(way), telling) }, telling))}`;
}
