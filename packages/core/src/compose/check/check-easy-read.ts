import type { Finding } from '../../model/finding.ts';
import { warning } from '../findings.ts';
import { sentencesIn, wordsOf } from '../measure/reading-age.ts';
import { mostWordsInEasyRead } from './wording.ts';

/** A text in Easy Read, and where it stands. */
export interface EasyReadText {
  readonly words: string;
  readonly path: string;
  /** Whether words of their own are given to a voice. */
  readonly hasSpoken: boolean;
}

/** What a voice reads wrongly from its letters: abbreviations, ranges and words with strokes between them. */
const misleading = [/(?<![\p{L}\p{N}])\p{Lu}{2,}s?(?![\p{L}\p{N}])/u, /\d\s?[-–—]\s?\d/, /\b(?:e\.g|i\.e|etc)\b\.?/, /\p{L}\/\p{L}/u];

/** Abbreviations that every voice spells as people do. */
const wellKnown: ReadonlySet<string> = new Set(['TV', 'OK', 'UK', 'DVD']);

/** Sentences of Easy Read that are too long for one idea, and letters that a voice would read wrongly. */
export function checkEasyRead({ words, path, hasSpoken }: EasyReadText): Finding[] {
  const long = sentencesIn(words).filter((sentence) => wordsOf(sentence).length > mostWordsInEasyRead);
  const findings = long.map((sentence) => {
    const message = `“${sentence}” has ${wordsOf(sentence).length} words; a sentence of Easy Read has ${mostWordsInEasyRead} at most. Make two of it.`;
    return warning(path, 'long-sentence', message);
  });
  const [found] = hasSpoken ? [] : misleading.flatMap((pattern) => pattern.exec(words)?.[0] ?? []).filter((one) => !wellKnown.has(one));
  if (found === undefined) return findings;
  const message = `A voice may misread “${found}”. Say under "spoken", at the same address, what it should say: the whole text, in full words.`;
  return [...findings, warning(path, 'needs-spoken', message)];
}
