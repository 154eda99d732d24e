import type { Share } from '@poet/core';
import { reportMessages } from '../../messages/report-messages.ts';
import { reasonWords } from '../drawing.ts';
import type { Drawing } from '../drawing.ts';

/** The cells of a share in a table: people, out of how many, percentage, interval. Where there is none, its reason stands in the place of the percentage. */
export function shareCells(share: Share, { numbers }: Pick<Drawing, 'numbers'>): string[] {
  if (share.kind === 'none') return ['–', '–', reasonWords(share), '–'];
  return [
    ...[numbers.count(share.count), numbers.count(share.n), numbers.percent(share)],
    reportMessages.range(numbers.share(share.lower), numbers.share(share.upper)),
  ];
}
