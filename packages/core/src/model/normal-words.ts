import type { Inline, Words } from './text.ts';
import { withoutToJson } from './without-to-json.ts';

/**
 * Words in the one form that stands for all that read the same: neighbouring plain pieces joined, empty ones left out, and a plain string
 * where nothing else is left.
 */
export function normalWords(words: Words): Words {
  if (typeof words === 'string') return words;
  const pieces: Inline[] = [];
  for (const piece of words.map(normalInline)) {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else if (piece !== '') pieces.push(piece);
  }
  const [first = ''] = pieces;
  return typeof first === 'string' && pieces.length < 2 ? first : pieces;
}

/** Whether two words read the same, however they are divided into pieces. */
export function sameWords(a: Words, b: Words): boolean {
  // The normal form has its names in one order, so its text decides.
  return textOf(a) === textOf(b);
}

function textOf(words: Words): string {
  return JSON.stringify(withoutToJson(normalWords(words)));
}

function normalInline(piece: Inline): Inline {
  if (typeof piece === 'string' || 'break' in piece) return piece;
  if ('strong' in piece) return { strong: normalWords(piece.strong) };
  if ('emphasis' in piece) return { emphasis: normalWords(piece.emphasis) };
  return { link: piece.link, words: normalWords(piece.words) };
}
