import type { Audience, NonSubstantive } from '../../model/code-lists.ts';

/** How fast somebody reads, and how much they write. */
export interface Pace {
  /** Words read in a minute, silently. */
  readonly readWordsPerMinute: number;
  /** How many times as long as the published figures deciding and pressing take. */
  readonly handFactor: number;
  /** Words in an answer in own words, of those who write one. */
  readonly ownWords: number;
}

/**
 * Paces of the three audiences, and of people who read Easy Read, whatever their audience. Published unless marked as assumed.
 *
 * - Adults: 238 words a minute. Brysbaert, “How many words do we read per minute?”, Journal of Memory and Language 109 (2019), 104047: silent
 *   reading of English non-fiction, 190 studies; most adults 175 to 300.
 * - Young people: 133. The slowest quarter of 13-year-olds reads that or less silently (National Assessment of Educational Progress 1970–71, in
 *   Sticht et al., Auding and Reading, 1974, table 5); and it is what the middle nine- to ten-year-old reads aloud (Hasbrouck and Tindal, An Update to
 *   Compiled ORF Norms, 2017: grade 4, spring, 50th percentile).
 * - Easy Read: 84. What the middle seven- to eight-year-old reads aloud (Hasbrouck and Tindal 2017: grade 2, winter, 50th percentile).
 * - `handFactor` and `ownWords` are assumed.
 */
export const paces: Readonly<Record<Audience | 'easy-read', Pace>> = {
  practitioner: { readWordsPerMinute: 238, handFactor: 1, ownWords: 30 },
  'parent-carer': { readWordsPerMinute: 238, handFactor: 1, ownWords: 30 },
  'young-person': { readWordsPerMinute: 133, handFactor: 1, ownWords: 15 },
  'easy-read': { readWordsPerMinute: 84, handFactor: 2, ownWords: 8 },
};

/**
 * What everybody does alike.
 *
 * - `decideSeconds` 1.35, `pressSeconds` 1.3 (1.1 to point, 0.2 to press and let go): Card, Moran and Newell, “The keystroke-level model for user
 *   performance time with interactive systems”, Communications of the ACM 23 (1980), 396–410: operators M, P and BB.
 * - `writeWordsPerMinute` 21.2: 36.2 words a minute are typed on a phone when copying (Palin et al., “How do people type on mobile devices?”,
 *   MobileHCI 2019, 37,370 people), and composing is to copying as 19.0 to 32.5 (Karat et al., “Patterns of entry and correction in large
 *   vocabulary continuous speech recognition systems”, CHI 1999).
 * - Assumed: `choices`, how many of several are chosen; `shareWhoWrite`, of people, where nothing is required (of a paid panel 82 % do: Pew
 *   Research Center on open-ended questions of its American Trends Panel); `shortWords`, in a box of one line; `numberWords`, `dateWords`, what
 *   typing a number or a day compares to.
 */
export const actions = {
  decideSeconds: 1.35,
  pressSeconds: 1.3,
  writeWordsPerMinute: (36.2 * 19.0) / 32.5,
  choices: 2,
  shareWhoWrite: 0.5,
  shortWords: 3,
  numberWords: 1,
  dateWords: 3,
} as const;

/** The words that the survey puts to the ways to answer without a view, as they are counted. */
export const wordsOfWays: Readonly<Record<NonSubstantive, string>> = {
  'dont-know': 'I don’t know',
  'not-applicable': 'Does not apply',
  'prefer-not-to-say': 'I don’t want to say',
};
