import type { ReportPart, Standout } from '@poet/core/report.js';
import { html } from 'lit';
import { reportMessages } from '../messages/report-messages.ts';
import { drawTable } from './charts/draw-table.ts';
import { figureWords } from './charts/figure-words.ts';
import { drawJump } from './draw-jump.ts';
import { benchmarkName, partName, questionAnchor, questionName } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws the figures of each part that stand out, each with its reasons and a way to its question. */
export function drawStandouts(kind: 'strengths' | 'concerns', drawing: Drawing): unknown {
  const standouts = drawing.report[kind];
  if (standouts.length === 0) return html`<p>${kind === 'strengths' ? reportMessages.noStrengths() : reportMessages.noConcerns()}</p>`;
  return drawing.report.parts
    .filter(({ survey }) => standouts.some((standout) => standout.survey === survey.id))
    .map((part) =>
      drawTable({
        caption: `${partName(part)}. ${kind === 'strengths' ? reportMessages.strengths() : reportMessages.concerns()}`,
        columns: [reportMessages.question(), reportMessages.measure(), reportMessages.percentage(), reportMessages.because()],
        rows: standouts.filter(({ survey }) => survey === part.survey.id).map((standout) => rowOf(standout, part, drawing)),
      }),
    );
}

function rowOf({ question: id, measure, because }: Standout, part: ReportPart, drawing: Drawing): unknown[] {
  const question = part.questions.find(({ result }) => result.question === id);
  const share = question?.result[measure];
  return [
    drawJump(questionAnchor(part.survey.id, id), question ? questionName(question, drawing) : id),
    measure === 'positive' ? reportMessages.positive() : reportMessages.negative(),
    share ? html`<b>${figureWords(share, drawing.numbers)}</b>` : '–',
    html`<ul class="reasons">
      ${because.map((reason) => html`<li>${reasonOf(reason, { measure, part }, drawing)}</li>`)}
    </ul>`,
  ];
}

/** What a reason is about. */
interface About {
  readonly measure: Standout['measure'];
  readonly part: ReportPart;
}

function reasonOf(reason: Standout['because'][number], { measure, part }: About, { report, numbers }: Drawing): string {
  switch (reason.kind) {
    case 'reached':
      return reportMessages.reached(numbers.share(report.rules.threshold / 100));
    case 'under-half':
      return reportMessages.underHalf();
    case 'higher':
    case 'lower': {
      const benchmark = part.benchmarks.find(({ id }) => id === reason.benchmark);
      const name = benchmark ? benchmarkName(benchmark) : reason.benchmark;
      if (measure === 'positive') return reason.kind === 'higher' ? reportMessages.morePositive(name) : reportMessages.fewerPositive(name);
      return reason.kind === 'higher' ? reportMessages.moreNegative(name) : reportMessages.fewerNegative(name);
    }
  }
}
