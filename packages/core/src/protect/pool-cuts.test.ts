import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inRegion, north, passedFor, protectedFor, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import type { Views } from '../../test/counted-views.ts';
import { autumn, cutOf, survey as shipped, year } from '../../test/cut-of-counts.ts';
import { randomOf } from '../../test/random.ts';
import { randomRegions } from '../../test/random-regions.ts';
import { wilson } from '../score/wilson.ts';
import { loadSolver } from './audit/linear-program.ts';
import { protectRelease } from './audit/protect-release.ts';
import type { ProtectedRelease, PublishedCut } from './protected-release.ts';

const solver = await loadSolver();
const survey = viewsSurvey(['choice']);

const region = (people: Readonly<Record<string, Views>>, code = north) =>
  Object.entries(people).map(([authority, views]) => inRegion(authority, viewsTally(survey, { choice: views }), code));

const four = region({ '390': [14, 6, 4], '391': [20, 6, 5], '392': [12, 6, 4], '393': [2, 1, 1] });
const five = region({ '390': [14, 6, 4], '391': [20, 6, 5], '392': [12, 6, 4], '393': [2, 1, 1], '394': [20, 10, 10] });
const elsewhere = region({ '302': [20, 10, 10], '303': [20, 10, 10], '304': [20, 10, 10] }, 'E12000007');

const cutAt = ({ cuts }: ProtectedRelease, wanted: string): PublishedCut =>
  cuts.find(({ place }) => place === wanted) ?? assert.fail(wanted);
const baseAt = (release: ProtectedRelease, wanted: string) => cutAt(release, wanted).questions[0]?.n ?? null;

test('authorities of 24, 31 and 22 keep their own figures beside one of 4, which alone is hidden', () => {
  const release = protectedFor(survey, [...four, ...elsewhere]);
  assert.deepEqual(
    four.map(({ code }) => baseAt(release, code)),
    [24, 31, 22, null],
  );
  assert.deepEqual(baseAt(release, 'england without 390'), 31 + 22 + 120);
});

test('a region is pooled from the authorities whose figures are shown, and says of how many', () => {
  const release = protectedFor(survey, five);
  assert.deepEqual(cutAt(release, north).pooled, [{ question: 'choice', authorities: 4, of: 5 }]);
  assert.equal(baseAt(release, north), 24 + 31 + 22 + 40);
  assert.deepEqual(cutAt(release, `${north} without 390`).questions[0]?.positive, {
    ...{ kind: 'share', count: 52, n: 93, percent: 56 },
    ...wilson(52, 93),
  });
  assert.equal(baseAt(release, `${north} without 393`), 24 + 31 + 22 + 40, 'for the small one, all others');
});

test('whatever a region and the region without one say, nobody learns of the small authority more than that it is hidden', () => {
  const release = protectedFor(survey, five);
  for (const { code } of five.filter((one) => one.code !== '393')) {
    assert.equal(baseAt(release, north), (baseAt(release, `${north} without ${code}`) ?? 0) + (baseAt(release, code) ?? 0));
  }
  const larger = protectedFor(
    survey,
    five.flatMap((one) => (one.code === '393' ? region({ '393': [0, 0, 9] }) : [one])),
  );
  assert.deepEqual(release.cuts, larger.cuts, 'with other answers in it, all that is shown is the same');
});

test('the report of a region is of all its people where that gives nobody away, and of the authorities that are shown where it would', () => {
  const alone = passedFor(survey, five, { subjects: [north] }).release;
  assert.deepEqual(cutAt(alone, north).pooled, [{ question: 'choice', authorities: 4, of: 5 }]);
  assert.deepEqual([baseAt(alone, north), baseAt(alone, '390')], [117, 24]);
  const small = region({ '395': [5, 2, 1], '396': [4, 3, 1], '397': [0, 0, 0] });
  const together = passedFor(survey, [...five, ...small], { subjects: [north, 'england'] }).release;
  assert.deepEqual(cutAt(together, north).pooled, [{ question: 'choice', authorities: 8, of: 8 }]);
  assert.deepEqual([baseAt(together, north), baseAt(together, 'england')], [117 + 4 + 8 + 8, 117 + 4 + 8 + 8]);
  assert.equal(baseAt(together, '393'), null);
});

test('of three small authorities each knows itself: where the others are then too few, their region is not of all its people', () => {
  const three = [...four.slice(0, 3), ...region({ '393': [2, 1, 1], '394': [1, 1, 1], '395': [5, 1, 1] })];
  assert.equal(baseAt(passedFor(survey, three, { subjects: [north] }).release, north), 77);
});

test('two authorities are no region, and neither are three of which one is most: it is said, and England remains', () => {
  const release = protectedFor(survey, [...four, ...elsewhere]);
  assert.deepEqual(cutAt(release, `${north} without 390`).ofAuthorities, [{ question: 'choice', reason: 'few-authorities' }]);
  assert.equal(baseAt(release, `${north} without 390`), null);
  const large = region({ '390': [400, 90, 10], '391': [20, 6, 5], '392': [12, 6, 4] });
  const dominated = protectedFor(survey, [...large, ...elsewhere]);
  assert.deepEqual(cutAt(dominated, north).ofAuthorities, [{ question: 'choice', reason: 'dominant-authority' }]);
  assert.equal(baseAt(dominated, north), null);
});

test('a share that one authority hides is hidden in its region, so that authorities are not chosen by what people said', () => {
  const counts = { '301': [30, 20, 15, 12, 2], '302': [30, 20, 15, 12, 9], '303': [30, 20, 15, 12, 9], '304': [30, 20, 15, 12, 9] };
  const cuts = Object.entries(counts).map(([place, own]) => cutOf({ place, ...year }, { 'support-choice': { counts: own } }));
  const outcome = protectRelease(
    {
      id: 'r',
      surveys: [shipped],
      cuts,
      wholes: [{ whole: 'London', parts: Object.keys(counts) }],
      sensitive: new Set(['support-choice']),
    },
    { solver },
  );
  const [question] = outcome.kind === 'protected' ? cutAt(outcome.release, 'London').questions : assert.fail(outcome.kind);
  assert.equal(question?.n, 79 + 3 * 86);
  assert.equal(question.distribution[4]?.share.kind, 'none');
  assert.ok(question.distribution.some(({ share }) => share.kind === 'share'));
});

test('rounded counts are pooled rounded: the exact ones behind them are in nothing that is shown', () => {
  const counts = { '301': [12, 9, 8, 7, 6], '302': [13, 9, 8, 7, 6], '303': [14, 9, 8, 7, 6] };
  const cuts = Object.entries(counts).map(([place, own]) => cutOf({ place, ...autumn }, { 'support-choice': { counts: own } }));
  const wholes = [{ whole: 'London', parts: Object.keys(counts) }];
  const outcome = protectRelease({ id: 'r', surveys: [shipped], cuts, wholes }, { solver, rules: { rounded: true } });
  const [question] = outcome.kind === 'protected' ? cutAt(outcome.release, 'London').questions : assert.fail(outcome.kind);
  assert.deepEqual([question?.n, question?.distribution[0]?.share.kind === 'share' && question.distribution[0].share.count], [130, 40]);
});

test('in random releases of nine regions every authority of ten answers or more has its own figure, and nearly all have their comparators', (t) => {
  const next = randomOf(65);
  const seen = { allowed: 0, own: 0, regions: 0, england: 0, all: 0 };
  for (let index = 0; index < 20; index++) {
    const authorities = randomRegions(survey, ['choice'], next);
    const { cuts } = protectedFor(survey, authorities);
    const shown = new Map(cuts.map((cut) => [cut.place, (cut.questions[0]?.n ?? 0) > 0]));
    const base = new Map(cuts.map((cut) => [cut.place, cut.questions[0]?.n ?? 0]));
    for (const { code, region: own, tally } of authorities) {
      seen.all++;
      seen.allowed += (tally.questions.get('choice')?.statuses.get('answered') ?? 0) >= 10 ? 1 : 0;
      seen.own += shown.get(code) ? 1 : 0;
      seen.regions += shown.get(`${own} without ${code}`) ? 1 : 0;
      seen.england += shown.get(`england without ${code}`) ? 1 : 0;
      const others = authorities.filter((other) => other.code !== code).reduce((sum, other) => sum + (base.get(other.code) ?? 0), 0);
      assert.equal(base.get(`england without ${code}`), others, 'what is pooled is the sum of what is shown beside it');
    }
  }
  const percent = (count: number, of: number): string => `${((100 * count) / of).toFixed(1)} %`;
  t.diagnostic(`own figures that the rules allow: ${percent(seen.own, seen.allowed)} of ${seen.allowed} shown`);
  t.diagnostic(`the rest of the region: ${percent(seen.regions, seen.all)}; the rest of England: ${percent(seen.england, seen.all)}`);
  assert.equal(seen.own, seen.allowed);
  assert.ok(seen.regions > 0.95 * seen.all);
  assert.equal(seen.england, seen.all);
});
