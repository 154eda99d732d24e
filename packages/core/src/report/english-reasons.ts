import type { Caveat } from '../model/benchmark.ts';
import type { Reason } from '../model/reason.ts';

/** Why there is no figure, inside a sentence of plain English: the words of reports that are text and of those on a page. */
export const englishReasons = {
  'no-answers': 'nobody gave a view',
  suppressed: 'not shown, so that nobody can be recognised',
  'not-asked': 'not asked there',
  'too-few-to-compare': 'too few people to compare',
  'other-audience': 'other people were asked',
  'other-plan': 'asked about another kind of support',
  'other-window': 'the figures are of other days',
  'other-version': 'the question has changed since',
  'too-few-authorities': 'too few authorities have enough answers',
  'dominant-authority': 'most of the answers are from one authority',
  'not-given': 'no figure was given',
  'more-than-there-are': 'more answers than people, so one of the two numbers is wrong',
  'weights-of-zero': 'the weights add up to nothing',
  'not-reviewed': 'nobody has looked through the answers yet',
} as const satisfies Readonly<Record<Reason, string>>;

/** What is to be known of a benchmark, in sentences of plain English. */
export const englishCaveats = {
  'whole-percents': 'Only whole percentages are known.',
  'base-unknown': 'It is out of all who took part: how many of them answered this question is not known.',
  'other-words': 'It was asked in other words.',
  'other-window': 'It was asked at another time.',
  'other-version': 'It was asked by an earlier version of the survey.',
} as const satisfies Readonly<Record<Caveat, string>>;
