import { englishCaveats, englishReasons } from './english-reasons.ts';
import type { ReportWords, SaidAssociations, SaidDifference } from './words.ts';

/** Reports in plain English. */
export const englishReportWords: ReportWords = {
  language: 'en',
  headings: {
    headlines: 'In short',
    strengths: 'What goes well',
    concerns: 'What does not go well',
    questions: 'Question by question',
    sideBySide: 'Children and young people, parents and practitioners side by side',
    associations: 'What goes with what',
    themes: 'In people’s own words, by theme',
    actions: 'What we will do',
    earlierActions: 'You said, we did',
    method: 'How these figures are made',
  },
  title: (kind, place, period) => `${kinds[kind]}: ${place}, ${period}`,
  england: 'England',
  synthetic: 'The answers in this report are invented. It shows what a report looks like, and says nothing about any place or person.',
  restated: (number) => `This is release ${number}: it takes the place of the one before.`,
  audience: { 'young-person': 'children and young people', 'parent-carer': 'parents and carers', practitioner: 'practitioners' },
  plan: { ehcp: 'Education, Health and Care plans', 'sen-support': 'SEN Support' },
  measure: { positive: 'positive', negative: 'negative' },
  reason: englishReasons,
  caveat: englishCaveats,
  returns: (n, audience, plan) => `${n} ${englishReportWords.audience[audience]} answered about ${englishReportWords.plan[plan]}.`,
  noReturns: (audience, plan, reason) =>
    `How many ${englishReportWords.audience[audience]} answered about ${englishReportWords.plan[plan]}: ${reason}.`,
  pooled: (authorities, of) =>
    authorities === of
      ? `They are from all ${of} authorities that were asked.`
      : `They are from ${authorities} of the ${of} authorities that were asked: from each of the others too few answered.`,
  responseRate: ({ percent, n }) => `That is ${percent} of the ${n} who were invited.`,
  responseRateOfAll: ({ percent, n }) => `That is ${percent} of the ${n} who could have been asked.`,
  noResponseRate: (reason) => `What part of those invited answered: ${reason}.`,
  headline: (section, { reached, areas, threshold }) =>
    `${section}: in ${reached} of ${areas} areas, at least ${threshold}% were positive.`,
  headlineHidden: (hidden) => `For ${hidden} of them this cannot be said.`,
  share: (measure, { percent, n, lower, upper }) => `${percent} of ${n} people were ${measure} (${lower} to ${upper}).`,
  noShare: (measure, reason) => `How many were ${measure}: ${reason}.`,
  rest: (region) => `the rest of ${region}`,
  restOfEngland: 'the rest of England',
  yearBefore: 'the year before',
  published: (title) => `“${title}”`,
  verdict: (difference, benchmark, figure) => `${verdictOf(difference)} ${benchmark} (${figure}): ${differenceOf(difference)}.`,
  noVerdict: (benchmark, reason) => `Beside ${benchmark}: ${reason}.`,
  takeCare: (below) => `Take care: fewer than ${below} people on one side, so a difference of 10 points or more can be chance.`,
  figure: (percent, n) => (n === null ? percent : `${percent} of ${n}`),
  mean: (percent, authorities, of) =>
    `The mean of ${authorities < of ? `${authorities} of the ${of}` : authorities} authorities is ${percent}.`,
  mix: {
    over: (option, percent, published) => `${option}: ${percent} of those who answered, more than the ${published} there are.`,
    under: (option, percent, published) => `${option}: ${percent} of those who answered, fewer than the ${published} there are.`,
    'in-line': (option, percent, published) => `${option}: ${percent} of those who answered, in line with the ${published} there are.`,
    'cannot-say': (option, percent, published) =>
      `${option}: ${percent} of those who answered; ${published} there are. Too little is known to compare.`,
  },
  reached: (threshold) => `at least ${threshold}% are positive`,
  underHalf: 'fewer than half are positive',
  standsOut: (kind, measure, benchmarks) => `${kind === 'higher' ? 'more' : 'fewer'} are ${measure} than in ${listed(benchmarks)}`,
  oddsRatio: (outcome, { ratio, lower, upper }) => `“${outcome}” (odds ratio ${ratio}, ${lower} to ${upper})`,
  associations: (process, audience, found) =>
    [`“${process}” (${englishReportWords.audience[audience]}).`, ...associationSentences(found)].join(' '),
  noAssociations: (audience, plan, reason) =>
    `What goes with what for ${englishReportWords.audience[audience]} (${englishReportWords.plan[plan]}): ${reason}.`,
  associationNote:
    'An odds ratio of 2 says that the odds of being positive are twice as high. That two things go together does not say that one leads to the other.',
  themeNote: 'Somebody reads what people wrote, and counts how many wrote about the same thing. What they wrote is not shown.',
  themesOf: (question) => `What people wrote about when they were asked “${question}”:`,
  theme: (label, people) => `${label}: ${people}.`,
  atLeast: (n) => `${n} or more people`,
  action: ({ concern, action, owner, dueOn, measure, baseline }) =>
    `You said: ${concern} We will: ${action} Who: ${owner}. By: ${dueOn}. What will show it: ${measure}, now ${baseline}.`,
  progress: ({ concern, done, then, now }) =>
    `You said: ${concern} ${done === null ? 'What was done has not been said.' : `We did: ${done}`} Then: ${then}; now: ${now}.`,
  movement: {
    better: 'The measure is better than it was.',
    worse: 'The measure is worse than it was.',
    'no-clear-change': 'The measure has not clearly changed.',
    'cannot-say': 'There are too few answers to say whether the measure has changed.',
  },
  isDue: 'This was to be done by now.',
  method: ({ minimum, compareFrom, careBelow, authorities, largestShare, q, threshold }) => [
    `No figure is given about fewer than ${minimum} people.`,
    `The range after a percentage is its 95% interval: it speaks of chance only, not of those who did not answer.`,
    `Nothing is compared with fewer than ${compareFrom} people on either side, and with fewer than ${careBelow} it says “take care”.`,
    `“Higher” and “lower” are said where chance is an unlikely reason, so that of all that are said at most ${Math.round(q * 100)}% are chance. Since many are compared, a range may just miss 0 and it still says “in line”. There is no ranking.`,
    `Figures of several authorities are of at least ${authorities}, none with more than ${Math.round(largestShare * 100)}% of the answers. An authority is compared with the others, not with itself.`,
    `An area counts as reached from ${threshold}% on, as rounded.`,
  ],
};

const list = new Intl.ListFormat('en-GB');
const listed = (names: readonly string[]): string => list.format(names);

const kinds = { 'academic-year': 'Annual report', term: 'Termly summary', window: 'Report' } as const;

function verdictOf({ kind }: SaidDifference): string {
  switch (kind) {
    case 'higher':
      return 'Higher than in';
    case 'lower':
      return 'Lower than in';
    case 'in-line':
      return 'In line with';
  }
}

function differenceOf({ points, lower, upper }: SaidDifference): string {
  return `a difference of ${points} ${points === '1' || points === '−1' ? 'point' : 'points'} (${lower} to ${upper})`;
}

function associationSentences({ moreOften, lessOften, noSign, none }: SaidAssociations): string[] {
  return [
    ...sentenceOf('Those who were positive about it were more often positive about', moreOften),
    ...sentenceOf('Less often about', lessOften),
    ...sentenceOf(
      'No clear sign either way for',
      noSign.map((outcome) => `“${outcome}”`),
    ),
    ...none.map(([outcomes, reason]) => `Of ${outcomes === 1 ? '1 outcome' : `${outcomes} outcomes`} nothing can be said: ${reason}.`),
  ];
}

function sentenceOf(beginning: string, outcomes: readonly string[]): string[] {
  return outcomes.length === 0 ? [] : [`${beginning}: ${outcomes.join(', ')}.`];
}
