import type { Mix, ReportPart } from '@poet/core/report.js';
import { html } from 'lit';
import { reportMessages } from '../messages/report-messages.ts';
import { drawTable } from './charts/draw-table.ts';
import { figureWords } from './charts/figure-words.ts';
import { partName, plain, questionName, reasonWords } from './drawing.ts';
import type { Drawing } from './drawing.ts';

/** Draws how like everybody those are who answered a part. */
export function drawMix({ question, source, choices }: Mix, part: ReportPart, drawing: Drawing): unknown {
  const { numbers } = drawing;
  const asked = part.questions.find(({ result }) => result.question === question);
  const label = (id: string) => asked?.choices.find((choice) => choice.id === id)?.label;
  return html`${drawTable({
      caption: `${partName(part)}. ${reportMessages.mix(asked ? questionName(asked, drawing) : question)}`,
      columns: [reportMessages.answer(), reportMessages.ofThoseWhoAnswered(), reportMessages.ofEverybody(), reportMessages.status()],
      rows: choices.map(({ id, share, published, position }) => {
        const words = label(id);
        return [
          ...[words ? plain(words, drawing) : id, figureWords(share, numbers)],
          ...[
            published === null ? reasonWords({ kind: 'none', reason: 'not-given' }) : numbers.published(published),
            positionWords(position),
          ],
        ];
      }),
    })}
    <p class="quiet">${reportMessages.mixNote(source)}</p>`;
}

function positionWords(position: Mix['choices'][number]['position']): string {
  switch (position) {
    case 'over':
      return reportMessages.over();
    case 'under':
      return reportMessages.under();
    case 'in-line':
      return reportMessages.alike();
    case 'cannot-say':
      return reportMessages.cannotSay();
  }
}
