import { englishCaveats, englishReasons } from '@poet/core/report.js';
import { msg, str } from '../localize.ts';

/** The words of a report on screen. They are fetched with `<poet-report>` and never with a survey. Values are words or numbers as they are said. */
export const reportMessages = {
  annualReport: (place: string) => msg(str`Annual report: ${place}`, { id: 'report-annual' }),
  termlySummary: (place: string) => msg(str`Termly summary: ${place}`, { id: 'report-termly' }),
  windowReport: (place: string) => msg(str`Report: ${place}`, { id: 'report-window' }),
  england: () => msg('England', { id: 'report-england' }),
  academicYear: (year: string) => msg(str`Academic year ${year}`, { id: 'report-year' }),
  autumn: (year: string) => msg(str`Autumn term ${year}`, { id: 'report-autumn' }),
  spring: (year: string) => msg(str`Spring term ${year}`, { id: 'report-spring' }),
  summer: (year: string) => msg(str`Summer term ${year}`, { id: 'report-summer' }),
  days: (from: string, to: string) => msg(str`${from} to ${to}`, { id: 'report-days' }),
  restated: (number: string) => msg(str`This is release ${number}: it takes the place of the one before.`, { id: 'report-restated' }),
  receivedUntil: (day: string) => msg(str`It counts answers that came in up to ${day}.`, { id: 'report-received' }),
  late: (n: string) => msg(str`Answers that came in after the release before: ${n}.`, { id: 'report-late' }),
  synthetic: () =>
    msg('The answers in this report are invented. It shows what a report looks like, and says nothing about any place or person.', {
      id: 'report-synthetic',
    }),
  syntheticMark: () => msg('Invented data', { id: 'report-synthetic-mark' }),
  contents: () => msg('In this report', { id: 'report-contents' }),
  loading: () => msg('The report is on its way.', { id: 'report-loading' }),
  unavailable: () => msg('The report cannot be shown here at the moment. Please try again later.', { id: 'report-unavailable' }),
  notAReport: () => msg('This is not a report that can be shown here.', { id: 'report-not-a-report' }),
  showFigures: () => msg('Show the figures', { id: 'report-show-figures' }),

  asked: () => msg('Who was asked', { id: 'report-asked' }),
  inShort: () => msg('In short', { id: 'report-in-short' }),
  strengths: () => msg('What goes well', { id: 'report-strengths' }),
  concerns: () => msg('What does not go well', { id: 'report-concerns' }),
  noStrengths: () => msg('No figure stands out as a strength.', { id: 'report-no-strengths' }),
  noConcerns: () => msg('No figure stands out as a concern.', { id: 'report-no-concerns' }),
  sideBySide: () => msg('Children and young people, parents and practitioners side by side', { id: 'report-side-by-side' }),
  associations: () => msg('What goes with what', { id: 'report-associations' }),
  themes: () => msg('In people’s own words, by theme', { id: 'report-themes' }),
  actions: () => msg('What we will do', { id: 'report-actions' }),
  earlierActions: () => msg('You said, we did', { id: 'report-earlier-actions' }),
  method: () => msg('How these figures are made', { id: 'report-method' }),
  part: (audience: string, plan: string) => msg(str`${audience}: ${plan}`, { id: 'report-part' }),
  childrenAndYoungPeople: () => msg('Children and young people', { id: 'report-young-person' }),
  parentsAndCarers: () => msg('Parents and carers', { id: 'report-parent-carer' }),
  practitioners: () => msg('Practitioners', { id: 'report-practitioner' }),
  ehcPlans: () => msg('Education, Health and Care plans', { id: 'report-ehcp' }),
  senSupport: () => msg('SEN Support', { id: 'report-sen-support' }),

  about: () => msg('About', { id: 'report-about' }),
  survey: () => msg('Survey', { id: 'report-survey' }),
  modules: () => msg('Further questions', { id: 'report-modules' }),
  returns: () => msg('People who answered', { id: 'report-returns' }),
  invited: () => msg('People who were invited', { id: 'report-invited' }),
  responseRate: () => msg('Part of those invited who answered', { id: 'report-response-rate' }),
  responseRateOfAll: () => msg('Part of those who could have been asked who answered', { id: 'report-response-rate-of-all' }),
  population: () => msg('People who could have been asked', { id: 'report-population' }),
  mix: (question: string) => msg(str`How like everybody they are: ${question}`, { id: 'report-mix' }),
  mixNote: (source: string) => msg(str`Beside: ${source}.`, { id: 'report-mix-source' }),
  ofThoseWhoAnswered: () => msg('Of those who answered', { id: 'report-of-those' }),
  ofEverybody: () => msg('Of everybody', { id: 'report-of-everybody' }),
  comparedWith: () => msg('With whom it is compared', { id: 'report-compared-with' }),
  notSetBeside: (reason: string) => msg(str`Nothing of it can be set beside this: ${reason}.`, { id: 'report-not-set-beside' }),
  authorities: () => msg('Authorities', { id: 'report-authorities' }),
  over: () => msg('more than there are', { id: 'report-over' }),
  under: () => msg('fewer than there are', { id: 'report-under' }),
  alike: () => msg('in line with how many there are', { id: 'report-alike' }),
  cannotSay: () => msg('too little is known to say', { id: 'report-cannot-say' }),

  headlinesCaption: (threshold: string) =>
    msg(str`Areas in which at least ${threshold} of people were positive`, { id: 'report-headlines' }),
  area: () => msg('Section', { id: 'report-section' }),
  reachedOf: (reached: string, areas: string) => msg(str`${reached} of ${areas}`, { id: 'report-reached-of' }),
  headlineHidden: (hidden: string) => msg(str`For ${hidden} of them this cannot be said.`, { id: 'report-headline-hidden' }),
  reached: (threshold: string) => msg(str`At least ${threshold} are positive`, { id: 'report-reached' }),
  underHalf: () => msg('Fewer than half are positive', { id: 'report-under-half' }),
  morePositive: (benchmark: string) => msg(str`More are positive than in ${benchmark}`, { id: 'report-more-positive' }),
  fewerPositive: (benchmark: string) => msg(str`Fewer are positive than in ${benchmark}`, { id: 'report-fewer-positive' }),
  moreNegative: (benchmark: string) => msg(str`More are negative than in ${benchmark}`, { id: 'report-more-negative' }),
  fewerNegative: (benchmark: string) => msg(str`Fewer are negative than in ${benchmark}`, { id: 'report-fewer-negative' }),

  answers: () => msg('The answers', { id: 'report-answers' }),
  allAnswers: () => msg('All answers', { id: 'report-all-answers' }),
  beside: () => msg('Beside others', { id: 'report-beside' }),
  funnel: () => msg('Among all authorities', { id: 'report-funnel' }),
  terms: () => msg('Over time', { id: 'report-terms' }),
  section: () => msg('All questions of this section', { id: 'report-overview' }),
  mostPositive: (question: string, percent: string) =>
    msg(str`Most are positive about “${question}”: ${percent}.`, { id: 'report-most-positive' }),
  fewestPositive: (question: string, percent: string) =>
    msg(str`Fewest are positive about “${question}”: ${percent}.`, { id: 'report-fewest-positive' }),
  termsSummary: (from: string, to: string) => msg(str`How many were positive, from ${from} to ${to}.`, { id: 'report-terms-summary' }),
  answersSummary: (positive: string, negative: string, n: string) =>
    msg(str`${positive} were positive and ${negative} negative, of ${n} people.`, { id: 'report-answers-summary' }),
  mostOften: (answer: string, percent: string, n: string) =>
    msg(str`Most often: “${answer}”, ${percent} of ${n} people.`, { id: 'report-most-often' }),
  noFigure: (reason: string) => msg(str`There is no figure: ${reason}.`, { id: 'report-no-figure' }),
  inOwnWords: (n: string) =>
    msg(str`${n} people wrote or entered something. What they wrote is not part of a report.`, { id: 'report-own-words' }),
  ownPositive: (place: string, percent: string, range: string) =>
    msg(str`${place}: ${percent} were positive (${range}).`, { id: 'report-own-positive' }),
  higherThan: (benchmarks: string) => msg(str`That is higher than in ${benchmarks}.`, { id: 'report-higher-than' }),
  lowerThan: (benchmarks: string) => msg(str`That is lower than in ${benchmarks}.`, { id: 'report-lower-than' }),
  inLineWith: (benchmarks: string) => msg(str`That is in line with ${benchmarks}.`, { id: 'report-in-line-with' }),
  notCompared: (benchmark: string, reason: string) => msg(str`Beside ${benchmark}: ${reason}.`, { id: 'report-not-compared' }),
  isHigher: (place: string) => msg(str`${place} is higher`, { id: 'report-is-higher' }),
  isLower: (place: string) => msg(str`${place} is lower`, { id: 'report-is-lower' }),
  isInLine: (place: string) => msg(str`${place} is in line`, { id: 'report-is-in-line' }),
  takeCare: () => msg('take care, few people', { id: 'report-take-care' }),
  range: (lower: string, upper: string) => msg(str`${lower} to ${upper}`, { id: 'report-range' }),
  positive: () => msg('Positive', { id: 'report-positive' }),
  neutral: () => msg('In between', { id: 'report-neutral' }),
  negative: () => msg('Negative', { id: 'report-negative' }),
  rest: (region: string) => msg(str`the rest of ${region}`, { id: 'report-rest' }),
  restOfEngland: () => msg('the rest of England', { id: 'report-rest-of-england' }),
  yearBefore: () => msg('the year before', { id: 'report-year-before' }),

  answer: () => msg('Answer', { id: 'report-answer' }),
  question: () => msg('Question', { id: 'report-question' }),
  people: () => msg('People', { id: 'report-people' }),
  base: () => msg('Out of', { id: 'report-base' }),
  percentage: () => msg('Percentage', { id: 'report-percentage' }),
  interval: () => msg('95% interval', { id: 'report-interval' }),
  whose: () => msg('Whose', { id: 'report-whose' }),
  measure: () => msg('Answers', { id: 'report-measure' }),
  difference: (points: string, range: string) => msg(str`Difference: ${points} (${range})`, { id: 'report-difference' }),
  notes: () => msg('Notes', { id: 'report-notes' }),
  mean: (authorities: string, percent: string) => msg(str`Mean of ${authorities} authorities: ${percent}.`, { id: 'report-mean' }),
  meanOfSome: (authorities: string, all: string, percent: string) =>
    msg(str`Mean of ${authorities} of the ${all} authorities: ${percent}.`, { id: 'report-mean-of-some' }),
  period: () => msg('Period', { id: 'report-period' }),
  who: () => msg('Who', { id: 'report-who' }),
  by: () => msg('By', { id: 'report-by' }),
  theme: () => msg('Theme', { id: 'report-theme' }),
  themesNote: () =>
    msg('Somebody reads what people wrote, and counts how many wrote about the same thing. What they wrote is not shown.', {
      id: 'report-themes-note',
    }),
  atLeast: (n: string) => msg(str`${n} or more`, { id: 'report-at-least' }),
  because: () => msg('Why it stands out', { id: 'report-because' }),
  status: () => msg('What can be said', { id: 'report-status' }),

  allTogether: () => msg('All authorities together', { id: 'report-all-together' }),
  anotherAuthority: () => msg('Another authority', { id: 'report-another' }),
  limits: (percent: string) => msg(str`Where ${percent} of authorities lie by chance`, { id: 'report-limits' }),
  byChance: (percent: string) => msg(str`${percent} by chance`, { id: 'report-by-chance' }),
  funnelSummary: (place: string, figure: string, target: string) =>
    msg(str`${place}: ${figure}. All authorities together: ${target}.`, { id: 'report-funnel-summary' }),
  within: () => msg('It lies where chance alone could put it.', { id: 'report-within' }),
  above95: () => msg('It is higher than 19 in 20 authorities of its size would be by chance.', { id: 'report-above-95' }),
  below95: () => msg('It is lower than 19 in 20 authorities of its size would be by chance.', { id: 'report-below-95' }),
  above998: () => msg('It is higher than 998 in 1,000 authorities of its size would be by chance.', { id: 'report-above-998' }),
  below998: () => msg('It is lower than 998 in 1,000 authorities of its size would be by chance.', { id: 'report-below-998' }),
  partOf: (percent: string, n: string) => msg(str`${percent} of ${n}`, { id: 'report-of-people' }),
  peopleAlong: () => msg('People who answered, from few to many', { id: 'report-people-along' }),

  process: () => msg('How it was done', { id: 'report-process' }),
  outcome: () => msg('What came of it', { id: 'report-outcome' }),
  odds: () => msg('Odds ratio', { id: 'report-odds' }),
  moreOften: () => msg('positive about both more often than chance', { id: 'report-more-often' }),
  lessOften: () => msg('positive about both less often than chance', { id: 'report-less-often' }),
  noSign: () => msg('no clear sign that they go together', { id: 'report-no-sign' }),
  associationNote: () => msg('That two things go together does not say that one leads to the other.', { id: 'report-association-note' }),
  goesWith: () => msg('Outcomes it goes with', { id: 'report-goes-with' }),
  mostClearly: () => msg('Most clearly with', { id: 'report-most-clearly' }),
  goesWithNote: () =>
    msg(
      'Something goes with an outcome where those who were positive about it were also positive about the outcome more often than chance would make it. For the rest there is no clear sign, it is the other way round, or too few people answered: the figures say which.',
      { id: 'report-goes-with-note' },
    ),
  youSaid: () => msg('You said', { id: 'report-you-said' }),
  weWill: () => msg('We will', { id: 'report-we-will' }),
  weDid: () => msg('We did', { id: 'report-we-did' }),
  notSaid: () => msg('What was done has not been said.', { id: 'report-not-said' }),
  shownBy: () => msg('What will show it', { id: 'report-shown-by' }),
  then: () => msg('Then', { id: 'report-then' }),
  now: () => msg('Now', { id: 'report-now' }),
  isDue: () => msg('Its date has come.', { id: 'report-is-due' }),
  better: () => msg('The measure is better than it was.', { id: 'report-better' }),
  worse: () => msg('The measure is worse than it was.', { id: 'report-worse' }),
  noClearChange: () => msg('The measure has not clearly changed.', { id: 'report-no-clear-change' }),
  cannotSayMoved: () => msg('There are too few answers to say whether the measure has changed.', { id: 'report-cannot-say-moved' }),

  methodShares: () =>
    msg('Positive and negative are the people who chose a good or a poor answer, out of those who gave a view.', {
      id: 'report-method-shares',
    }),
  methodMinimum: (n: string) => msg(str`No figure is given about fewer than ${n} people.`, { id: 'report-method-minimum' }),
  methodInterval: () =>
    msg('The range after a percentage is its 95% interval: it speaks of chance only, not of those who did not answer.', {
      id: 'report-method-interval',
    }),
  methodDifference: () =>
    msg(
      'A difference is in percentage points. It is worked out before percentages are rounded, and can be 1 more or less than they show.',
      {
        id: 'report-method-difference',
      },
    ),
  methodCompare: (from: string) =>
    msg(str`Nothing is compared with fewer than ${from} people on either side.`, { id: 'report-method-compare' }),
  methodCare: (below: string) =>
    msg(str`“Take care” is said where fewer than ${below} people are on one side: a difference of 10 points or more can then be chance.`, {
      id: 'report-method-care',
    }),
  methodChance: (percent: string) =>
    msg(
      str`“Higher” and “lower” are said where chance is an unlikely reason: at most ${percent} of all that are said are chance. There is no ranking.`,
      {
        id: 'report-method-chance',
      },
    ),
  methodMany: () =>
    msg('Since many figures are compared, a range may just miss 0 and it still says “in line”.', { id: 'report-method-many' }),
  methodReached: (threshold: string) => msg(str`An area counts from ${threshold} on, as rounded.`, { id: 'report-method-reached' }),
  methodRounded: () =>
    msg('Counts of people are rounded to 5, and percentages are made from the rounded counts.', { id: 'report-method-rounded' }),
  methodAuthorities: (n: string, percent: string) =>
    msg(
      str`Figures of several authorities are of at least ${n}, none with more than ${percent} of the answers. An authority is compared with the others, not with itself.`,
      {
        id: 'report-method-authorities',
      },
    ),
};

/** Why there is no figure, inside a sentence. In English the words are those of reports that are text. */
export function reasonMessage(reason: Reason): string {
  return msg(englishReasons[reason], { id: `reason-${reason}` });
}

/** What is to be known of a benchmark. */
export function caveatMessage(caveat: Caveat): string {
  return msg(englishCaveats[caveat], { id: `caveat-${caveat}` });
}

type Reason = keyof typeof englishReasons;
type Caveat = keyof typeof englishCaveats;
