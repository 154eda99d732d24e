import type { Share } from '@poet/core';
import type { ReportQuestion } from '@poet/core/report.js';
import { html, svg } from 'lit';
import { reportMessages } from '../../messages/report-messages.ts';
import { drawText } from '../../words.ts';
import { plain, questionName, reasonWords } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { drawDivergingBar, reachOf, widestReach } from './diverging-bar.ts';
import type { Segment } from './diverging-bar.ts';
import { drawInterval } from './draw-dot.ts';
import type { Figure } from './draw-figure.ts';
import { drawKey } from './draw-key.ts';
import { drawGrid, drawRows, drawScaleOfShares } from './draw-rows.ts';
import { fillsOf } from './fills.ts';
import { placeAlong } from './place-along.ts';
import { shareCells } from './share-cells.ts';

/** The share of an answer, with its words. */
interface Answered {
  readonly label: unknown;
  readonly name: string;
  readonly share: Extract<Share, { kind: 'share' }>;
}

/** A share with its name in a table. */
interface Named {
  readonly name: unknown;
  readonly share: Share;
}

/** How the answers to a question are distributed: a scale around its middle, options as bars of their own. */
export function answersFigure(question: ReportQuestion, drawing: Drawing): Figure {
  const { choices, result } = question;
  const shares = result.distribution.map(({ share }) => share);
  const hidden = shares.find((share) => share.kind === 'none');
  const known = shares.flatMap((share, i): Answered[] => {
    const label = choices[i]?.label;
    return share.kind === 'share' && label ? [{ label: drawText(label, drawing.language), name: plain(label, drawing), share }] : [];
  });
  const isScale = result.positive !== undefined;
  return {
    title: reportMessages.answers(),
    summary: hidden ? [reportMessages.noFigure(reasonWords(hidden))] : summaryOf(question, known, drawing),
    ...(hidden ? {} : { chart: isScale ? scaleChart(question, known, drawing) : optionsChart(known, drawing) }),
    table: tableOf(question, drawing),
  };
}

function summaryOf({ result }: ReportQuestion, known: readonly Answered[], { numbers }: Drawing): string[] {
  const { positive, negative } = result;
  if (positive?.kind === 'share' && negative?.kind === 'share')
    return [reportMessages.answersSummary(numbers.percent(positive), numbers.percent(negative), numbers.count(positive.n))];
  const [most] = [...known].sort((a, b) => b.share.count - a.share.count);
  return most ? [reportMessages.mostOften(most.name, numbers.percent(most.share), numbers.count(most.share.n))] : [];
}

/** The bar runs from the most negative answer to the most positive one; what it stands for is listed in the order asked. */
function scaleChart({ choices }: ReportQuestion, known: readonly Answered[], drawing: Drawing): unknown {
  const fills = fillsOf(choices);
  const keys = known.map(({ label, share }, i) => ({ label, fill: fills[i] ?? 'neutral', value: drawing.numbers.percent(share), share }));
  const asked = keys.map(({ fill, share }): Segment => ({ fill, share: share.count / share.n }));
  const segments = fills[0]?.startsWith('positive') ? asked.reverse() : asked;
  return html`${drawDivergingBar(segments, widestReach([reachOf(segments)]), placeAlong(drawing))} ${drawKey(keys)}`;
}

function optionsChart(known: readonly Answered[], drawing: Drawing): unknown {
  const along = placeAlong(drawing);
  const rows = known.map(({ label, share }) => {
    const { x, width } = along.bar(0, share.count / share.n);
    return {
      name: label,
      value: html`<b class="value">${drawing.numbers.percent(share)}</b>`,
      plot: svg`<svg class="plot" width="100%" height="24">
        ${drawGrid(along, 24)}<rect x=${x} width=${width} y="5" height="14" class="fill-option"></rect>
        ${drawInterval(share, 12, along)}
      </svg>`,
    };
  });
  return html`${drawRows(rows)} ${drawScaleOfShares(drawing.numbers.share)}`;
}

function tableOf(question: ReportQuestion, drawing: Drawing): Figure['table'] {
  const { choices, result } = question;
  const words = new Map(choices.map(({ id, label }) => [id, drawText(label, drawing.language)]));
  const measures = [
    { name: reportMessages.positive(), share: result.positive },
    { name: reportMessages.negative(), share: result.negative },
  ];
  return {
    caption: `${questionName(question, drawing)}: ${reportMessages.answers()}`,
    columns: [
      ...[reportMessages.answer(), reportMessages.people(), reportMessages.base()],
      ...[reportMessages.percentage(), reportMessages.interval()],
    ],
    rows: sayOnce([
      ...result.distribution.map(({ id, share }) => ({ name: words.get(id) ?? id, share })),
      ...measures.flatMap(({ name, share }) => (share ? [{ name, share }] : [])),
    ]).map(({ name, share }) => [name, ...shareCells(share, drawing)]),
  };
}

/** Where all is hidden for the same reason, that is one row. */
function sayOnce(rows: readonly Named[]): readonly Named[] {
  const [first] = rows;
  if (first?.share.kind !== 'none') return rows;
  const { reason } = first.share;
  const isAll = rows.every(({ share }) => share.kind === 'none' && share.reason === reason);
  return isAll ? [{ name: reportMessages.allAnswers(), share: first.share }] : rows;
}
