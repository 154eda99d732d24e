import { inOrder } from '../model/in-order.ts';
import { itemsOf } from '../model/items.ts';
import type { Item } from '../model/items.ts';
import type { Survey, SurveySection } from '../model/survey.ts';
import { languageOf } from '../model/words-in.ts';
import { conditionInstruction } from './condition-instruction.ts';
import { byName, invitationField, submissionIdField } from './form-fields.ts';
import type { FormFields } from './form-fields.ts';
import { problemWords } from './form-frame.ts';
import { formQuestion } from './form-question.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { FormProblem } from './read-form.ts';
import { languageAttributes, partId, say, sectionConditionId, tell } from './telling.ts';
import type { Telling } from './telling.ts';
import { englishWords } from './words.ts';
import type { FormWords, NotSent } from './words.ts';

/** What a form is written with, beside its survey. */
export interface FormOptions {
  /** The address to which it is posted. */
  readonly action: string;
  /** The submission’s id, made once for each page, so that the form stores one submission however often it is sent. */
  readonly submissionId: string;
  /** BCP 47 tag of the language to tell it in; English by default, and wherever the survey has no words in it. */
  readonly language?: string;
  /** The words of the form itself; English by default. */
  readonly words?: FormWords;
  /** What was typed and chosen: the fields as they were posted. Left out, nothing is chosen beforehand. */
  readonly values?: FormFields;
  /** What is wrong with it, as `readForm` says. */
  readonly problems?: readonly FormProblem[];
  /** The invitation with which the form was opened, sent back with the answers. */
  readonly invitation?: string;
  /** The answers are in order and were not stored: the form says why, and keeps them. */
  readonly notSent?: NotSent;
  /** Elsewhere these answers are sealed for the authority: the form says that it cannot do that. */
  readonly isUnsealed?: boolean;
}

/**
 * A whole survey as one plain HTML form, which needs no script: every question with native inputs, when to answer it in words, and what is wrong
 * in one place above, with links. No inline style and no inline script; everything is escaped. Read what comes back with `readForm`.
 */
export function renderForm(survey: Survey, options: FormOptions): string {
  return formOf(survey, options).toString();
}

/** The same, for a template. */
export function formOf(survey: Survey, options: FormOptions): Html {
  const telling = tellingOf(survey, options);
  const ordered = inOrder(survey.sections, (section) => section);
  return html`<div class="poet-form" ${languageAttributes(telling.language)}>
    ${options.notSent ? notSent(options.notSent, telling) : null} ${telling.problems.size > 0 ? problemSummary(survey, telling) : null}
    <form method="post" action="${options.action}" accept-charset="utf-8" autocomplete="off">
      <input type="hidden" name="${submissionIdField}" value="${options.submissionId}" />
      ${options.invitation === undefined ? null : html`<input type="hidden" name="${invitationField}" value="${options.invitation}" />`}
      ${options.isUnsealed ? html`<p class="poet-unsealed">${say(telling.words.unsealed, telling)}</p>` : null}
      <p>${say(mayBeLeftOut(survey, telling.words), telling)}</p>
      ${ordered.map((section) => formSection(section, telling))}
      <p><button class="poet-send" type="submit">${say(telling.words.send, telling)}</button></p>
    </form>
  </div>`;
}

/** The language in which a survey is told to somebody who asks for another: one that its title has. The submission says the same. */
export function toldLanguage(survey: Survey, language: string): string {
  return languageOf(survey.title, language);
}

function tellingOf(survey: Survey, { language = 'en', words = englishWords, values = [], problems = [] }: FormOptions): Telling {
  const ordered = inOrder(survey.sections, (section) => section).flatMap(({ questions }) =>
    questions.filter(({ kind }) => kind !== 'information'),
  );
  return {
    survey,
    language: toldLanguage(survey, language),
    words,
    values: byName(values),
    problems: new Map(problems.map((problem) => [problem.question, problem])),
    numbers: new Map(ordered.map(({ id }, i) => [id, i + 1])),
  };
}

function mayBeLeftOut({ sections }: Survey, words: FormWords): string {
  const isRequired = sections.some(({ questions }) => questions.some((question) => question.kind !== 'information' && question.required));
  return isRequired ? words.leaveOutMost : words.leaveOutAny;
}

function formSection(section: SurveySection, telling: Telling): Html {
  const { id, title, intro, showIf } = section;
  const items = itemsOf(telling.survey).filter((item) => item.section === section);
  return html`<section aria-labelledby="${`section-${id}`}">
    <h2 id="${`section-${id}`}">${tell(title, telling)}</h2>
    ${showIf ? html`<div class="poet-condition" id="${sectionConditionId(id)}">${conditionInstruction(showIf, 'section', telling)}</div>` : null}
    ${intro ? html`<p>${tell(intro, telling)}</p>` : null} ${items.map((item) => formQuestion(item, telling))}
  </section>`;
}

function problemSummary(survey: Survey, telling: Telling): Html {
  const items = itemsOf(survey).filter(({ question }) => telling.problems.has(question.id));
  const inOrderAsked = items.sort((a, b) => numberOf(a, telling) - numberOf(b, telling));
  return html`<div class="poet-problems" role="alert" tabindex="-1" autofocus aria-labelledby="poet-problems">
    <h2 id="poet-problems">${say(telling.words.problemTitle, telling)}</h2>
    <ul>
      ${inOrderAsked.map((item) => problemLink(item, telling))}
    </ul>
  </div>`;
}

function problemLink({ question }: Item, telling: Telling): Html {
  if (question.kind === 'information') return html``;
  const number = telling.numbers.get(question.id) ?? 0;
  const words = telling.words.problemWith(number, problemWords(question, telling));
  return html`<li><a href="#${partId(question.id, 'answer')}">${say(words, telling)}</a></li>`;
}

function numberOf({ question }: Item, { numbers }: Telling): number {
  return numbers.get(question.id) ?? 0;
}

function notSent(why: NotSent, telling: Telling): Html {
  const { words } = telling;
  return html`<div class="poet-problems" role="alert" tabindex="-1" autofocus aria-labelledby="poet-not-sent">
    <h2 id="poet-not-sent">${say(words.notSentTitle, telling)}</h2>
    <p>${say(words.notSentBody(why), telling)}</p>
  </div>`;
}
