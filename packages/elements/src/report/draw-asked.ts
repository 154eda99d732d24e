import type { Count, ReportPart } from '@poet/core/report.js';
import { html } from 'lit';
import { reportMessages } from '../messages/report-messages.ts';
import { drawText } from '../words.ts';
import { figureWords } from './charts/figure-words.ts';
import { countWords, partName } from './drawing.ts';
import { drawFacts } from './draw-facts.ts';
import { drawHeading } from './draw-heading.ts';
import type { Drawing } from './drawing.ts';

/** Draws of each part what was asked, and how many answered: next to one another where there is room. */
export function drawAsked(drawing: Drawing): unknown {
  return html`<div class="abreast">
    ${drawing.report.parts.map(
      (part) => html`<section>${drawHeading({ below: 2, words: partName(part) }, drawing)} ${drawFacts(factsOf(part, drawing))}</section>`,
    )}
  </div>`;
}

function factsOf(
  { survey, modules, returns, pooled, invited, responseRate, population }: ReportPart,
  drawing: Drawing,
): [string, unknown][] {
  const { numbers, language } = drawing;
  return [
    [reportMessages.survey(), html`${drawText(survey.title, language)} <bdi>(${survey.id}, ${survey.version})</bdi>`],
    ...(modules.length > 0 ? ([[reportMessages.modules(), modules.join(', ')]] satisfies [string, unknown][]) : []),
    [reportMessages.returns(), html`<b>${countWords(returns, drawing)}</b>`],
    ...(pooled
      ? ([[reportMessages.authorities(), reportMessages.partOf(numbers.count(pooled.authorities), numbers.count(pooled.of))]] satisfies [
          string,
          unknown,
        ][])
      : []),
    [reportMessages.invited(), countWords(invited, drawing)],
    [rateName(invited, responseRate), figureWords(responseRate, numbers)],
    [reportMessages.population(), countWords(population, drawing)],
  ];
}

function rateName(invited: Count, { kind }: ReportPart['responseRate']): string {
  const isOfAll = invited.kind === 'none' && kind === 'share';
  return isOfAll ? reportMessages.responseRateOfAll() : reportMessages.responseRate();
}
