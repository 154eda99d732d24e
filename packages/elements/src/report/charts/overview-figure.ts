import type { Share } from '@poet/core';
import type { ReportQuestion } from '@poet/core/report.js';
import { html } from 'lit';
import { reportMessages } from '../../messages/report-messages.ts';
import { questionName, reasonWords } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { drawDivergingBar, reachOf, widestReach } from './diverging-bar.ts';
import type { Segment } from './diverging-bar.ts';
import type { Figure } from './draw-figure.ts';
import { drawKey } from './draw-key.ts';
import { drawNoFigure, drawRows } from './draw-rows.ts';
import type { Row } from './draw-rows.ts';
import { placeAlong } from './place-along.ts';
import { shareCells } from './share-cells.ts';
import type { Scales } from './terms-figure.ts';

type Known = Extract<Share, { kind: 'share' }>;

/** The scales of a section below one another, around one middle: where people are positive, and where they are not. */
export function overviewFigure({ name, questions }: Pick<Scales, 'name' | 'questions'>, drawing: Drawing): Figure {
  const bars = questions.map((question) => ({ question, segments: segmentsOf(question) }));
  const reach = widestReach(bars.flatMap(({ segments }) => (segments ? [reachOf(segments)] : [])));
  const rows = bars.map(({ question, segments }): Row => {
    const { positive, negative } = question.result;
    if (!segments || positive?.kind !== 'share' || negative?.kind !== 'share')
      return { name: questionName(question, drawing), value: '', plot: drawNoFigure(hiddenWords(question)) };
    return {
      name: questionName(question, drawing),
      value: html`<span class="figure-of negative">${drawing.numbers.percent(negative)}</span>
        <span class="figure-of positive">${drawing.numbers.percent(positive)}</span>`,
      plot: drawDivergingBar(segments, reach, placeAlong(drawing)),
    };
  });
  const chart = html`${drawKey([
    { fill: 'negative', label: reportMessages.negative() },
    { fill: 'neutral', label: reportMessages.neutral() },
    { fill: 'positive', label: reportMessages.positive() },
  ])}
  ${drawRows(rows)}`;
  return {
    title: reportMessages.section(),
    summary: summaryOf(questions, drawing),
    ...(bars.every(({ segments }) => segments === null) ? {} : { chart }),
    table: {
      caption: `${name}: ${reportMessages.section()}`,
      columns: [
        ...[reportMessages.question(), reportMessages.base(), reportMessages.positive(), reportMessages.interval()],
        ...[reportMessages.negative(), reportMessages.interval()],
      ],
      rows: questions.map((question) => tableRow(question, drawing)),
    },
  };
}

/** Negative, in between, positive; `null` where they are hidden. */
function segmentsOf({ result: { positive, negative } }: ReportQuestion): Segment[] | null {
  if (positive?.kind !== 'share' || negative?.kind !== 'share') return null;
  const between = positive.n - positive.count - negative.count;
  return [
    { fill: 'negative', share: negative.count / negative.n },
    { fill: 'neutral', share: between / positive.n },
    { fill: 'positive', share: positive.count / positive.n },
  ];
}

function hiddenWords({ result: { positive, negative } }: ReportQuestion): string {
  const hidden = [positive, negative].find((share) => share?.kind === 'none');
  return hidden?.kind === 'none' ? reasonWords(hidden) : '';
}

/** Where the most and the fewest are positive. */
function summaryOf(questions: readonly ReportQuestion[], drawing: Drawing): string[] {
  const known = questions.flatMap((question) => {
    const { positive } = question.result;
    return positive?.kind === 'share' ? [{ question, positive }] : [];
  });
  const sorted = known.sort((a, b) => shareOf(b.positive) - shareOf(a.positive));
  const [most, fewest] = [sorted[0], sorted.at(-1)];
  if (!most || !fewest) return questions.slice(0, 1).map((question) => reportMessages.noFigure(hiddenWords(question)));
  const say = ({ question, positive }: (typeof known)[number]) =>
    [questionName(question, drawing), drawing.numbers.percent(positive)] as const;
  return [reportMessages.mostPositive(...say(most)), ...(most === fewest ? [] : [reportMessages.fewestPositive(...say(fewest))])];
}

function shareOf({ count, n }: Known): number {
  return count / n;
}

function tableRow(question: ReportQuestion, drawing: Drawing): unknown[] {
  const { positive, negative } = question.result;
  const [, n, ...positiveCells] = positive ? shareCells(positive, drawing) : [];
  const isSaid = positive?.kind === 'none' && negative?.kind === 'none' && positive.reason === negative.reason;
  const [, , ...negativeCells] = isSaid ? ['', '', '–', '–'] : negative ? shareCells(negative, drawing) : [];
  return [questionName(question, drawing), n, ...positiveCells, ...negativeCells];
}
