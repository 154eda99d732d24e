import { filmMessages } from '../src/messages/film-messages.ts';
import { laterMessages } from '../src/messages/later-messages.ts';
import { draftMessages } from '../src/messages/draft-messages.ts';
import { participationMessages } from '../src/messages/participation-messages.ts';
import { problemMessage } from '../src/messages/problem-message.ts';
import { messages, nonSubstantiveLabel } from '../src/messages.ts';
import { noteMessages } from './note-messages.ts';

const problems = [
  'required',
  'not-a-number',
  'too-small',
  'too-large',
  'not-a-date',
  'too-early',
  'too-late',
  'too-long',
  'too-many',
  'not-with-others',
  'unknown-option',
] as const;

/** Every message of the interface in English, by its id, with `{0}` and `{1}` where values go: asked of the messages themselves, by calling each. */
export function interfaceTexts(): Readonly<Record<string, string>> {
  const all = [messages, laterMessages, filmMessages, participationMessages, draftMessages].flatMap((one): unknown[] => Object.values(one));
  const ways = ['dont-know', 'not-applicable', 'prefer-not-to-say'] as const;
  return noteMessages([
    ...all.map((say) => () => (say as (...values: unknown[]) => string)('{0}', '{1}')),
    ...ways.map((way) => () => nonSubstantiveLabel(way)),
    ...(['text', 'scale'] as const).flatMap((kind) =>
      problems.map((code) => () => problemMessage({ code, question: 'q', limit: '{0}' }, kind, 'en')),
    ),
  ]);
}
