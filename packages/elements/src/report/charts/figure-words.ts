import type { Comparison } from '@poet/core/report.js';
import { reportMessages } from '../../messages/report-messages.ts';
import { reasonWords } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';
import { shareCells } from './share-cells.ts';

/** A figure that another is compared with: counted by us, published by somebody, or missing. */
export type ComparedFigure = Comparison['figure'];

/** A figure in a few words: "47% of 503", or why there is none. */
export function figureWords(figure: ComparedFigure, numbers: Drawing['numbers']): string {
  switch (figure.kind) {
    case 'share':
      return reportMessages.ofPeople(numbers.percent(figure), numbers.count(figure.n));
    case 'published':
      return numbers.published(figure.percent);
    case 'none':
      return reasonWords(figure);
  }
}

/** Its cells in a table: percentage, out of how many, interval. */
export function figureCells(figure: ComparedFigure, drawing: Drawing): string[] {
  if (figure.kind === 'published')
    return [drawing.numbers.published(figure.percent), figure.n === null ? '–' : drawing.numbers.count(figure.n), '–'];
  const [, n = '', percent = '', interval = ''] = shareCells(figure, drawing);
  return [percent, n, interval];
}
