import type { Words } from '../../model/text.ts';
import { plainWords } from '../../model/words-in.ts';

/**
 * Whether two texts are read as the same words: however they are spaced, punctuated, quoted, capitalised or stressed. Signs that belong to a
 * number stay (`1.5`, `10–15`, `-3`, `50 %`), and so does what stands for a word, such as `&`.
 */
export function isSameReading(one: Words, other: Words): boolean {
  return reading(one) === reading(other);
}

function reading(words: Words): string {
  return plainWords(words)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(withinNumbers, (sign) => inPrivate(sign))
    .replaceAll(/(?![%&#@*\\])\p{P}/gu, ' ')
    .trim()
    .replaceAll(/\s+/g, ' ');
}

/** Signs between digits, and a minus or a point in front of a number: wherever no letter or digit stands before them. */
const withinNumbers = /(?<=\d)[.,:/-](?=\d)|(?<![\p{L}\d])-(?=[.,]?\d)|(?<![\p{L}\d])[.,](?=\d)/gu;

/** Puts a sign out of the way of the punctuation that goes. */
function inPrivate(sign: string): string {
  return String.fromCodePoint(0xe000 + (sign.codePointAt(0) ?? 0));
}
