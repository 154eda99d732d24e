import { runtimeMsg } from '@lit/localize/internal/runtime-msg.js';
import type { StrResult } from '@lit/localize/internal/str-tag.js';

/**
 * The one place where `@lit/localize` enters. What the package exports keeps one language for a whole page; its own inner function takes the
 * words as an argument, so that two surveys on one page can speak two languages, and a page that uses the package itself is left alone.
 */
export { str } from '@lit/localize';

/** The words of the interface in one language, by message id. `{0}` and `{1}` stand where values go. */
export type InterfaceWords = Readonly<Record<string, string>>;

let spoken: InterfaceWords | null = null;

/** A message in the language that is being drawn; English where that has no words for it. */
export function msg(template: string | StrResult, { id }: { readonly id: string }): string {
  const words = spoken?.[id];
  const said = runtimeMsg(words === undefined ? undefined : { [id]: toTemplate(words) }, template, { id });
  // Templates of Lit come back only for templates of Lit, of which we have none.
  return typeof said === 'string' ? said : '';
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

/** `Question {0} of {1}` as the package keeps a translated template: its strings, and which value stands between them. */
function toTemplate(words: string): string | StrResult {
  if (!words.includes('{')) return words;
  const parts = words.split(/\{(\d)\}/);
  const strings = parts.filter((_, i) => i % 2 === 0);
  return { strTag: true, strings: Object.assign(strings, { raw: strings }), values: parts.filter((_, i) => i % 2 === 1).map(Number) };
}
