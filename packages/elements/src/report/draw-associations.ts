import { goesWith, onlyReason } from '@poet/core/report.js';
import type { Association, GoesWith } from '@poet/core/report.js';
import { html, nothing } from 'lit';
import { reasonMessage, reportMessages } from '../messages/report-messages.ts';
import { drawTable } from './charts/draw-table.ts';
import { partName, questionName, reasonWords } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws what goes with what, in words that never say that one makes the other: for each way in which something was arranged first with how much it goes, then every figure. */
export function drawAssociations(drawing: Drawing): unknown {
  const { associations } = drawing.report;
  const isAnyShown = associations.some(({ odds }) => odds.kind === 'odds-ratio');
  return html`<p>${reportMessages.associationNote()}</p>
    ${isAnyShown ? html`<p>${reportMessages.goesWithNote()}</p>` : nothing}
    ${[...new Set(associations.map(partName))].map((part) => {
      const ofPart = associations.filter((one) => partName(one) === part);
      return drawOnePart(part, ofPart, drawing);
    })}`;
}

function drawOnePart(part: string, associations: readonly Association[], drawing: Drawing): unknown {
  const all = goesWith(associations);
  const reason = onlyReason(all);
  const caption = `${part}. ${reportMessages.associations()}`;
  if (reason !== null) return html`<p>${caption}: ${reasonMessage(reason)}.</p>`;
  return html`${drawTable({
      caption,
      columns: [reportMessages.process(), reportMessages.goesWith(), reportMessages.mostClearly()],
      rows: all.map((one) => summaryOf(one, drawing)),
    })}
    <details>
      <summary>${reportMessages.showFigures()}</summary>
      ${drawTable({
        caption,
        columns: [
          reportMessages.process(),
          reportMessages.outcome(),
          reportMessages.status(),
          reportMessages.odds(),
          reportMessages.interval(),
        ],
        rows: associations.map((association) => rowOf(association, drawing)),
      })}
    </details>`;
}

function summaryOf(one: GoesWith, drawing: Drawing): unknown[] {
  const { moreOften, lessOften, noSign, none, process } = one;
  const outcomes = moreOften.length + lessOften.length + noSign.length + none.length;
  const [clearest] = moreOften;
  const { numbers } = drawing;
  return [
    nameOf(process, one, drawing),
    reportMessages.partOf(numbers.count(moreOften.length), numbers.count(outcomes)),
    clearest ? nameOf(clearest.outcome, one, drawing) : '–',
  ];
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

function nameOf(id: string, { audience, plan }: Pick<Association, 'audience' | 'plan'>, drawing: Drawing): string {
  const parts = drawing.report.parts.filter((part) => part.audience === audience && part.plan === plan);
  const question = parts.flatMap(({ questions }) => questions).find(({ result }) => result.question === id);
  return question ? questionName(question, drawing) : id;
}
