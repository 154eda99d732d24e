import { caveatMessages, reasonMessages, reportMessages } from '../src/messages/report-messages.ts';
import { noteMessages } from './note-messages.ts';

/** Every message of a report in English, by its id, with `{0}`, `{1}` and `{2}` where values go. */
export function reportTexts(): Readonly<Record<string, string>> {
  const all = [reportMessages, reasonMessages, caveatMessages].flatMap((one): unknown[] => Object.values(one));
  return noteMessages(all.map((say) => () => (say as (...values: unknown[]) => string)('{0}', '{1}', '{2}')));
}
