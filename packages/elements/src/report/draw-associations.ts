import type { Association } from '@poet/core/report.js';
import { html } from 'lit';
import { reportMessages } from '../messages/report-messages.ts';
import { drawTable } from './charts/draw-table.ts';
import { partName, questionName, reasonWords } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws what goes with what, in words that never say that one makes the other. */
export function drawAssociations(drawing: Drawing): unknown {
  const { associations } = drawing.report;
  return html`<p>${reportMessages.associationNote()}</p>
    ${[...new Set(associations.map(partName))].map((name) =>
      drawTable({
        caption: `${name}. ${reportMessages.associations()}`,
        columns: [
          reportMessages.process(),
          reportMessages.outcome(),
          reportMessages.status(),
          reportMessages.odds(),
          reportMessages.interval(),
        ],
        rows: associations.filter((one) => partName(one) === name).map((association) => rowOf(association, drawing)),
      }),
    )}`;
}

function rowOf(association: Association, drawing: Drawing): unknown[] {
  const { process, outcome, odds } = association;
  const { numbers } = drawing;
  const names = [nameOf(process, association, drawing), nameOf(outcome, association, drawing)];
  if (odds.kind === 'none') return [...names, reasonWords(odds), '–', '–'];
  const found = odds.isAssociated
    ? odds.oddsRatio > 1
      ? reportMessages.moreOften()
      : reportMessages.lessOften()
    : reportMessages.noSign();
  return [...names, found, numbers.ratio(odds.oddsRatio), reportMessages.range(numbers.ratio(odds.lower), numbers.ratio(odds.upper))];
}

function nameOf(id: string, { audience, plan }: Association, drawing: Drawing): string {
  const parts = drawing.report.parts.filter((part) => part.audience === audience && part.plan === plan);
  const question = parts.flatMap(({ questions }) => questions).find(({ result }) => result.question === id);
  return question ? questionName(question, drawing) : id;
}
