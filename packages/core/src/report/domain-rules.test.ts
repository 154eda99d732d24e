import assert from 'node:assert/strict';
import { test } from 'node:test';
import places2016 from '../../../../examples/published-2016/places.json' with { type: 'json' };
import published from '../../../../examples/published-2016/published.json' with { type: 'json' };
import { surveys, syntheticSubmissions } from '../../../../examples/published-2016/synthetic-submissions.ts';
import adults from '../../test/adult-2017.json' with { type: 'json' };
import { autumn, barnet, inRegion, passedFor, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import { places } from '../content/places.ts';
import type { Audience } from '../model/code-lists.ts';
import { findAuthority } from '../model/place/find-authority.ts';
import { findByName } from '../model/place/find-by-name.ts';
import { pin } from '../model/pin.ts';
import type { Report } from '../model/report.ts';
import type { Share } from '../model/result.ts';
import { percentOf } from '../score/percent.ts';
import { results } from '../score/results.ts';
import { tally } from '../score/tally.ts';
import { authorityTallies } from './authority-tallies.ts';
import { dayInLondon } from './period/day-in-london.ts';
import { academicYear } from './period/academic-year.ts';
import { termOf } from './period/terms.ts';
import { report } from './report.ts';
import { reportInWords } from './report-in-words.ts';

const year = academicYear('201516');
const all = syntheticSubmissions();

/** The report of England for one audience in 2015/16. */
function reportOfEngland(audience: Audience): Report {
  const survey = surveys().get(audience);
  assert.ok(survey);
  const byPlace = Map.groupBy(
    all.filter((submission) => submission.audience === audience),
    ({ authority }) => authority,
  );
  const tallies = new Map([...byPlace].map(([code, some]) => [code, tally(survey, some)]));
  const isReported = (question: string) => published.figures.some(({ concept }) => concept === question);
  const passed = passedFor(survey, authorityTallies(places, tallies), { ...year, subjects: ['england'], isReported });
  return report({ synthetic: true, place: { kind: 'england' }, period: year, ...passed, parts: [{ survey }] });
}

function percentIn({ parts }: Report, concept: string, measure: 'positive' | 'negative'): number | string {
  const found = parts[0]?.questions.find(({ result }) => result.concept === concept)?.result[measure];
  return found?.kind === 'share' ? found.percent : `none: ${found?.reason}`;
}

test('domain rule 1: the published figures of 2015/16 come out of a report as they were published: 74, 66, 65, 64, 21 and 21', () => {
  const england = reportOfEngland('young-person');
  assert.deepEqual(england.parts[0]?.returns, { kind: 'count', n: 906 });
  assert.deepEqual(
    published.figures.map(({ concept, measure }) => percentIn(england, concept, measure === 'negative' ? 'negative' : 'positive')),
    [74, 66, 65, 64, 21, 21],
  );
});

test('domain rule 2: several choices have everybody asked as their base, and may add up to more than 100: 59.6, 48.3, 26.8 and 25.2 of 302', () => {
  const survey = surveys().get('parent-carer');
  assert.ok(survey);
  const chosen = { 'care-support': 180, 'personal-assistants': 146, 'leisure-community': 81, equipment: 76 };
  const counted = {
    survey: pin(survey),
    n: 302,
    questions: new Map([
      ['budget-use', { counts: new Map(Object.entries(chosen)), statuses: new Map(Object.entries({ answered: 290, skipped: 12 })) }],
    ]),
  };
  const passed = passedFor(survey, [inRegion('302', counted)]);
  const made = report({
    ...{
      synthetic: true,
      place: barnet,
      period: autumn,
      ...passed,
      parts: [{ survey }],
      rules: { decimals: 1 },
    },
  });
  const question = made.parts[0]?.questions.find(({ result }) => result.question === 'budget-use');
  const shares = Object.keys(chosen).map((option) => question?.result.distribution.find(({ id }) => id === option)?.share);
  assert.deepEqual(shares.map(oneDecimal), [59.6, 48.3, 26.8, 25.2]);
  const said = reportInWords(made).sections.flatMap(({ paragraphs }) => paragraphs);
  for (const percent of ['59.6%', '48.3%', '26.8%', '25.2%'])
    assert.ok(
      said.some((line) => line.endsWith(percent)),
      percent,
    );
});

function oneDecimal(share: Share | undefined): number {
  assert.ok(share?.kind === 'share');
  assert.equal(share.n, 302);
  return percentOf(share.count, share.n, 1);
}

test('domain rule 3: the figures for adults of 2017, of about 4,300 people, come out in whole percents, and in line with themselves', () => {
  const survey = viewsSurvey(adults.figures.map(({ concept }) => concept));
  const views = Object.fromEntries(
    adults.figures.map(({ concept, percent }) => [concept, [percent * 43, (100 - percent) * 43, 0] as const] as const),
  );
  const passed = passedFor(survey, [inRegion('302', viewsTally(survey, views))]);
  const benchmark = {
    ...adults,
    id: 'adults-2017',
    audience: survey.audience,
    plan: survey.plan,
    from: null,
    to: null,
    isSameWords: false,
  };
  const part = {
    survey,
    published: [{ ...benchmark, figures: adults.figures.map((figure) => ({ ...figure, measure: 'positive' as const })) }],
  };
  const made = report({ synthetic: true, place: barnet, period: autumn, ...passed, parts: [part] });
  assert.deepEqual(
    adults.figures.map(({ concept }) => percentIn(made, concept, 'positive')),
    [80, 50, 51, 84, 81, 74, 72, 63, 75, 72, 71, 58, 57, 57],
  );
  const verdicts = made.parts[0]?.questions.map(
    ({ comparisons }) => comparisons.find(({ benchmark: id, measure }) => id === 'adults-2017' && measure === 'positive')?.verdict.kind,
  );
  assert.deepEqual(new Set(verdicts), new Set(['in-line']));
});

test('domain rule 4: of nine areas, seven at or over 80 % are counted, the rounded percentage deciding', () => {
  // The fifth is 79.6 %, which is shown as 80 %; the eighth 79.2 %, which is shown as 79 %.
  const positives = [250, 225, 213, 200, 199, 203, 238, 198, 100];
  const questions = positives.map((_, index) => `area-${index + 1}`);
  const survey = viewsSurvey(questions);
  const views = Object.fromEntries(positives.map((good, index) => [`area-${index + 1}`, [good, 250 - good, 0] as const] as const));
  const counted = viewsTally(survey, views);
  const passed = passedFor(survey, [inRegion('302', counted)]);
  const made = report({ synthetic: true, place: barnet, period: autumn, ...passed, parts: [{ survey }] });
  assert.deepEqual(made.parts[0]?.headlines, [{ section: 'support', areas: 9, reached: 7, hidden: 0 }]);
  assert.ok(reportInWords(made).sections[0]?.paragraphs.includes('The support: in 7 of 9 areas, at least 80% were positive.'));
});

test('domain rule 5: percentages round halves up, and no binary fraction decides', () => {
  assert.deepEqual([percentOf(1, 8), percentOf(133, 200), percentOf(201, 20_000, 2), percentOf(1005, 100_000, 2)], [13, 67, 1.01, 1.01]);
  const survey = viewsSurvey(['choice', 'dignity']);
  const counted = viewsTally(survey, { choice: [5, 35, 0], dignity: [133, 67, 0] });
  const shares = results(survey, counted).map(({ positive }) => positive?.kind === 'share' && positive.percent);
  assert.deepEqual(shares, [13, 67]);
});

test('domain rule 6: the 73 places of 2015/16 are in the register of that autumn, each in its region; names of then lead to who has the area now', () => {
  const byRegion = new Map<string, number>();
  for (const { code, region } of places2016) {
    const found = findAuthority(places, code, '2015-11-01');
    assert.equal(found.kind, 'found', code);
    const name = found.kind === 'found' ? places.regions.find((one) => one.code === found.authority.region)?.name : null;
    assert.equal(name, region, code);
    byRegion.set(region, (byRegion.get(region) ?? 0) + 1);
  }
  const counts = [
    'London',
    'East of England',
    'South East',
    'South West',
    'Yorkshire and The Humber',
    'North East',
    'East Midlands',
    'West Midlands',
    'North West',
  ];
  assert.deepEqual(
    counts.map((region) => byRegion.get(region)),
    [19, 7, 6, 5, 9, 2, 8, 10, 7],
  );
  for (const name of ['Bournemouth', 'Northamptonshire', 'Bedford', 'Hammersmith', 'East Riding', 'Durham']) {
    assert.ok(findByName(places, name).length > 0, name);
  }
  const bournemouth = findAuthority(places, findByName(places, 'Bournemouth').at(0)?.code ?? '', '2025-11-01');
  assert.equal(
    bournemouth.kind === 'ended' && bournemouth.successors.map(({ name }) => name).join(),
    'Bournemouth, Christchurch and Poole',
  );
});

// Domain rule 7, what sums and differences give away, is tested where it is prevented: protect.

test('domain rule 8: the EHC plans of the nine regions in January 2025 add up to 638,745, and the register has these nine regions', () => {
  const plans = {
    ...{ 'North East': 29_396, 'North West': 92_839, 'Yorkshire and The Humber': 57_864, 'East Midlands': 47_444, 'West Midlands': 66_710 },
    ...{ 'East of England': 72_487, London: 99_116, 'South East': 110_014, 'South West': 62_875 },
  };
  assert.equal(
    Object.values(plans).reduce((sum, n) => sum + n, 0),
    638_745,
  );
  assert.deepEqual(Object.keys(plans).sort(), places.regions.map(({ name }) => name).sort());
});

test('domain rule 9: the last minute of August in London is of the old year, and the first of September, in UTC still August, of the new', () => {
  const yearAt = (moment: string) => termOf(dayInLondon(moment));
  assert.deepEqual([yearAt('2025-08-31T22:59:00Z').year, yearAt('2025-08-31T22:59:00Z').term], ['202425', 'summer']);
  assert.deepEqual([yearAt('2025-08-31T23:30:00Z').year, yearAt('2025-08-31T23:30:00Z').term], ['202526', 'autumn']);
  assert.deepEqual([yearAt('2025-12-31T23:59:00Z').term, yearAt('2026-01-01T00:00:00Z').term], ['autumn', 'spring']);
});
