import { isEasyRead } from '@poet/core';
import type { Condition, Question, Survey } from '@poet/core';
import { conditionInWords } from '@poet/core/check.js';
import { html, nothing } from 'lit';
import { drawFindings } from './draw-findings.ts';
import { drawLanguageName, drawMark } from './draw-languages.ts';
import { drawWords, readInEnglish } from './draw-words.ts';
import type { Sheet, SheetLanguage, SheetPart, SheetQuestion } from './sheet.ts';

/** How a sheet is looked at. */
export interface SheetView {
  /** BCP 47 tag of the language in which the questions are drawn. */
  readonly language: string;
  /** Every language that there is, instead of one. */
  readonly allLanguages: boolean;
}

/** The sheet, and the part of it that is on screen. */
export interface SheetContext {
  readonly sheet: Sheet;
  readonly part: SheetPart;
  readonly view: SheetView;
}

/** A question as people meet it, its words in every language beside it, and what the checks say of it. */
export function drawQuestion(asked: SheetQuestion, { sheet, part, view }: SheetContext): unknown {
  const { question, texts, findings } = asked;
  const languages = languagesFor(part, sheet.languages);
  return html`<article class="question" data-question=${question.id}>
    <h3><code>${question.id}</code></h3>
    ${drawFacts(question, part)}
    <div class=${view.allLanguages ? 'sides stacked' : 'sides'}>
      <div class="drawn">${drawAsMet(asked, languages, view)}</div>
      <div class="told">
        ${drawWords(texts, { of: `question ${question.id}`, languages })}
        <p class="label">What the checks say</p>
        ${drawFindings(findings, sheet)}
      </div>
    </div>
  </article>`;
}

/** Easy Read is for those who may need it; practitioners are not asked in it. */
export function languagesFor({ audience }: SheetPart, languages: readonly SheetLanguage[]): readonly SheetLanguage[] {
  return languages.filter(({ tag }) => audience !== 'practitioner' || !isEasyRead(tag));
}

/** When a question or section is asked, in words; nothing for what everybody is asked. */
export function drawCondition(condition: Condition | undefined, { sections }: SheetPart): unknown {
  if (!condition) return nothing;
  const questions = sections.flatMap((section) => section.questions.map(({ question }) => question));
  return `Needs ${conditionInWords(condition, 'its condition', (id) => questions.find((one) => one.id === id))}`;
}

function drawFacts(question: Question, part: SheetPart): unknown {
  const { concept, kind, showIf } = question;
  const ways = question.kind === 'information' ? [] : (question.nonSubstantive ?? []);
  const facts: readonly (readonly [string, unknown])[] = [
    ['Concept', html`<code>${concept}</code>`],
    ['Kind', question.kind === 'scale' ? html`scale <code>${question.scale}</code>` : kind],
    ...(showIf ? [['Asked when', drawCondition(showIf, part)] as const] : []),
    ...(ways.length > 0 ? [['Ways not to answer', ways.join(', ')] as const] : []),
    ...('required' in question ? [['Required', 'yes'] as const] : []),
  ];
  return html`<dl class="facts">
    ${facts.map(
      ([name, fact]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${fact}</dd>
        </div>`,
    )}
  </dl>`;
}

function drawAsMet({ alone }: SheetQuestion, languages: readonly SheetLanguage[], { language, allLanguages }: SheetView): unknown {
  const wanted = languages.filter(({ tag, mark }) => (allLanguages ? mark !== 'none' : tag === language));
  if (wanted.length === 0) return html`<p class="absent">Practitioners are not asked in Easy Read.</p>`;
  return wanted.map((one) => drawIn(one, alone));
}

function drawIn(language: SheetLanguage, survey: Survey): unknown {
  return html`<figure>
    <figcaption>
      ${drawLanguageName(language)} ${drawMark(language)}
      ${language.mark === 'none' ? html`<p class="absent">${readInEnglish([language])}</p>` : nothing}
    </figcaption>
    <poet-survey authority="302" lang=${language.tag} .survey=${survey}></poet-survey>
  </figure>`;
}
