import type { Benchmark, Comparison, ReportPart, ReportQuestion } from '@poet/core/report.js';
import { html, nothing, svg } from 'lit';
import { caveatMessage, reportMessages } from '../../messages/report-messages.ts';
import { benchmarkName, placeName, questionName, reasonWords } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { drawDot } from './draw-dot.ts';
import type { Dot } from './draw-dot.ts';
import type { Figure } from './draw-figure.ts';
import { drawGrid, drawNoFigure, drawRows, drawScaleOfShares } from './draw-rows.ts';
import type { Row } from './draw-rows.ts';
import { baseOf, figureWords } from './figure-words.ts';
import type { ComparedFigure } from './figure-words.ts';
import { besideWords } from './beside-words.ts';
import type { Compared } from './beside-words.ts';
import { isGiven, isOfUse } from './of-use.ts';
import { placeAlong } from './place-along.ts';

type Measure = Comparison['measure'];
const measures = ['positive', 'negative'] as const;

/** What a scale came to beside its benchmarks: a dot and an interval for each. */
export function besideFigure(question: ReportQuestion, part: Pick<ReportPart, 'benchmarks' | 'questions'>, drawing: Drawing): Figure {
  const compared = part.benchmarks
    .filter((benchmark) => isOfUse(benchmark, part))
    .map((benchmark) => ({
      benchmark,
      comparisons: question.comparisons.filter((comparison) => comparison.benchmark === benchmark.id),
    }));
  const given = compared.filter(({ comparisons }) => comparisons.some(isGiven));
  const figures = [...ownFigures(question), ...given.flatMap(({ comparisons }) => comparisons)].map(({ figure }) => figure);
  return {
    title: reportMessages.beside(),
    summary: besideWords(question, given, drawing),
    ...(figures.every(({ kind }) => kind === 'none') ? {} : { chart: chartOf(question, given, drawing) }),
    table: tableOf(question, compared, drawing),
  };
}

function chartOf(question: ReportQuestion, given: readonly Compared[], drawing: Drawing): unknown {
  return html`<ul class="key" role="presentation">
      ${measures.map((measure) => html`<li>${drawSign(measure)}${nameOf(measure)}</li>`)}
    </ul>
    ${drawRows([ownRow(question, drawing), ...given.map((one) => benchmarkRow(one, question, drawing))])}
    ${drawScaleOfShares(drawing.numbers.share)}`;
}

function nameOf(measure: Measure): string {
  return measure === 'positive' ? reportMessages.positive() : reportMessages.negative();
}

function drawSign(side: Measure): unknown {
  const along = { at: () => '9', bar: () => ({ x: '0', width: '0' }) };
  return html`<svg class="swatch" width="18" height="18">${drawDot({ side, share: 0, interval: { lower: 0, upper: 0 } }, 9, along)}</svg>`;
}

function ownRow(question: ReportQuestion, drawing: Drawing): Row {
  return { name: placeName(drawing.report), isOwn: true, ...drawn(ownFigures(question), drawing) };
}

function ownFigures({ result }: ReportQuestion): Measured[] {
  return measures.flatMap((measure) => {
    const figure = result[measure];
    return figure ? [{ measure, figure }] : [];
  });
}

/** Of the two verdicts that about positive answers, where there is one. Why there is none is said where neither figure has said so already. */
function benchmarkRow({ benchmark, comparisons }: Compared, { result }: ReportQuestion, drawing: Drawing): Row {
  const given = comparisons.filter(isGiven);
  const { plot, value } = drawn(given, drawing);
  const row = { name: benchmarkName(benchmark), plot, value };
  const first = given.find(({ measure }) => measure === 'positive') ?? given[0];
  if (!first) return row;
  const { verdict, figure, measure } = first;
  if (verdict.kind === 'none' && [figure, result[measure]].some((one) => one?.kind === 'none')) return row;
  const care = verdict.kind !== 'none' && verdict.reliability === 'take-care';
  return {
    ...row,
    value: html`${value}
      <span class="verdict">${verdictWords(verdict, drawing)}</span>
      ${care ? html`<span class="care">${reportMessages.takeCare()}</span>` : nothing}`,
  };
}

/** A figure with what it measures. */
interface Measured {
  readonly measure: Measure;
  readonly figure: ComparedFigure;
}

function drawn(measured: readonly Measured[], drawing: Drawing): Pick<Row, 'plot' | 'value'> {
  const along = placeAlong(drawing);
  const dots = measured.flatMap(({ measure, figure }) => dotOf(measure, figure));
  const [none] = measured.flatMap(({ figure }) => (figure.kind === 'none' ? [figure] : []));
  if (dots.length === 0) return { value: '', plot: drawNoFigure(none ? reasonWords(none) : '') };
  return {
    value: measured.map(
      ({ measure, figure }) =>
        html`<span class=${`figure-of ${measure}`}
          >${figure.kind === 'none' ? reasonWords(figure) : figureWords(figure, drawing.numbers)}</span
        > `,
    ),
    plot: svg`<svg class="plot" width="100%" height="33">
      ${drawGrid(along, 33)} ${dots.map((dot) => drawDot(dot, dot.side === 'positive' ? 9 : 24, along))}
    </svg>`,
  };
}

function dotOf(side: Measure, figure: ComparedFigure): Dot[] {
  switch (figure.kind) {
    case 'share':
      return [{ side, share: figure.count / figure.n, interval: figure }];
    case 'published':
      return [{ side, share: figure.percent / 100, interval: null }];
    case 'none':
      return [];
  }
}

function verdictWords(verdict: Comparison['verdict'], { report }: Drawing): string {
  const place = placeName(report);
  switch (verdict.kind) {
    case 'none':
      return reasonWords(verdict);
    case 'higher':
      return reportMessages.isHigher(place);
    case 'lower':
      return reportMessages.isLower(place);
    case 'in-line':
      return reportMessages.isInLine(place);
  }
}

/** A row for each of those compared: what they have in common stands once, and so nothing of it has to be said for each measure. */
function tableOf(question: ReportQuestion, compared: readonly Compared[], drawing: Drawing): Figure['table'] {
  const { result } = question;
  const rows = compared.map(({ benchmark, comparisons }) => [
    ...[
      benchmarkName(benchmark),
      baseOf(
        comparisons.map(({ figure }) => figure),
        drawing.numbers,
      ),
    ],
    ...cellsOf({ benchmark, comparisons }, drawing),
  ]);
  const own = ownFigures(question).map(({ figure }) => figure);
  return {
    caption: `${questionName(question, drawing)}: ${reportMessages.beside()}`,
    columns: [reportMessages.whose(), reportMessages.base(), ...measures.map(nameOf)],
    rows: [
      [placeName(drawing.report), baseOf(own, drawing.numbers), ...measures.map((measure) => figureCell(result[measure], drawing))],
      ...rows,
    ],
  };
}

/** A cell for each measure. Caveats are about all figures of a benchmark: they stand in the first cell that has one. */
function cellsOf({ benchmark, comparisons }: Compared, drawing: Drawing): unknown[] {
  const known = comparisons.find(({ figure }) => figure.kind !== 'none');
  return measures.map((measure) => {
    const comparison = comparisons.find((one) => one.measure === measure);
    return besideCell(comparison, { ...benchmark, caveats: comparison === known ? benchmark.caveats : [] }, drawing);
  });
}

/** A figure with its interval, or why there is none. */
function figureCell(figure: ComparedFigure | undefined, { numbers }: Drawing): unknown {
  if (!figure) return '–';
  if (figure.kind === 'none') return reasonWords(figure);
  if (figure.kind === 'published') return html`<b>${numbers.published(figure.percent)}</b>`;
  return html`<b>${numbers.percent(figure)}</b> (${reportMessages.range(numbers.share(figure.lower), numbers.share(figure.upper))})`;
}

function besideCell(
  comparison: Comparison | undefined,
  { caveats, authorities }: Pick<Benchmark, 'caveats' | 'authorities'>,
  drawing: Drawing,
): unknown {
  if (!comparison) return '–';
  const { figure, verdict, mean } = comparison;
  if (figure.kind === 'none') return reasonWords(figure);
  const notes = [
    ...comparedWords(verdict, drawing),
    ...(mean?.kind === 'mean' ? [meanWords(mean, authorities ?? mean.authorities, drawing)] : []),
    ...caveats.map(caveatMessage),
  ];
  return html`${figureCell(figure, drawing)} ${notes.map(drawNote)}`;
}

/** The mean of authorities, and of how many there are: those whose own figure is hidden are not in it. */
function meanWords({ authorities, percent }: { authorities: number; percent: number }, all: number, { numbers }: Drawing): string {
  const mean = numbers.share(percent / 100);
  return authorities < all
    ? reportMessages.meanOfSome(numbers.count(authorities), numbers.count(all), mean)
    : reportMessages.mean(numbers.count(authorities), mean);
}

/** What can be said, by how much they differ, and when to take care. */
function comparedWords(verdict: Comparison['verdict'], drawing: Drawing): string[] {
  const words = verdictWords(verdict, drawing);
  if (verdict.kind === 'none') return [words];
  const { numbers } = drawing;
  const range = reportMessages.range(numbers.points(verdict.lower), numbers.points(verdict.upper));
  const difference = reportMessages.difference(numbers.points(verdict.difference), range);
  return [words, difference, ...(verdict.reliability === 'take-care' ? [reportMessages.takeCare()] : [])];
}

function drawNote(words: unknown): unknown {
  return html`<span class="note">${words}</span> `;
}
