import { reportMessages } from '../messages/report-messages.ts';
import { drawTable } from './charts/draw-table.ts';
import { countWords, partName, plain } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws what people wrote by theme: how many spoke of each, never in their words. */
export function drawThemes(drawing: Drawing): unknown {
  return drawing.report.parts
    .filter(({ themes }) => themes.length > 0)
    .map((part) =>
      drawTable({
        caption: `${partName(part)}. ${reportMessages.themes()}`,
        columns: [reportMessages.theme(), reportMessages.people()],
        rows: part.themes.map(({ label, people }) => [plain(label, drawing), countWords(people, drawing)]),
      }),
    );
}
