import type { Finding } from '../../model/finding.ts';
import { pointer } from '../../model/pointer.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import { warning } from '../findings.ts';
import { questionsOf } from '../parts-of.ts';
import type { Part } from '../parts-of.ts';
import { wordsOf } from '../measure/reading-age.ts';
import { wordsWithoutWeight } from './wording.ts';

/**
 * Two questions to one audience that say the same in English, though not letter for letter: what is left of them without articles, forms of
 * “be”, “do” and “have”, punctuation and plural endings is the same, in the same order.
 */
export function checkSameness(part: Part): Finding[] {
  const known = new Map<string, { readonly id: string; readonly words: string }>();
  return questionsOf(part).flatMap(({ question, path }) => {
    if (question.kind === 'information') return [];
    const words = plainWords(wordsIn(question.text, 'en'));
    const core = coreOf(words);
    const first = known.get(core);
    known.set(core, first ?? { id: question.id, words });
    if (core === '' || first === undefined || isTwin(first.words, words)) return [];
    const message = `“${words}” says the same as “${first.words}” ("${first.id}"). Ask once, or say what makes the difference.`;
    return [warning(path + pointer('text', 'en'), 'says-the-same', message)];
  });
}

/** Letter for letter the same is an error, and said elsewhere. */
function isTwin(one: string, other: string): boolean {
  const [first, second] = [one, other].map((words) => words.normalize('NFC').toLowerCase().trim());
  return first === second;
}

function coreOf(words: string): string {
  const plain = words.normalize('NFC').toLowerCase().replaceAll('’', "'");
  return wordsOf(plain)
    .filter((word) => !wordsWithoutWeight.has(word))
    .map((word) => word.replace(/'s$/, '').replace(/(?<=\w{3})s$/, ''))
    .join(' ');
}
