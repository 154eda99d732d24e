import { syllable } from 'syllable';
import type { Audience } from '../../model/code-lists.ts';

/**
 * The reading age above which an audience is asked too much, in years.
 * Parents and carers: 11, the upper end of the 9 to 11 that the NHS digital service manual asks for; 15 in 100 adults in England read no
 * better than is expected at 11 (2011 Skills for Life Survey, Department for Business, Innovation and Skills). Young people: 10, a year more
 * than the 9 that GOV.UK content design asks for, which leaves room for the names that the law gives: “Education, Health and Care plan” alone
 * has eight syllables. Practitioners: 14, where the ninth grade of this same formula begins, the most that plain-language laws in the
 * United States allow in an insurance policy.
 */
export const highestReadingAge: Readonly<Record<Audience, number>> = { 'young-person': 10, 'parent-carer': 11, practitioner: 14 };

/** With fewer words the formula says little: it was made on passages of 100 and more. */
export const fewestWords = 100;

/** The words that a person reads. */
export interface Reading {
  /** Questions, hints, paragraphs: texts that are made of sentences. */
  readonly sentences: readonly string[];
  /** Titles, options, points of a scale: words with no sentence around them. */
  readonly labels: readonly string[];
}

/** How hard something is to read. */
export interface Readability {
  readonly words: number;
  /** The age at which a child who learns to read in school usually can read it, in years; `null` when there is no sentence. */
  readonly readingAge: number | null;
}

/**
 * The reading age of English words by the Flesch–Kincaid grade level, 0.39 words per sentence + 11.8 syllables per word − 15.59, and five
 * years more, the age of children in grade 0. Labels count for the length of words, and not for that of sentences, which they would make
 * look short. Abbreviations count a syllable for each letter, as they are read.
 * Source: Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas for Navy enlisted personnel. Research Branch Report
 * 8-75, 1975.
 */
export function readabilityOf({ sentences, labels }: Reading): Readability {
  const inSentences = sentences.flatMap(sentencesIn).map(wordsOf);
  const words = [...inSentences.flat(), ...labels.flatMap(wordsOf)];
  if (inSentences.length === 0) return { words: words.length, readingAge: null };
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  const syllables = [...times].reduce((sum, [word, n]) => sum + n * syllablesIn(word), 0);
  const wordsPerSentence = inSentences.flat().length / inSentences.length;
  const grade = 0.39 * wordsPerSentence + 11.8 * (syllables / words.length) - 15.59;
  return { words: words.length, readingAge: grade + 5 };
}

/** The sentences of a text: each ends with a full stop, a question mark or an exclamation mark, or with the text. */
export function sentencesIn(text: string): readonly string[] {
  return text.split(/(?<=[.!?…]["”’)]?)\s+/u).filter((sentence) => wordsOf(sentence).length > 0);
}

/** The words of a text: letters and digits, with hyphens and apostrophes inside. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,/][\p{L}\p{N}]+)*/gu) ?? [];
}

function syllablesIn(word: string): number {
  if (/^\p{Lu}{2,}s?$/u.test(word)) return word.replace(/s$/, '').length;
  return Math.max(1, syllable(word));
}
