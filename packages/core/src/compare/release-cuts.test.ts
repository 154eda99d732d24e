import assert from 'node:assert/strict';
import { test } from 'node:test';
import { autumn, inRegion, london, north, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import { releaseCuts } from './release-cuts.ts';

const survey = viewsSurvey(['choice', 'dignity']);
const tally = viewsTally(survey, { choice: [10, 0, 10], dignity: [5, 5, 5] });
const authorities = [
  ...['302', '202', '204', '205'].map((code) => inRegion(code, tally)),
  ...['390', '391'].map((code) => inRegion(code, tally, north)),
];
const tallied = { survey, from: autumn.from, to: autumn.to, authorities };

/** The people behind each place that is shown. */
function shownOf(subjects: readonly string[]): Record<string, number | null | undefined> {
  const { cuts } = releaseCuts(tallied, subjects);
  return Object.fromEntries(cuts.filter(({ published }) => published !== false).map(({ place, questions }) => [place, questions[0]?.n]));
}

const each = { '302': 20, '202': 20, '204': 20, '205': 20, '390': 20, '391': 20 };

test('an authority is compared with its region and England without itself, and only its own region is in a region', () => {
  assert.deepEqual(shownOf(['302']), { ...each, [`${london} without 302`]: 60, 'england without 302': 100 });
});

test('for the report of a region, it and England are shown whole', () => {
  assert.deepEqual(shownOf([london]), { ...each, [london]: 80, england: 120 });
});

test('what could be worked out is there, though not shown: every region, and England', () => {
  const { cuts, wholes, rests } = releaseCuts(tallied, ['302']);
  const hidden = cuts.filter(({ published }) => published === false).map(({ place }) => place);
  assert.deepEqual(hidden, [london, north, 'england']);
  assert.deepEqual(wholes, [
    { whole: london, parts: ['302', '202', '204', '205'] },
    { whole: north, parts: ['390', '391'] },
    { whole: 'england', parts: [london, north] },
  ]);
  assert.deepEqual(
    rests.map(({ rest, of, without }) => [rest, of, without]),
    [
      [`${london} without 302`, london, '302'],
      ['england without 302', 'england', '302'],
    ],
  );
});

test('every person counts the same: 10 of 20 and 30 of 30 are 40 of 50', () => {
  const large = viewsTally(survey, { choice: [30, 0, 0] });
  const { cuts } = releaseCuts({ ...tallied, authorities: [inRegion('302', tally), inRegion('202', large)] }, [london]);
  const positive = cuts.find(({ place }) => place === london)?.questions[0]?.positive;
  assert.deepEqual(positive?.kind === 'share' && [positive.count, positive.n], [40, 50]);
});

test('where an authority is alone in its region, there is no rest of it', () => {
  const alone = { ...tallied, authorities: [inRegion('302', tally), ...authorities.slice(4)] };
  const { rests } = releaseCuts(alone, ['302']);
  assert.deepEqual(
    rests.map(({ rest }) => rest),
    ['england without 302'],
  );
});

test('questions that no report is to have are in none of the cuts', () => {
  const { cuts } = releaseCuts({ ...tallied, isReported: (question) => question !== 'dignity' }, ['302']);
  assert.ok(cuts.every(({ questions }) => questions.length === 1 && questions[0]?.question === 'choice'));
});
