import type { Inline, Text, Words } from './text.ts';

/** A text's words in a language: the tag itself, then with subtags dropped from the right, then English (RFC 4647, lookup). */
export function wordsIn(text: Text, language: string): Words {
  for (let tag = language; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const words = Object.hasOwn(text, tag) ? text[tag] : undefined;
    if (words !== undefined) return words;
  }
  return text['en'] ?? '';
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
