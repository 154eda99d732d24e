import { dayInWords } from '../../model/day-in-words.ts';
import type { Release } from '../../model/release.ts';
import { periodInWords } from './period-in-words.ts';

/** What a release counts, and what has changed since the one before, in sentences. */
export function releaseInWords(release: Release): string {
  return [counted(release), ...soFar(release), ...changed(release)].join(' ');
}

function counted({ period, number, receivedUntil, n }: Release): string {
  const what = n === 0 ? 'no submissions' : amount(n, 'submission');
  return `${periodInWords(period)}, release ${number}: ${what}, received by ${dayInWords(receivedUntil, 'en')}.`;
}

function soFar({ period, receivedUntil }: Release): string[] {
  return receivedUntil < period.to ? ['The period had not ended on that day, so these are figures so far.'] : [];
}

function changed({ number, change }: Release): string[] {
  if (change === null) return [];
  const { late, other } = change;
  const before = `release ${number - 1}`;
  if (late === 0 && other === 0) return [`Nothing has changed since ${before}.`];
  const reasons = [
    ...(late > 0 ? [`${amount(late, 'submission')} came in after it`] : []),
    ...(other < 0 ? [`${amount(-other, 'submission')} fewer for other reasons, such as being withdrawn`] : []),
    ...(other > 0 ? [`${amount(other, 'submission')} more for other reasons, such as no longer being set aside`] : []),
  ];
  return [`Since ${before}, ${reasons.join(', and ')}.`];
}

function amount(n: number, what: string): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? what : `${what}s`}`;
}
