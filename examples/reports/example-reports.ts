import type { Audience } from '@poet/core';
import { associate, crossTally, placeOf, protectRelease, report } from '@poet/core/report.js';
import type { Action, AssociationFound, Figures, Pair, Place, Report, ThemeCount, Whose } from '@poet/core/report.js';
import { academicYear, termsOf } from '@poet/core/periods.js';
import { authoritiesDuring, places } from '@poet/core/places.js';
import { figuresFor, figuresForRegion } from './figures.ts';
import { nextAutumn } from './next-autumn.ts';
import { publishedFor } from './published-figures.ts';
import { answeredBy, talliedIn } from './tallied.ts';
import type { Answered, Days } from './tallied.ts';

const year = academicYear('201516');
const [autumn] = termsOf('201516');
const [autumnAfter] = termsOf('201617');

const london = placeIn('E12000007');
const barnet = placeIn('302');

/** What an authority might write. Nobody did. */
const actions: readonly Action[] = [
  {
    id: 'choice',
    concern: 'Fewer than half of parents and carers say that the choice over support is good.',
    action: 'Show families the options and what they cost before the plan is written.',
    owner: 'Head of SEND commissioning',
    dueOn: '2016-11-30',
    measure: { survey: 'poet/parent-carer/ehcp', question: 'support-choice', measure: 'positive' },
  },
  {
    id: 'community',
    concern: 'Many parents and carers see no better chances to take part in the community.',
    action: 'Pay for trained helpers in two youth clubs.',
    owner: 'Short breaks team',
    dueOn: '2017-03-31',
    measure: { survey: 'poet/parent-carer/ehcp', question: 'outcome-community', measure: 'positive' },
  },
];

/** The reports, by the name of their file. The same ones in every run. Every answer in them is invented. */
export function exampleReports(): ReadonlyMap<string, Report> {
  const answered = answeredBy();
  const families = new Map([...answered].filter(([audience]) => audience !== 'practitioner'));
  const annual = annualReport(answered);
  return new Map([
    ['annual-report-302-201516', annual],
    ['annual-report-london-201516', regionReport(families)],
    ['autumn-summary-302-201617', autumnSummary(families, annual)],
  ]);
}

function placeIn(code: string): Place {
  const place = placeOf(places, code, year);
  if (place.kind === 'ok') return place.value;
  throw new Error(place.issues[0]?.message);
}

type AllAnswered = ReadonlyMap<Audience, Answered>;

function annualReport(answered: AllAnswered): Report {
  const parts = [...answered].map(([audience, { survey }]) => ({ survey, published: publishedFor(audience) }));
  const figures = [...answered.values()].flatMap((one) => figuresFor('302', talliedIn(one, year)));
  const release = protectRelease({
    figures,
    associations: associationsIn(answered, year, { kind: 'authority', code: '302', region: 'E12000007' }),
  });
  return report({ synthetic: true, place: barnet, period: year, release, parts, actions });
}

function regionReport(answered: AllAnswered): Report {
  const parts = [...answered].map(([audience, { survey }]) => ({
    ...{ survey, published: publishedFor(audience), funnels: ['support-choice', 'support-dignity'] },
  }));
  const figures = [...answered.values()].flatMap((one) => figuresForRegion('E12000007', talliedIn(one, year)));
  const release = protectRelease({
    figures,
    associations: associationsIn(answered, year, { kind: 'region', code: 'E12000007', without: null }),
  });
  return report({ synthetic: true, place: london, period: year, release, parts });
}

function autumnSummary(answered: AllAnswered, annual: Report): Report {
  const parts = [...answered].map(([audience, { survey }]) => ({
    ...{ survey, invited: invited[audience], published: publishedFor(audience) },
    ...{ population: plans, mix: [ages], funnels: ['support-choice', 'process-partnership'] },
  }));
  const figures = [...answered.values()].flatMap((one): Figures[] => {
    const before = talliedIn(one, autumn);
    return [...figuresFor('302', nextAutumn(before, autumnAfter, '302')), ...figuresFor('302', before)];
  });
  const release = protectRelease({ figures, themes: themesOf(answered) });
  const done = { choice: 'Every draft plan now comes with a list of what there is and what it costs.' };
  return report({
    ...{ synthetic: true, place: barnet, period: autumnAfter, release, parts },
    before: { report: annual, done },
  });
}

/** INVENTED: how many were asked, and how many plans there were. */
const invited: Readonly<Record<Audience, number>> = { 'parent-carer': 610, 'young-person': 420, practitioner: 700 };
const plans = 1909;

/** INVENTED, with the options of the question: the ages of children with a plan. */
const ages = {
  question: 'age',
  source: 'An invented count of plans by age',
  percents: { 'age-0-4': 5, 'age-5-10': 35, 'age-11-15': 36, 'age-16-18': 15, 'age-19-25': 9 },
};

const pairs: readonly Pair[] = [
  { process: 'process-simple', outcome: 'outcome-education' },
  { process: 'process-child-views', outcome: 'outcome-happiness' },
  { process: 'process-plan-clear', outcome: 'outcome-independence' },
];

/** Of one place, or of all in a region: what goes with what, for parents and carers. */
function associationsIn(answered: AllAnswered, { from, to }: Days, whose: Whose): AssociationFound[] {
  const one = answered.get('parent-carer');
  if (!one || whose.kind === 'england') return [];
  const { survey } = one;
  const codes = whose.kind === 'authority' ? [whose.code] : authoritiesDuring(places, whose.code, { from, to }).map(({ code }) => code);
  const tallies = codes.map((code) =>
    crossTally(
      survey,
      one.submissions.filter(({ authority }) => authority === code),
      pairs,
    ),
  );
  const asked = { survey: { id: survey.id, version: survey.version }, audience: survey.audience, plan: survey.plan, from, to };
  return pairs.map((pair, index) => {
    const tables = tallies.flatMap((tally) => (tally[index] ? [tally[index].table] : []));
    return associate({ whose, asked, ...pair, tables }, whose.kind === 'authority' ? 1 : 3);
  });
}

/** INVENTED: themes that somebody might have found in what parents wrote. Nobody wrote anything. */
function themesOf(answered: AllAnswered): ThemeCount[] {
  const survey = answered.get('parent-carer')?.survey;
  if (!survey) return [];
  const asked = {
    ...{ survey: { id: survey.id, version: survey.version }, audience: survey.audience, plan: survey.plan },
    ...{ from: autumnAfter.from, to: autumnAfter.to },
  };
  const whose = { kind: 'authority', code: '302', region: 'E12000007' } as const;
  const theme = { whose, asked, question: 'words-better' };
  return [
    { ...theme, id: 'one-person-to-ask', label: { en: 'One person to ask' }, people: 23, isReviewed: true },
    { ...theme, id: 'shorter-waits', label: { en: 'Shorter waits for therapies' }, people: 9, isReviewed: true },
    { ...theme, id: 'transport', label: { en: 'Transport' }, people: 14, isReviewed: false },
  ];
}
