import type { Audience } from '@poet/core';
import type { Solver } from '@poet/core/audit.js';
import { academicYear, termsOf } from '@poet/core/periods.js';
import { places } from '@poet/core/places.js';
import { placeOf, published2016, report } from '@poet/core/report.js';
import type { Action, PartInput, Place, Report } from '@poet/core/report.js';
import { associationsIn, themesIn } from './findings.ts';
import { nextAutumn } from './next-autumn.ts';
import { releaseFor } from './releases.ts';
import type { MadeRelease } from './releases.ts';
import { answeredBy } from './tallied.ts';
import type { Answered } from './tallied.ts';

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

type Everybody = ReadonlyMap<Audience, Answered>;

/** The reports, by the name of their file. The same ones in every run. Every answer in them is invented. */
export function exampleReports(solver: Solver): ReadonlyMap<string, Report> {
  const everybody = answeredBy();
  const families = new Map([...everybody].filter(([audience]) => audience !== 'practitioner'));
  const ofYear = releaseFor({ id: 'year', answered: everybody, days: year, subjects: ['302', 'E12000007'] }, solver);
  const annual = annualReport(everybody, ofYear);
  return new Map([
    ['annual-report-302-201516', annual],
    ['annual-report-london-201516', regionReport(families, ofYear)],
    ['autumn-summary-302-201617', autumnSummary(families, annual, solver)],
  ]);
}

function annualReport(everybody: Everybody, made: MadeRelease): Report {
  const parts = [...everybody.values()].map(({ survey }) => ({ survey, published: [published2016] }));
  return report({
    ...{ synthetic: true, place: barnet, period: year, ...made, parts, actions },
    ...inParents(everybody, (parents) => ({ findings: associationsIn('302', parents, year) })),
  });
}

function regionReport(families: Everybody, made: MadeRelease): Report {
  const parts = [...families.values()].map(({ survey }) => ({
    ...{ survey, published: [published2016], funnels: ['support-choice', 'support-dignity'] },
  }));
  return report({
    ...{ synthetic: true, place: london, period: year, ...made, parts },
    ...inParents(families, (parents) => ({ findings: associationsIn('E12000007', parents, year) })),
  });
}

/** The year before it is the same autumn: the summary of then is made as well, and held beside. */
function autumnSummary(families: Everybody, annual: Report, solver: Solver): Report {
  const wanted = { id: 'autumn', answered: families, subjects: ['302'], words: ['words-better'] };
  const then = releaseFor({ ...wanted, days: autumn }, solver);
  const change = (tallied: Parameters<typeof nextAutumn>[0]) =>
    nextAutumn({ ...tallied, from: autumnAfter.from, to: autumnAfter.to }, '302');
  const now = releaseFor({ ...wanted, days: autumn, change }, solver);
  const parts = [...families].map(([audience, { survey }]): PartInput => ({
    ...{ survey, invited: invited[audience], population: plans, mix: [ages], published: [published2016] },
    funnels: ['support-choice', 'process-partnership'],
  }));
  const common = { synthetic: true, place: barnet };
  const done = { choice: 'Every draft plan now comes with a list of what there is and what it costs.' };
  return report({
    ...{ ...common, period: autumnAfter, ...now, parts, before: { report: annual, done } },
    yearBefore: report({ ...common, period: autumn, ...then, parts }),
    ...inParents(families, (parents) => ({ findings: themesIn('302', parents, autumnAfter) })),
  });
}

function inParents<T>(everybody: Everybody, make: (parents: Answered) => T): T | undefined {
  const parents = everybody.get('parent-carer');
  return parents && make(parents);
}

function placeIn(code: string): Place {
  const place = placeOf(places, code, year);
  if (place.kind === 'ok') return place.value;
  throw new Error(place.issues[0]?.message);
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
