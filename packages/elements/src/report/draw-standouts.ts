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
      ${reasonsOf(because, { measure, part }, drawing).map((reason) => html`<li>${reason}</li>`)}
    </ul>`,
  ];
}

/** What a reason is about. */
interface About {
  readonly measure: Standout['measure'];
  readonly part: ReportPart;
}

/** How high it is in itself, and beside whom it is higher, or lower: all of these in one sentence. */
function reasonsOf(because: Standout['because'], { measure, part }: About, { report, numbers }: Drawing): string[] {
  const levels = because.flatMap(({ kind }) => {
    if (kind === 'reached') return [reportMessages.reached(numbers.share(report.rules.threshold / 100))];
    return kind === 'under-half' ? [reportMessages.underHalf()] : [];
  });
  const compared = because.flatMap((reason) => ('benchmark' in reason ? [reason] : []));
  const names = compared.map(({ benchmark: id }) => {
    const benchmark = part.benchmarks.find((one) => one.id === id);
    return benchmark ? benchmarkName(benchmark) : id;
  });
  const [first] = compared;
  return first ? [...levels, comparedWords(first.kind, measure, numbers.list(names))] : levels;
}

function comparedWords(kind: 'higher' | 'lower', measure: Standout['measure'], names: string): string {
  if (measure === 'positive') return kind === 'higher' ? reportMessages.morePositive(names) : reportMessages.fewerPositive(names);
  return kind === 'higher' ? reportMessages.moreNegative(names) : reportMessages.fewerNegative(names);
}
