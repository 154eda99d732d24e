import { dayInWords } from '@poet/core';
import type { Count, Mix, ReportPart } from '@poet/core/report.js';
import { html, nothing } from 'lit';
import { caveatMessages, reportMessages } from '../messages/report-messages.ts';
import { drawText } from '../words.ts';
import { drawTable } from './charts/draw-table.ts';
import { audienceName, benchmarkName, partName, planName, plain, questionName, reasonWords } from './drawing.ts';
import { figureWords } from './charts/figure-words.ts';
import { drawFacts } from './draw-facts.ts';
import { drawHeading } from './draw-heading.ts';
import type { Drawing } from './drawing.ts';

/** Draws of each part what was asked, how many answered, and how like everybody they are. */
export function drawAsked(drawing: Drawing): unknown {
  return drawing.report.parts.map(
    (part) =>
      html`${drawHeading({ below: 2, words: partName(part) }, drawing)} ${drawPart(part, drawing)}
      ${part.benchmarks.length > 0 ? drawBenchmarks(part, drawing) : nothing} ${part.mix.map((mix) => drawMix(mix, part, drawing))}`,
  );
}

function drawPart({ audience, plan, survey, modules, returns, invited, responseRate, population }: ReportPart, drawing: Drawing): unknown {
  const { numbers } = drawing;
  const facts: [string, unknown][] = [
    [reportMessages.who(), audienceName(audience)],
    [reportMessages.about(), planName(plan)],
    [reportMessages.survey(), html`${drawText(survey.title, drawing.language)} (${survey.id}, ${survey.version})`],
    ...(modules.length > 0 ? ([[reportMessages.modules(), modules.join(', ')]] satisfies [string, unknown][]) : []),
    [reportMessages.returns(), countWords(returns, drawing)],
    [reportMessages.invited(), countWords(invited, drawing)],
    [rateName(invited, responseRate), figureWords(responseRate, numbers)],
    [reportMessages.population(), countWords(population, drawing)],
  ];
  return drawFacts(facts);
}

function rateName(invited: Count, { kind }: ReportPart['responseRate']): string {
  const isOfAll = invited.kind === 'none' && kind === 'share';
  return isOfAll ? reportMessages.responseRateOfAll() : reportMessages.responseRate();
}

function countWords(count: Count, { numbers }: Drawing): string {
  return count.kind === 'count' ? numbers.count(count.n) : reasonWords(count);
}

function drawBenchmarks(part: ReportPart, drawing: Drawing): unknown {
  const { language, numbers } = drawing;
  return drawTable({
    caption: `${partName(part)}. ${reportMessages.comparedWith()}`,
    columns: [
      reportMessages.whose(),
      reportMessages.people(),
      reportMessages.authorities(),
      reportMessages.period(),
      reportMessages.notes(),
    ],
    rows: part.benchmarks.map((benchmark) => [
      ...[benchmarkName(benchmark), countWords(benchmark.returns, drawing)],
      benchmark.authorities === null ? '–' : numbers.count(benchmark.authorities),
      benchmark.from && benchmark.to ? reportMessages.days(dayInWords(benchmark.from, language), dayInWords(benchmark.to, language)) : '–',
      benchmark.caveats.map((caveat) => caveatMessages[caveat]()).join(' ') || '–',
    ]),
  });
}

function drawMix({ question, source, choices }: Mix, part: ReportPart, drawing: Drawing): unknown {
  const { numbers } = drawing;
  const asked = part.questions.find(({ result }) => result.question === question);
  const label = (id: string) => asked?.choices.find((choice) => choice.id === id)?.label;
  return html`${drawTable({
      caption: `${partName(part)}. ${reportMessages.mix(asked ? questionName(asked, drawing) : question)}`,
      columns: [reportMessages.answer(), reportMessages.ofThoseWhoAnswered(), reportMessages.ofEverybody(), reportMessages.status()],
      rows: choices.map(({ id, share, published, position }) => {
        const words = label(id);
        return [
          ...[words ? plain(words, drawing) : id, figureWords(share, numbers)],
          ...[
            published === null ? reasonWords({ kind: 'none', reason: 'not-given' }) : numbers.published(published),
            positionWords(position),
          ],
        ];
      }),
    })}
    <p class="quiet">${reportMessages.mixNote(source)}</p>`;
}

function positionWords(position: Mix['choices'][number]['position']): string {
  switch (position) {
    case 'over':
      return reportMessages.over();
    case 'under':
      return reportMessages.under();
    case 'in-line':
      return reportMessages.alike();
    case 'cannot-say':
      return reportMessages.cannotSay();
  }
}
