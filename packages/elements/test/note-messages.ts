import { inLanguage } from '../src/localize.ts';

/** The English of messages by their id, with `{0}` and `{1}` where values go: asked of the messages themselves, by calling each. */
export function noteMessages(messages: Iterable<() => string>): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const say of messages) {
    const asked: string[] = [];
    const listener = new Proxy<Record<string, string>>({}, { get: (_, id) => void asked.push(String(id)) });
    const english = inLanguage(listener, say);
    const [id] = asked;
    if (id === undefined || asked.length > 1) throw new Error(`Asked for ${asked.length} messages where one was expected: ${english}`);
    texts[id] = english;
  }
  return texts;
}
