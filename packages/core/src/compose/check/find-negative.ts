import type { Finding } from '../../model/finding.ts';
import { warning } from '../findings.ts';
import { wordsOf } from '../measure/reading-age.ts';
import { withoutLeading } from './find-leading.ts';
import type { WordedQuestion } from './worded-question.ts';
import { anyOf, bothEnds, oneThing, placeholder, plain } from './wording-patterns.ts';
import { harmlessBeginnings, harmlessNegatives, harmlessWords, negativeWords } from './wording.ts';

/** A negative, which people read past. A leading phrase such as “don’t you” is said as such, and once. */
export function findNegative({ words, path }: WordedQuestion): Finding[] {
  const named = [harmless, oneThing, bothEnds].reduce((text, pattern) => text.replaceAll(pattern, placeholder), plain(words));
  const found = wordsOf(withoutLeading(named)).find(isNegative);
  if (found === undefined) return [];
  const message = `“${words}” has the negative “${found}”: people read past it and answer the other way round. Ask what is, not what is not.`;
  return [warning(path, 'negative', message)];
}

function isNegative(word: string): boolean {
  if (negativeWords.includes(word) || word.endsWith("n't")) return true;
  if (!word.startsWith('un') || word.length <= 4 || harmlessWords.includes(word)) return false;
  return !harmlessBeginnings.some((beginning) => word.startsWith(beginning));
}

const harmless = anyOf(harmlessNegatives);
