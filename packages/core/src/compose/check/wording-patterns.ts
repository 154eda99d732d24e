import { fixedPhrases } from './fixed-phrases.ts';
import { opposites } from './opposites.ts';

/** In lower case, with straight apostrophes and single spaces: the form in which the lists are written. */
export function plain(words: string): string {
  return words.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim();
}

/** Any of some phrases, as whole words; the longest that fits. */
export function anyOf(phrases: readonly string[]): RegExp {
  const longestFirst = [...phrases].sort((one, other) => other.length - one.length);
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Where a sentence begins, or what follows a comma: “In the last year, how good …”. For the front of a pattern. */
export const opening = '(?:^|[,:;.?!—–] ?)(?:and )?';

/** Stands for what has been taken out, so that its neighbours do not become neighbours of one another. */
export const placeholder = '□';

/** Stands for both ends of a scale that have been taken out. */
export const endsPlaceholder = '◇';

/** Names of one thing. */
export const oneThing = anyOf(fixedPhrases);

/** Both ends of a scale in one breath: “good or poor”, “poor or very good”, and any word with its own “un…”. */
export const bothEnds = anyOf([
  ...opposites.flatMap(([one, other]) => [`${one},? (?:or|and) (?:\\w+ )?${other}`, `${other},? (?:or|and) (?:\\w+ )?${one}`]),
  '(?<end>\\w+),? or (?:\\w+ )?(?:un|dis|in|im)\\k<end>',
]);
