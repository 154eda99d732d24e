import { pin } from '@poet/core';
import type { Audience, Text } from '@poet/core';
import type { PartSummary } from '@poet/core/check.js';
import { html, nothing } from 'lit';
import { drawText } from '../words.ts';
import { countInWords, drawFindings } from './draw-findings.ts';
import { drawLanguages } from './draw-languages.ts';
import { drawCondition, drawQuestion, languagesFor } from './draw-question.ts';
import type { SheetContext, SheetView } from './draw-question.ts';
import { drawWords } from './draw-words.ts';
import type { Sheet, SheetQuestion, SheetSection } from './sheet.ts';

/** What of a sheet is on screen. */
export interface Selection extends SheetView {
  /** Left out: the first. */
  readonly audience?: Audience | undefined;
  /** The ids of the questions; left out: all. */
  readonly only?: readonly string[];
}

/** A definition for whoever chooses, writes or translates it: its figures, its languages, what the checks say, and every question. */
export function drawSheet(sheet: Sheet, { audience, only, ...view }: Selection): unknown {
  const part = sheet.parts.find((one) => one.audience === audience) ?? sheet.parts[0];
  const sections = part?.sections.filter((section) => shown(section, only).length > 0) ?? [];
  return html`<div class="sheet" lang="en">
    ${drawHeader(sheet)} ${drawContents(sections, only)}
    <h2>In figures</h2>
    ${drawFigures(sheet)}
    <h2>Languages</h2>
    ${drawLanguages(sheet)}
    <h2>What the checks say</h2>
    <p>${countInWords(sheet.findings)} in all. Those of a question stand beside it; the others are here.</p>
    ${drawFindings(sheet.general, sheet)} ${sections.length === 0 ? html`<p class="absent">No question has these words.</p>` : nothing}
    ${part ? sections.map((section) => drawSection(section, { sheet, part, view }, only)) : nothing}
  </div>`;
}

/** Links to the sections: a sheet can be as long as fifty screens. Storybook sends links without a target to the page around it. */
function drawContents(sections: readonly SheetSection[], only?: readonly string[]): unknown {
  if (sections.length < 2) return nothing;
  return html`<nav class="contents" aria-label="Sections">
    <ol>
      ${sections.map(
        (one) =>
          html`<li>
            <a href="#section-${one.section.id}" target="_self">${inEnglish(one.section.title)}</a>
            <span class="quiet">${shown(one, only).length}</span>
          </li>`,
      )}
    </ol>
  </nav>`;
}

/** The questions of a section that are wanted. */
function shown({ questions }: SheetSection, only?: readonly string[]): readonly SheetQuestion[] {
  return questions.filter(({ question }) => only?.includes(question.id) ?? true);
}

function drawHeader({ definition, summary }: Sheet): unknown {
  const isModule = definition.format === 'poet-module/1';
  return html`<header>
    <p class="kind">${isModule ? 'Module' : 'Instrument'} <code>${pin(definition)}</code></p>
    <h1>${inEnglish(definition.title)}</h1>
    ${isModule ? html`<p class="lead">${inEnglish(definition.purpose)}</p>` : nothing}
    <dl class="facts">
      <div>
        <dt>Asks</dt>
        <dd>${summary.parts.map(({ audience }) => whoIs[audience]).join('; ')}</dd>
      </div>
      ${
        isModule
          ? html`<div>
              <dt>What an authority does with the answers</dt>
              <dd>${definition.use ? inEnglish(definition.use) : 'It does not say.'}</dd>
            </div>`
          : html`<div>
              <dt>About</dt>
              <dd>${definition.plan === 'ehcp' ? 'Education, Health and Care plans' : 'SEN Support'}</dd>
            </div>`
      }
    </dl>
  </header>`;
}

const whoIs: Readonly<Record<Audience, string>> = {
  'parent-carer': 'Parents and carers',
  'young-person': 'Children and young people',
  practitioner: 'Practitioners',
};

function drawFigures({ summary }: Sheet): unknown {
  return html`<div class="scroll" role="group" aria-label="Figures" tabindex="0">
    <table>
      <thead>
        <tr>
          <th scope="col">Asks</th>
          <th scope="col" class="number">Questions</th>
          <th scope="col" class="number">Seen by one person</th>
          <th scope="col" class="number">Shortest, minutes</th>
          <th scope="col" class="number">Expected, minutes</th>
          <th scope="col" class="number">Longest, minutes</th>
          <th scope="col" class="number">Reading age, years</th>
          <th scope="col" class="number">Words</th>
        </tr>
      </thead>
      <tbody>
        ${summary.parts.map(drawFigure)}
      </tbody>
    </table>
  </div>`;
}

function drawFigure({ audience, questions, paths, readingAge, words }: PartSummary): unknown {
  const { shortest, expected, longest } = paths;
  const figures = [
    questions,
    shortest.questions === longest.questions ? longest.questions : `${shortest.questions} to ${longest.questions}`,
    ...[shortest, expected, longest].map(({ seconds }) => (Math.round(seconds / 6) / 10).toFixed(1)),
    readingAge?.toFixed(1) ?? '–',
    words,
  ];
  return html`<tr>
    <th scope="row">${whoIs[audience]}</th>
    ${figures.map((figure) => html`<td class="number">${figure}</td>`)}
  </tr>`;
}

function drawSection(one: SheetSection, context: SheetContext, only?: readonly string[]): unknown {
  const { section, texts, findings } = one;
  const { sheet, part } = context;
  const condition = drawCondition(section.showIf, part);
  return html`<h2 id="section-${section.id}" tabindex="-1">Section: ${inEnglish(section.title)}</h2>
    <div class="section">
      ${condition === nothing ? nothing : html`<p>${condition}.</p>`}
      ${section.placement === 'after-check' ? html`<p>It stands behind check-your-answers.</p>` : nothing}
      ${drawWords(texts, { of: `section ${section.id}`, languages: languagesFor(part, sheet.languages) })}
      ${findings.length > 0 ? drawFindings(findings, sheet) : nothing}
    </div>
    ${shown(one, only).map((asked) => drawQuestion(asked, context))}`;
}

function inEnglish(text: Text): unknown {
  return drawText(text, 'en');
}
