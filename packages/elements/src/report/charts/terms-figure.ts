import type { Share } from '@poet/core';
import type { Report, ReportPart, ReportQuestion } from '@poet/core/report.js';
import { html, nothing, svg } from 'lit';
import { reportMessages } from '../../messages/report-messages.ts';
import { findQuestion, questionName, reasonWords } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { periodName } from '../period-name.ts';
import type { Figure } from './draw-figure.ts';
import { drawNoFigure } from './draw-rows.ts';
import { length, placeAlong } from './place-along.ts';
import type { Along } from './place-along.ts';
import { shareCells } from './share-cells.ts';

type Known = Extract<Share, { kind: 'share' }>;

const heightPx = 110;

/** The positive share of a question in one period. */
interface Moment {
  readonly period: string;
  readonly positive: Share;
}

/** Scales of one part under a name: those of a section. */
export interface Scales {
  readonly name: string;
  readonly part: ReportPart;
  readonly questions: readonly ReportQuestion[];
}

/** Scales over the periods of several reports: a small chart for each, all of one height. `null` where there is one period only. */
export function termsFigure({ name, part, questions }: Scales, drawing: Drawing): Figure | null {
  const { report, earlier, language } = drawing;
  const [oldest] = earlier;
  if (!oldest) return null;
  const charts = questions.map((question) => ({ of: questionName(question, drawing), moments: momentsOf(question, part, drawing) }));
  return {
    title: reportMessages.terms(),
    summary: [reportMessages.termsSummary(periodName(oldest, language), periodName(report, language))],
    chart: html`<div class="multiples">${charts.map(({ of, moments }) => drawMultiple(of, moments, drawing))}</div>`,
    table: {
      caption: `${name}: ${reportMessages.terms()}`,
      columns: [
        ...[reportMessages.question(), reportMessages.period(), reportMessages.people(), reportMessages.base()],
        ...[reportMessages.percentage(), reportMessages.interval()],
      ],
      rows: charts.flatMap(({ of, moments }) => moments.map(({ period, positive }) => [of, period, ...shareCells(positive, drawing)])),
    },
  };
}

function momentsOf({ result }: ReportQuestion, { survey }: ReportPart, { report, earlier, language }: Drawing): Moment[] {
  const shareIn = (one: Report): Share =>
    findQuestion(one, survey.id, result.question)?.result.positive ?? { kind: 'none', reason: 'not-asked' };
  return [...earlier, report].map((one) => ({ period: periodName(one, language), positive: shareIn(one) }));
}

/** Time runs as words do. Each point has its percentage below it; the first and the last have their periods. */
function drawMultiple(name: string, moments: readonly Moment[], drawing: Drawing): unknown {
  const along = placeAlong(drawing);
  const hidden = moments.filter(({ positive }) => positive.kind === 'none');
  return html`<div class="multiple">
    <p class="row-name">${name}</p>
    <svg class="plot" width="100%" height=${heightPx}>
      ${[0, 0.5, 1].map((share) => svg`<line x2="100%" y1=${up(share)} y2=${up(share)} class="grid"></line>`)}
      ${moments.map(({ positive }, i) => (positive.kind === 'share' ? drawMoment(positive, along.at(middleOf(i, moments))) : nothing))}
      ${drawSteps(moments, along)}
    </svg>
    <p class="moments">
      ${moments.map(({ positive }) => html`<b>${positive.kind === 'share' ? drawing.numbers.percent(positive) : '–'}</b>`)}
    </p>
    <p class="ends"><span>${moments[0]?.period}</span><span>${moments.at(-1)?.period}</span></p>
    ${hidden.map(({ period, positive }) => drawNoFigure(`${period}: ${positive.kind === 'none' ? reasonWords(positive) : ''}`))}
  </div>`;
}

function drawMoment({ count, n, lower, upper }: Known, x: string): unknown {
  return svg`<line x1=${x} x2=${x} y1=${up(lower)} y2=${up(upper)} class="interval"></line>
    <circle cx=${x} cy=${up(count / n)} r="5" class="dot positive"></circle>`;
}

/** Lines from each point to the next. Where a period has no figure, there is none to it. */
function drawSteps(moments: readonly Moment[], along: Along): unknown {
  return moments.map(({ positive }, i) => {
    const before = moments[i - 1]?.positive;
    if (positive.kind !== 'share' || before?.kind !== 'share') return nothing;
    return svg`<line x1=${along.at(middleOf(i - 1, moments))} y1=${up(before.count / before.n)}
      x2=${along.at(middleOf(i, moments))} y2=${up(positive.count / positive.n)} class="step"></line>`;
  });
}

/** The middle of a period’s part of the width. */
function middleOf(i: number, { length: periods }: readonly Moment[]): number {
  return (i + 0.5) / periods;
}

function up(share: number): string {
  return length(0.04 + 0.92 * (1 - share));
}
