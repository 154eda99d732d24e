import type { ReportPart, Theme } from '@poet/core/report.js';
import { html } from 'lit';
import { reportMessages } from '../messages/report-messages.ts';
import { drawText } from '../words.ts';
import { drawTable } from './charts/draw-table.ts';
import { findQuestion, partName, questionName, reasonWords } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws what people wrote by theme, a table for each question: how many wrote of each at least, and never their words. */
export function drawThemes(drawing: Drawing): unknown {
  return html`<p>${reportMessages.themesNote()}</p>
    ${drawing.report.parts.map((part) =>
      [...new Set(part.themes.map(({ question }) => question))].map((asked) =>
        drawTable({
          caption: `${partName(part)}. ${nameOf(asked, part, drawing)}`,
          columns: [reportMessages.theme(), reportMessages.people()],
          rows: part.themes
            .filter(({ question }) => question === asked)
            .map(({ label, people }) => [drawText(label, drawing.language), peopleWords(people, drawing)]),
        }),
      ),
    )}`;
}

function nameOf(id: string, { survey }: ReportPart, drawing: Drawing): string {
  const question = findQuestion(drawing.report, survey.id, id);
  return question ? questionName(question, drawing) : reportMessages.themes();
}

function peopleWords(people: Theme['people'], { numbers }: Drawing): string {
  return people.kind === 'at-least' ? reportMessages.atLeast(numbers.count(people.n)) : reasonWords(people);
}
