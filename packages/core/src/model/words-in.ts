import type { Inline, Text, Words } from './text.ts';

/** A text's words in a language: the tag itself, then with subtags dropped from the right, then English (RFC 4647, lookup). */
export function wordsIn(text: Text, language: string): Words {
  return text[languageOf(text, language)] ?? '';
}

/** The language in which a person reads a text, having asked for another: `en` for `en-GB`, and for whatever the text does not have. */
export function languageOf(text: Text, language: string): string {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    if (Object.hasOwn(text, tag)) return tag;
  }
  return 'en';
}

/** The primary subtag of a language: `en` of `en-simple`. What is read out knows no more of it. */
export function primaryOf(language: string): string {
  return language.split('-', 1)[0] ?? language;
}

/** Words without their tree: for labels that can hold no more than a string. */
export function plainWords(words: Words): string {
  return typeof words === 'string' ? words : words.map(plainInline).join('');
}

function plainInline(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return plainWords(inline.strong);
  if ('emphasis' in inline) return plainWords(inline.emphasis);
  if ('link' in inline) return plainWords(inline.words);
  return ' ';
}
