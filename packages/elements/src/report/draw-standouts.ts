import type { Report, Standout } from '@poet/core/report.js';
import { html } from 'lit';
import { reportMessages } from '../messages/report-messages.ts';
import { drawJump } from './draw-jump.ts';
import { figureWords } from './charts/figure-words.ts';
import { benchmarkName, findQuestion, partName, questionAnchor, questionName } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws the figures that stand out, each with its reasons and a way to its question. */
export function drawStandouts(kind: 'strengths' | 'concerns', drawing: Drawing): unknown {
  const standouts = drawing.report[kind];
  if (standouts.length === 0) return html`<p>${kind === 'strengths' ? reportMessages.noStrengths() : reportMessages.noConcerns()}</p>`;
  return html`<ul class=${`standouts ${kind}`}>
    ${standouts.map((standout) => html`<li>${drawStandout(standout, drawing)}</li>`)}
  </ul>`;
}

function drawStandout({ survey, question: id, measure, because }: Standout, drawing: Drawing): unknown {
  const { report, numbers } = drawing;
  const part = report.parts.find((one) => one.survey.id === survey);
  const question = findQuestion(report, survey, id);
  const share = question?.result[measure];
  return html`<p class="standout-name">${drawJump(questionAnchor(survey, id), question ? questionName(question, drawing) : id)}</p>
    <p>
      ${share ? html`<b>${figureWords(share, numbers)}</b> ${measure === 'positive' ? reportMessages.positive() : reportMessages.negative()}` : ''}
    </p>
    <ul class="reasons">
      ${because.map((reason) => html`<li>${reasonOf(reason, { measure, report, part }, drawing)}</li>`)}
    </ul>
    <p class="quiet">${part ? partName(part) : ''}</p>`;
}

/** What a reason is about. */
interface About {
  readonly measure: Standout['measure'];
  readonly report: Report;
  readonly part: Report['parts'][number] | undefined;
}

function reasonOf(reason: Standout['because'][number], { measure, report, part }: About, { numbers }: Drawing): string {
  switch (reason.kind) {
    case 'reached':
      return reportMessages.reached(numbers.share(report.rules.threshold / 100));
    case 'under-half':
      return reportMessages.underHalf();
    case 'higher':
    case 'lower': {
      const benchmark = part?.benchmarks.find(({ id }) => id === reason.benchmark);
      const name = benchmark ? benchmarkName(benchmark) : reason.benchmark;
      if (measure === 'positive') return reason.kind === 'higher' ? reportMessages.morePositive(name) : reportMessages.fewerPositive(name);
      return reason.kind === 'higher' ? reportMessages.moreNegative(name) : reportMessages.fewerNegative(name);
    }
  }
}
