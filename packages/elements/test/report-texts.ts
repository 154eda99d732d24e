import { englishCaveats, englishReasons } from '@poet/core/report.js';
import { caveatMessage, reasonMessage, reportMessages } from '../src/messages/report-messages.ts';
import { noteMessages } from './note-messages.ts';

/** Every message of a report in English, by its id, with `{0}`, `{1}` and `{2}` where values go. */
export function reportTexts(): Readonly<Record<string, string>> {
  const said = Object.values(reportMessages).map((say: unknown) => () => (say as (...values: unknown[]) => string)('{0}', '{1}', '{2}'));
  const reasons = keysOf(englishReasons).map((reason) => () => reasonMessage(reason));
  const caveats = keysOf(englishCaveats).map((caveat) => () => caveatMessage(caveat));
  return noteMessages([...said, ...reasons, ...caveats]);
}

function keysOf<Words extends object>(words: Words): (keyof Words)[] {
  return Object.keys(words) as (keyof Words)[];
}
