import { html, nothing } from 'lit';
import type { ReportPart } from '@poet/core/report.js';
import { reportMessages } from '../messages/report-messages.ts';
import { drawTable } from './charts/draw-table.ts';
import { partName, plain } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws in how many areas of each section the threshold is reached, for each part. */
export function drawHeadlines(drawing: Drawing): unknown {
  const { report, numbers } = drawing;
  const threshold = numbers.share(report.rules.threshold / 100);
  return html`<p>${reportMessages.headlinesCaption(threshold)}</p>
    <div class="abreast">
      ${report.parts.map((part) =>
        drawTable({
          caption: partName(part),
          columns: [reportMessages.area(), reportMessages.reached(threshold)],
          rows: part.headlines.map((headline) => rowOf(headline, part, drawing)),
        }),
      )}
    </div>`;
}

function rowOf(
  { section, areas, reached, hidden }: ReportPart['headlines'][number],
  { sections }: ReportPart,
  drawing: Drawing,
): unknown[] {
  const { numbers } = drawing;
  const title = sections.find(({ id }) => id === section)?.title;
  return [
    title ? plain(title, drawing) : section,
    html`<b>${reportMessages.reachedOf(numbers.count(reached), numbers.count(areas))}</b>
      ${hidden > 0 ? html`<span class="note">${reportMessages.headlineHidden(numbers.count(hidden))}</span>` : nothing}`,
  ];
}
