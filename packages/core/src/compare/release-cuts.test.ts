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

const restsFor = (subjects: readonly string[]) => releaseCuts(tallied, subjects).rests.map(({ rest, of, without }) => [rest, of, without]);

test('each authority has its own figures, whoever the reports are for', () => {
  const { cuts } = releaseCuts(tallied, ['302']);
  assert.deepEqual(
    cuts.map(({ place, questions, published }) => [place, questions[0]?.n, published]),
    authorities.map(({ code }) => [code, 20, undefined]),
  );
});

test('an authority is compared with its region and England without itself, and only its own region is in a region', () => {
  assert.deepEqual(restsFor(['302']), [
    [`${london} without 302`, london, '302'],
    ['england without 302', 'england', '302'],
  ]);
  assert.equal(restsFor(['302', '390']).length, 4);
  assert.deepEqual(releaseCuts(tallied, ['302']).wholes, [
    { whole: london, parts: ['302', '202', '204', '205'] },
    { whole: north, parts: ['390', '391'] },
    { whole: 'england', parts: [london, north] },
  ]);
});

test('regions and England have no figures of their own that could be held against those of authorities', () => {
  const places = new Set(releaseCuts(tallied, ['302']).cuts.map(({ place }) => place));
  for (const place of [london, north, 'england', 'england without 302']) assert.equal(places.has(place), false, place);
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
