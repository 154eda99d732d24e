import { filmMessages } from '../src/messages/film-messages.ts';
import { laterMessages } from '../src/messages/later-messages.ts';
import { draftMessages } from '../src/messages/draft-messages.ts';
import { participationMessages } from '../src/messages/participation-messages.ts';
import { problemMessage } from '../src/messages/problem-message.ts';
import { messages, nonSubstantiveLabel } from '../src/messages.ts';
import { inLanguage } from '../src/localize.ts';

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
  const texts: Record<string, string> = {};
  const note = (say: () => string) => {
    const asked: string[] = [];
    const listener = new Proxy<Record<string, string>>({}, { get: (_, id) => void asked.push(String(id)) });
    const english = inLanguage(listener, say);
    const [id] = asked;
    if (id === undefined || asked.length > 1) throw new Error(`Asked for ${asked.length} messages where one was expected: ${english}`);
    texts[id] = english;
  };
  for (const say of [messages, laterMessages, filmMessages, participationMessages, draftMessages].flatMap((one): unknown[] =>
    Object.values(one),
  ))
    note(() => (say as (...values: unknown[]) => string)('{0}', '{1}'));
  for (const way of ['dont-know', 'not-applicable', 'prefer-not-to-say'] as const) note(() => nonSubstantiveLabel(way));
  for (const kind of ['text', 'scale'] as const) {
    for (const code of problems) note(() => problemMessage({ code, question: 'q', limit: '{0}' }, kind, 'en'));
  }
  return texts;
}
