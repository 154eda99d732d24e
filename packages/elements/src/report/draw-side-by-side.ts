import { reportMessages } from '../messages/report-messages.ts';
import { drawTable } from './charts/draw-table.ts';
import { figureWords } from './charts/figure-words.ts';
import { audienceName, planName } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws what each audience says of the same thing, in a table for each plan. */
export function drawSideBySide(drawing: Drawing): unknown {
  const { concepts } = drawing.report;
  return [...new Set(concepts.map(({ plan }) => plan))].map((plan) => {
    const rows = concepts.filter((concept) => concept.plan === plan);
    return drawTable({
      caption: reportMessages.part(reportMessages.positive(), planName(plan)),
      columns: [reportMessages.question(), ...(rows[0]?.views.map(({ audience }) => audienceName(audience)) ?? [])],
      rows: rows.map(({ title, concept, views }) => [
        title ?? concept,
        ...views.map(({ positive }) => figureWords(positive, drawing.numbers)),
      ]),
    });
  });
}
