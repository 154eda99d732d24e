import type { Finding } from '../../model/finding.ts';
import { wordsOf } from '../measure/reading-age.ts';
import { warning } from '../findings.ts';
import { oneSided, opposites } from './opposites.ts';
import type { WordedQuestion } from './worded-question.ts';
import { anyOf, bothEnds, endsPlaceholder, oneThing, placeholder, plain } from './wording-patterns.ts';
import { joints, smallWords } from './wording.ts';

/** Two ideas in one question: whoever has a view of each cannot give both. Said of the first place where something is joined. */
export function findTwoIdeas({ words, path, choices }: WordedQuestion): Finding[] {
  const rest = wholes.reduce(
    (text, whole) => text.replaceAll(whole, placeholder),
    plain(words).replaceAll(oneThing, placeholder).replaceAll(bothEnds, endsPlaceholder),
  );
  const joined = joinedIn(rest).find((one) => !isChoice(one, choices));
  if (!joined) return [];
  const around = joined.before.slice(-2).join(' ') + joined.between + joined.after.slice(0, 2).join(' ');
  const shown = around.replace(/[?.,;:]+$/, '').replaceAll(/[□◇]/gu, '…');
  const needless = joined.between.trim() === '?' ? 'second “?”' : `“${joined.between.trim()}”`;
  const message = `“${words}” may ask two things at once: “${shown}”. Ask about one, or make two questions of it, so that no ${needless} is needed.`;
  return [warning(path, 'two-ideas', message)];
}

interface Joined {
  readonly before: readonly string[];
  readonly between: string;
  readonly after: readonly string[];
}

/** Every place where something is joined, with the words that stand near it. */
function joinedIn(text: string): readonly Joined[] {
  return [...text.matchAll(joint)].map(({ index, 0: between }) => {
    const end = index + between.length;
    const [before, after] = [text.slice(Math.max(0, index - reach), index), text.slice(end, end + reach)];
    return { before: before.split(' '), between, after: after.split(' ') };
  });
}

/** How many characters on each side of a joint are looked at. */
const reach = 100;

/** Whether what is joined are choices that the question offers: “Is your child a boy or a girl?”, with one option for each. */
function isChoice({ before, between, after }: Joined, choices: readonly string[]): boolean {
  if (!['or', ',', '/'].includes(between.trim())) return false;
  const [left, right] = [before.flatMap(weighty).slice(-near), after.flatMap(weighty).slice(0, near)].map((side) =>
    choicesIn(side, choices),
  );
  return left?.some((one) => right?.some((other) => one !== other)) ?? false;
}

/** How many words of weight on each side of a joint are looked at. */
const near = 2;

/** The choices that have one of some words. */
function choicesIn(words: readonly string[], choices: readonly string[]): readonly string[] {
  return choices.filter((choice) => weighty(plain(choice)).some((word) => words.includes(word)));
}

/** The words that say something, without the endings of plurals. */
function weighty(words: string): readonly string[] {
  return wordsOf(words)
    .filter((word) => !smallWords.has(word))
    .map((word) => word.replace(/(?<=\w{3})s$/, ''));
}

const describing = `(?:${[...new Set([...oneSided, ...opposites.flat(), endsPlaceholder])].join('|')})`;

/** What joins: a word, a slash between words, a comma between two words that describe, or the end of a question before another. */
const joint = new RegExp(
  [
    ` (?:${joints.join('|')}) `,
    '(?<=\\p{L}) ?/ ?(?=\\p{L})',
    `(?<=(?:^| )${describing}), (?=(?:very )?${describing}(?:[ ,?]|$))`,
    '\\? (?=[^?]*\\?)',
  ].join('|'),
  'gu',
);

const number = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)';

/** What is one thing though it has a joint: numbers and years, and “between home and school”. */
const wholes: readonly RegExp[] = [
  anyOf([`${number} (?:or|and) (?:year )?(?:more|fewer|less|over|under|above|below|older|younger|${number})`]),
  anyOf(['between (?:[^ ,;:?]+ ){1,5}?and']),
];
