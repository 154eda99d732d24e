import type { Audience } from '../../model/code-lists.ts';
import type { Finding } from '../../model/finding.ts';
import { wordsOf } from '../measure/reading-age.ts';
import { fixedPhrases, harmlessBeginnings, intensifiers, leadingWords, mostWords, negativeWords, oneSided, opposites } from './wording.ts';

/** A question in English, or in Easy Read, and where its words stand. */
export interface WordedQuestion {
  readonly words: string;
  readonly path: string;
  readonly audience: Audience;
  readonly language: 'en' | 'en-simple';
}

/** What is known to make answers worse: two ideas in one, negatives, leading words, length. Each kind is said once for a question. */
export function checkWords(question: WordedQuestion): Finding[] {
  return [findTwoIdeas, findNegative, findLeading, findLength].flatMap((find) => find(question));
}

function findTwoIdeas({ words, path }: WordedQuestion): Finding[] {
  const rest = plain(words).replaceAll(oneThing, placeholder).replaceAll(bothEnds, placeholder).replaceAll(orMore, placeholder);
  const [around, joint] = /(?:\S+ )?\S+ (and\/or|and|or|as well as|&|plus) \S+(?: \S+)?/.exec(rest) ?? [];
  if (around === undefined || joint === undefined) return [];
  const message =
    `“${words}” may ask two things at once: “${around.replace(/[?.,;:]+$/, '').replaceAll(placeholder, '…')}”. ` +
    `Ask about one, or make two questions of it, so that no “${joint}” is needed.`;
  return [{ severity: 'warning', path, code: 'two-ideas', message }];
}

function findNegative({ words, path }: WordedQuestion): Finding[] {
  // A leading phrase such as “don't you” is said as such, and once.
  const found = wordsOf(plain(words).replaceAll(leading, placeholder).replaceAll(bothEnds, placeholder)).find(isNegative);
  if (found === undefined) return [];
  const message = `“${words}” has the negative “${found}”: people read past it and answer the other way round. Ask what is, not what is not.`;
  return [{ severity: 'warning', path, code: 'negative', message }];
}

function isNegative(word: string): boolean {
  if (negativeWords.includes(word) || word.endsWith("n't")) return true;
  return word.startsWith('un') && word.length > 4 && !harmlessBeginnings.some((beginning) => word.startsWith(beginning));
}

function findLeading({ words, path }: WordedQuestion): Finding[] {
  const text = plain(words);
  const [phrase] = text.match(leading) ?? [];
  if (phrase !== undefined) {
    const message = `“${words}” leads to an answer by saying “${phrase}”. Ask so that every answer is as welcome as any other.`;
    return [{ severity: 'warning', path, code: 'leading', message }];
  }
  const [, measure] = measured.exec(text.replaceAll(bothEnds, placeholder)) ?? [];
  if (measure === undefined || !oneSided.has(measure)) return [];
  const other = opposites.find((pair) => pair.includes(measure))?.find((end) => end !== measure);
  const both = other === undefined ? 'the other end too' : `both: “How ${measure} or ${other}”`;
  const message = `“${words}” names one end only, “how ${measure}”, as if that were expected. Name ${both}.`;
  return [{ severity: 'warning', path, code: 'one-sided', message }];
}

function findLength({ words, path, audience, language }: WordedQuestion): Finding[] {
  if (language !== 'en') return [];
  const count = words.split(/\s+/).filter((word) => word !== '').length;
  const most = mostWords[audience];
  if (count <= most) return [];
  const whom = { 'young-person': 'young people', 'parent-carer': 'parents and carers', practitioner: 'practitioners' }[audience];
  const message = `“${words}” has ${count} words; at most ${most} are read easily by ${whom}. Shorten it, or put what explains it into the hint.`;
  return [{ severity: 'warning', path, code: 'too-many-words', message }];
}

/** Stands for what has been taken out, so that its neighbours do not become neighbours of one another. */
const placeholder = '□';
const oneThing = anyOf([...fixedPhrases].sort((one, other) => other.length - one.length));
const leading = anyOf(leadingWords);
const bothEnds = anyOf(
  opposites.flatMap(([one, other]) => [`${one},? (?:or|and) (?:\\w+ )?${other}`, `${other},? (?:or|and) (?:\\w+ )?${one}`]),
);
const number = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const orMore = anyOf([`${number} (?:or|and) (?:more|fewer|less|over|under|above|below|older|younger|${number})`]);
/** “How good …” where the question begins, or behind a comma: “In the last year, how good …”. */
const measured = new RegExp(`(?:^|[,:;.?!—–] ?)(?:and )?how (?:(?:${intensifiers.join('|')}) )*([a-z]+)`);

/** Any of some phrases, as whole words. */
function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** In lower case, with straight apostrophes and single spaces. */
function plain(words: string): string {
  return words.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
}
