import type { Benchmark, Comparison, ReportQuestion } from '@poet/core/report.js';
import { html, nothing, svg } from 'lit';
import { caveatMessages, reportMessages } from '../../messages/report-messages.ts';
import { benchmarkName, placeName, questionName, reasonWords } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { drawDot } from './draw-dot.ts';
import type { Dot } from './draw-dot.ts';
import type { Figure } from './draw-figure.ts';
import { drawGrid, drawNoFigure, drawRows, drawScaleOfShares } from './draw-rows.ts';
import type { Row } from './draw-rows.ts';
import { figureCells, figureWords } from './figure-words.ts';
import type { ComparedFigure } from './figure-words.ts';
import { placeAlong } from './place-along.ts';

type Measure = Comparison['measure'];
const measures = ['positive', 'negative'] as const;

/** What a scale came to beside its benchmarks: a dot and an interval for each. */
export function besideFigure(question: ReportQuestion, benchmarks: readonly Benchmark[], drawing: Drawing): Figure {
  const compared = benchmarks.map((benchmark) => ({
    benchmark,
    comparisons: question.comparisons.filter((comparison) => comparison.benchmark === benchmark.id),
  }));
  const given = compared.filter(({ comparisons }) => comparisons.some(isGiven));
  return {
    title: reportMessages.beside(),
    summary: summaryOf(question, given, drawing),
    chart: html`<ul class="key" role="presentation">
        ${measures.map((measure) => html`<li>${drawSign(measure)}${nameOf(measure)}</li>`)}
      </ul>
      ${drawRows([ownRow(question, drawing), ...given.map((one) => benchmarkRow(one, question, drawing))])}
      ${drawScaleOfShares(drawing.numbers.share)}`,
    table: tableOf(question, compared, drawing),
  };
}

/** A publication that says nothing of a question, or asked others, and a year of which there is no report, are in the table alone. */
function isGiven({ figure }: Comparison): boolean {
  return figure.kind !== 'none' || !['not-given', 'other-audience'].includes(figure.reason);
}

/** A benchmark with what a question came to beside it. */
interface Compared {
  readonly benchmark: Benchmark;
  readonly comparisons: readonly Comparison[];
}

function nameOf(measure: Measure): string {
  return measure === 'positive' ? reportMessages.positive() : reportMessages.negative();
}

function drawSign(side: Measure): unknown {
  const along = { at: () => '9', bar: () => ({ x: '0', width: '0' }) };
  return html`<svg class="swatch" width="18" height="18">${drawDot({ side, share: 0, interval: { lower: 0, upper: 0 } }, 9, along)}</svg>`;
}

function summaryOf({ result }: ReportQuestion, compared: readonly Compared[], { report, numbers }: Drawing): string[] {
  const { positive } = result;
  if (positive?.kind !== 'share') return [reportMessages.noFigure(positive ? reasonWords(positive) : '')];
  const range = reportMessages.range(numbers.share(positive.lower), numbers.share(positive.upper));
  return [
    reportMessages.ownPositive(placeName(report), numbers.percent(positive), range),
    ...compared.flatMap(({ benchmark, comparisons }) =>
      comparisons
        .filter((one) => one.measure === 'positive' && isGiven(one))
        .map((one) => sentenceOf(one, benchmarkName(benchmark), numbers)),
    ),
  ];
}

function sentenceOf({ verdict, figure }: Comparison, name: string, numbers: Drawing['numbers']): string {
  const said = figureWords(figure, numbers);
  switch (verdict.kind) {
    case 'none':
      return reportMessages.notCompared(name, reasonWords(verdict));
    case 'higher':
      return reportMessages.higherThan(name, said, numbers.points(verdict.difference));
    case 'lower':
      return reportMessages.lowerThan(name, said, numbers.points(-verdict.difference));
    case 'in-line':
      return reportMessages.inLineWith(name, said);
  }
}

function ownRow({ result }: ReportQuestion, drawing: Drawing): Row {
  const figures = measures.flatMap((measure) => {
    const figure = result[measure];
    return figure ? [{ measure, figure }] : [];
  });
  return { name: placeName(drawing.report), isOwn: true, ...drawn(figures, drawing) };
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
    plot: svg`<svg class="plot" width="100%" height="44">
      ${drawGrid(along, 44)} ${dots.map((dot) => drawDot(dot, dot.side === 'positive' ? 14 : 31, along))}
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

function tableOf(question: ReportQuestion, compared: readonly Compared[], drawing: Drawing): Figure['table'] {
  const own = measures.flatMap((measure) => {
    const figure = question.result[measure];
    return figure ? [[placeName(drawing.report), nameOf(measure), ...figureCells(figure, drawing), '–', '–', '–']] : [];
  });
  const beside = compared.flatMap(({ benchmark, comparisons }) =>
    comparisons.map((one) => [
      ...[benchmarkName(benchmark), nameOf(one.measure), ...figureCells(one.figure, drawing)],
      ...[verdictWords(one.verdict, drawing), differenceWords(one, drawing), notesOf(one, benchmark, drawing)],
    ]),
  );
  return {
    caption: `${questionName(question, drawing)}: ${reportMessages.beside()}`,
    columns: [
      ...[reportMessages.whose(), reportMessages.measure(), reportMessages.percentage(), reportMessages.base(), reportMessages.interval()],
      ...[reportMessages.verdict(), reportMessages.difference(), reportMessages.notes()],
    ],
    rows: [...own, ...beside],
  };
}

function differenceWords({ verdict }: Comparison, { numbers }: Drawing): string {
  if (verdict.kind === 'none') return '–';
  const range = reportMessages.range(numbers.points(verdict.lower), numbers.points(verdict.upper));
  return `${numbers.points(verdict.difference)} (${range})`;
}

function notesOf({ verdict, mean, figure }: Comparison, { caveats }: Benchmark, { numbers }: Drawing): unknown {
  const notes = [
    ...(verdict.kind !== 'none' && verdict.reliability === 'take-care' ? [reportMessages.takeCare()] : []),
    ...(mean?.kind === 'mean' ? [reportMessages.mean(numbers.count(mean.authorities), numbers.share(mean.percent / 100))] : []),
    ...(figure.kind === 'none' ? [] : caveats.map((caveat) => caveatMessages[caveat]())),
  ];
  return notes.length === 0 ? '–' : html`${notes.map((note) => html`<span class="note">${note}</span> `)}`;
}
