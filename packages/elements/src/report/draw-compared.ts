import { dayInWords } from '@poet/core';
import type { Benchmark, NoFigure, ReportPart } from '@poet/core/report.js';
import { html } from 'lit';
import { caveatMessage, reportMessages } from '../messages/report-messages.ts';
import { drawTable } from './charts/draw-table.ts';
import { isOfUse } from './charts/of-use.ts';
import { benchmarkName, countWords, partName, reasonWords } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws with whom each part is compared, and what is to be known of them. */
export function drawCompared(drawing: Drawing): unknown {
  const { numbers } = drawing;
  return drawing.report.parts
    .filter(({ benchmarks }) => benchmarks.length > 0)
    .map((part) =>
      drawTable({
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
          ...[daysOf(benchmark, drawing), notesOf(benchmark, part)],
        ]),
      }),
    );
}

function daysOf({ from, to }: Benchmark, { language }: Drawing): string {
  return from && to ? reportMessages.days(dayInWords(from, language), dayInWords(to, language)) : '–';
}

function notesOf(benchmark: Benchmark, part: ReportPart): unknown {
  const notes = [
    ...benchmark.caveats.map(caveatMessage),
    ...(isOfUse(benchmark, part) ? [] : reasonsOf(benchmark, part).map((reason) => reportMessages.notSetBeside(reason))),
  ];
  return notes.length === 0 ? '–' : html`${notes.map((note) => html`<span class="note">${note}</span> `)}`;
}

/** Why nothing of a benchmark stands beside a part, each reason once. */
function reasonsOf({ id }: Benchmark, { questions }: ReportPart): string[] {
  const figures = questions.flatMap(({ comparisons }) => comparisons.filter(({ benchmark }) => benchmark === id));
  const missing = figures.flatMap(({ figure }): NoFigure[] => (figure.kind === 'none' ? [figure] : []));
  return [...new Set(missing.map(reasonWords))];
}
