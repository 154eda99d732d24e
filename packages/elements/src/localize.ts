import { joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import type { StrResult } from '@lit/localize/internal/str-tag.js';

/**
 * The one place where `@lit/localize` enters: its `str`, which keeps the values of a sentence apart from its words. What the package exports to look
 * words up keeps one language for a whole page; ours takes them as they are drawn, so that two surveys on one page can speak two languages.
 */
export { str } from '@lit/localize';

/** The words of the interface in one language, by message id. `{0}` and `{1}` stand where values go. */
export type InterfaceWords = Readonly<Record<string, string>>;

let spoken: InterfaceWords | null = null;

/** A message in the language that is being drawn; English where that has no words for it. */
export function msg(template: string | StrResult, { id }: { readonly id: string }): string {
  const words = spoken?.[id];
  if (typeof template === 'string') return words ?? template;
  const { strings, values } = template;
  return words?.replace(/\{(\d)\}/g, (_all, place) => String(values[Number(place)])) ?? joinStringsAndValues(strings, values);
}

/** Draws with the words of a language; `null` for English. Drawing is synchronous, so no other survey can come between. */
export function inLanguage<T>(words: InterfaceWords | null, draw: () => T): T {
  const before = spoken;
  spoken = words;
  try {
    return draw();
  } finally {
    spoken = before;
  }
}
