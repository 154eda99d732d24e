import type { Comparison } from '@poet/core/report.js';
import { reportMessages } from '../../messages/report-messages.ts';
import { reasonWords } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';

/** A figure that another is compared with: counted by us, published by somebody, or missing. */
export type ComparedFigure = Comparison['figure'];

/** A figure in a few words: "47% of 503", or why there is none. */
export function figureWords(figure: ComparedFigure, numbers: Drawing['numbers']): string {
  switch (figure.kind) {
    case 'share':
      return reportMessages.partOf(numbers.percent(figure), numbers.count(figure.n));
    case 'published':
      return numbers.published(figure.percent);
    case 'none':
      return reasonWords(figure);
  }
}

/** Out of how many figures of the same people are; a dash where that is not known. */
export function baseOf(figures: readonly ComparedFigure[], { count }: Drawing['numbers']): string {
  const [n] = figures.flatMap((figure) => (figure.kind === 'none' || figure.n === null ? [] : [figure.n]));
  return n === undefined ? '–' : count(n);
}
