import { dayInWords } from '@poet/core';
import type { ActionProgress, FigureReference } from '@poet/core/report.js';
import { html, nothing } from 'lit';
import { reportMessages } from '../messages/report-messages.ts';
import { figureWords } from './charts/figure-words.ts';
import { drawFacts } from './draw-facts.ts';
import { drawJump } from './draw-jump.ts';
import { findQuestion, questionAnchor, questionName } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws what will be done: who, by when, and which figure will show it. */
export function drawActions(drawing: Drawing): unknown {
  const { report, language, numbers } = drawing;
  return report.actions.map(({ concern, action, owner, dueOn, measure, baseline }) =>
    drawFacts(
      [
        [reportMessages.youSaid(), concern],
        [reportMessages.weWill(), action],
        [reportMessages.who(), owner],
        [reportMessages.by(), dayInWords(dueOn, language)],
        [reportMessages.shownBy(), measureOf(measure, drawing)],
        [reportMessages.now(), figureWords(baseline, numbers)],
      ],
      'action',
    ),
  );
}

/** Draws what became of the actions of the report before. */
export function drawEarlierActions(drawing: Drawing): unknown {
  const { report, numbers } = drawing;
  return report.earlierActions.map(({ concern, done, measure, baseline, now, movement, isDue }) =>
    drawFacts(
      [
        [reportMessages.youSaid(), concern],
        [reportMessages.weDid(), done ?? reportMessages.notSaid()],
        [reportMessages.shownBy(), measureOf(measure, drawing)],
        [reportMessages.then(), figureWords(baseline, numbers)],
        [reportMessages.now(), html`${figureWords(now, numbers)}. ${movementWords(movement)} ${isDue ? reportMessages.isDue() : nothing}`],
      ],
      'action',
    ),
  );
}

function measureOf({ survey, question: id, measure }: FigureReference, drawing: Drawing): unknown {
  const question = findQuestion(drawing.report, survey, id);
  const name = question ? drawJump(questionAnchor(survey, id), questionName(question, drawing)) : id;
  return html`${name} (${measure === 'positive' ? reportMessages.positive() : reportMessages.negative()})`;
}

function movementWords(movement: ActionProgress['movement']): string {
  switch (movement) {
    case 'better':
      return reportMessages.better();
    case 'worse':
      return reportMessages.worse();
    case 'no-clear-change':
      return reportMessages.noClearChange();
    case 'cannot-say':
      return reportMessages.cannotSayMoved();
  }
}
