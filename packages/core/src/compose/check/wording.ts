/**
 * The lists by which the wording of English questions is judged. They are data: a word that is missing, or that is there wrongly, is put
 * right here. Everything is in lower case, with straight apostrophes.
 */

/** The longest question in words, by what its readers can hold in mind. Easy Read counts sentences instead. */
export const mostWords = { 'young-person': 14, 'parent-carer': 20, practitioner: 20 } as const;

/** The longest sentence of Easy Read, in words. */
export const mostWordsInEasyRead = 12;

/** Words that say what answer is expected, or that the speaker has one. */
export const leadingWords: readonly string[] = [
  'do you agree',
  'would you agree',
  'do you not agree',
  "don't you",
  "doesn't it",
  "isn't it",
  "isn't that",
  "aren't they",
  "wouldn't you",
  "shouldn't",
  'surely',
  'obviously',
  'of course',
  'as you know',
  'as everybody knows',
  'as everyone knows',
  'most people',
  'excellent',
  'wonderful',
  'fantastic',
  'amazing',
  'outstanding',
  'brilliant',
  'terrible',
  'awful',
  'dreadful',
  'appalling',
  'shocking',
  'disgraceful',
  'unacceptable',
  'fortunately',
  'unfortunately',
  'luckily',
  'sadly',
  'only',
  'just',
  'merely',
  'even though',
];

/** How questions begin that give an answer to agree with: “Would you say the staff listen?” They count where a sentence or its main part begins. */
export const leadingOpenings: readonly string[] = [
  'would you say',
  'do you think(?! (?:of|about))',
  'do you believe(?! in)',
  'do you feel that',
  'should',
];

/** What is hung on to a statement to have it confirmed: “The bus is late, right?” */
export const tags: readonly string[] = ['right', 'correct', 'true', 'yes', 'no', 'agreed', 'ok', 'okay'];

/** Phrases with a leading word inside that lead nowhere. */
export const harmlessLeading: readonly string[] = [
  'only child',
  'only children',
  'only one child',
  'just one child',
  'only parent',
  'only carer',
  'only adult',
  'term-time only',
  'just before',
  'just after',
  'just over',
  'just under',
  'just now',
  'just started',
  'just moved',
  'just left',
  'just finished',
  'kind of course',
  'kinds of course',
  'type of course',
  'sort of course',
  'end of course',
  'outstanding actions',
  'outstanding issues',
  'outstanding questions',
];

/** Words that turn a question round, so that “yes” means “no” to whoever reads past them. */
export const negativeWords: readonly string[] = [
  'not',
  'never',
  'no',
  'nobody',
  'no-one',
  'none',
  'nothing',
  'nowhere',
  'neither',
  'nor',
  'without',
  'unless',
  'cannot',
  'hardly',
  'barely',
  'scarcely',
  'fail',
  'fails',
  'failed',
  'failing',
  'lack',
  'lacks',
  'lacked',
  'lacking',
  'dislike',
  'dislikes',
  'disliked',
  'disagree',
  'disagreed',
  'disapprove',
  'distrust',
  'impossible',
  'impractical',
  'incapable',
  'incorrect',
  'inaccurate',
  'inadequate',
  'inappropriate',
  'incomplete',
  'inconvenient',
  'ineffective',
  'insufficient',
  'irrelevant',
  'useless',
  'pointless',
];

/** Names of real things with a negative inside: they say what is, and there is no other word for it. */
export const harmlessNegatives: readonly string[] = [
  'not in education, employment or training',
  'no recourse to public funds',
  'no fixed address',
  'no fixed abode',
  'no access',
  'not-for-profit',
  'no-show',
  'say no',
  'said no',
  'without help',
  'without support',
  'without an adult',
];

/** Words that begin with “un” and name what is: “an unpaid carer”. “Unable” and “unsafe” are not among them; they have a plain opposite. */
export const harmlessWords: readonly string[] = [
  'unpaid',
  'unwell',
  'unusual',
  'unmet',
  'unemployed',
  'unemployment',
  'unplanned',
  'unexpected',
  'unexpectedly',
  'unauthorised',
  'unaccompanied',
  'unmarried',
  'unborn',
  'unwind',
  'unpack',
  'unlock',
  'undo',
];

/** What joins a second idea to the first. */
export const joints: readonly string[] = [
  'and/or',
  'and',
  'or',
  'as well as',
  '&',
  'plus',
  'along with',
  'in addition to',
  'but also',
  'but',
];

/** Words by which a question and its choices are not recognised as speaking of the same. */
export const smallWords: ReadonlySet<string> = new Set(
  [
    ['a', 'an', 'the', 'i', 'my', 'me', 'we', 'our', 'you', 'your', 'it', 'its', 'they', 'their', 'is', 'are', 'was', 'were', 'do', 'does'],
    ['at', 'by', 'for', 'from', 'in', 'of', 'on', 'to', 'with', 'and', 'or', 'yes', 'no', 'not', 'very', 'more', 'less', 'so', 'than'],
  ].flat(),
);

/** How words begin that begin with “un” and are no negatives: “understand”, “university”. */
export const harmlessBeginnings: readonly string[] = ['unanim', 'uncle', 'under', 'unif', 'union', 'uniq', 'unit', 'univ', 'until', 'unto'];

/** Words without which two questions still ask the same thing. */
export const wordsWithoutWeight: ReadonlySet<string> = new Set(
  'a an the this that these those your you please overall generally be been'.split(' '),
);

/** Forms of “be”, “do” and “have” by their tense, which alone tells two questions apart. */
export const tenses: ReadonlyMap<string, string> = new Map([
  ...['am', 'is', 'are', 'do', 'does'].map((word) => [word, '(now)'] as const),
  ...['was', 'were', 'did', 'had'].map((word) => [word, '(then)'] as const),
  ...['has', 'have'].map((word) => [word, '(until now)'] as const),
]);
