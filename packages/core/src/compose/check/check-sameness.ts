import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import { warning } from '../findings.ts';
import { questionsOf } from '../parts-of.ts';
import type { Part } from '../parts-of.ts';
import { wordsOf } from '../measure/reading-age.ts';
import { bothEnds, plain } from './wording-patterns.ts';
import { tenses, wordsWithoutWeight } from './wording.ts';

/**
 * Two questions to one audience that say the same in English, though not letter for letter: what is left of them without articles, punctuation
 * and plural endings is the same, in the same order, though “good or poor” may be “poor or good”. Of “be”, “do” and “have” the tense is
 * left: “Do you get help?” and “Did you get help?” are two questions, since what is now and what was are two things to know.
 */
export function checkSameness(part: Part): Finding[] {
  const known = new Map<string, { readonly id: string; readonly words: string }>();
  return questionsOf(part).flatMap(({ question, path }) => {
    if (question.kind === 'information') return [];
    const words = plainWords(wordsIn(question.text, 'en'));
    const weight = weightOf(words);
    const first = known.get(weight);
    known.set(weight, first ?? { id: question.id, words });
    if (weight === '' || first === undefined || isTwin(first.words, words)) return [];
    const message = `“${words}” says the same as “${first.words}” ("${first.id}"). Ask once, or say what makes the difference.`;
    return [warning(path + pointer('text', 'en'), 'says-the-same', message)];
  });
}

/** Letter for letter the same is an error, and said elsewhere. */
function isTwin(one: string, other: string): boolean {
  const [first, second] = [one, other].map((words) => words.normalize('NFC').toLowerCase().trim());
  return first === second;
}

/** What is left of a question in English when two that say the same are to look the same; empty for one of weightless words alone. */
export function weightOf(words: string): string {
  const inOneOrder = plain(words).replaceAll(bothEnds, (ends) => [...wordsOf(ends)].sort().join(' '));
  return wordsOf(inOneOrder)
    .filter((word) => !wordsWithoutWeight.has(word))
    .map((word) => tenses.get(word) ?? word)
    .map((word) => word.replace(/'s$/, '').replace(/(?<=\w{3})s$/, ''))
    .join(' ');
}
