import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import type { Words } from '../../model/text.ts';
import { textsOf } from '../../model/texts-of.ts';
import type { Translation } from '../../model/translation.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import { note, warning } from '../findings.ts';
import type { Definition } from '../parts-of.ts';

/**
 * Words of a translation that are those of the English: a tool may have copied them. Several words are warned of, and one word, or a name,
 * is noted; numbers, abbreviations and addresses are the same everywhere. English of another kind may say the same.
 */
export function checkUntranslated({ language, texts }: Translation, definition: Definition): Finding[] {
  if (language === 'en' || language.startsWith('en-')) return [];
  const english = new Map(textsOf(definition).map(({ address, text }) => [address, folded(wordsIn(text, 'en'))] as const));
  return Object.entries(texts).flatMap(([address, words]) => {
    if (english.get(address) !== folded(words)) return [];
    return findingFor(plainWords(words).trim(), pointer('texts', address));
  });
}

function folded(words: Words): string {
  return plainWords(words).normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

function findingFor(text: string, path: string): Finding[] {
  const words = text.replaceAll(addressOrValue, ' ').match(/\p{L}[\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
  if (words.every((word) => !/\p{Ll}/u.test(word)) || /^\p{Ll}{1,2}$/u.test(text)) return [];
  const isName = words.every((word) => /^\p{Lu}/u.test(word));
  if (words.length === 1 || isName) {
    return [note(path, 'same-as-english', `“${text}” is the same as in English. That is right for a name; translate anything else.`)];
  }
  const message = `“${text}” is the English, as if it had never been translated. Translate it, or take it out: it is then read in English.`;
  return [warning(path, 'same-as-english', message)];
}

/** Of a page or of somebody’s post, and `{0}`. */
const addressOrValue = /https?:\/\/\S+|\S+@\S+|\{\d\}/g;
