import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inRegion, london, north, viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import type { Views } from '../../test/counted-views.ts';
import { poolRules, pooledFigures } from './place-figures.ts';
import { poolAuthorities } from './pool-authorities.ts';

const survey = viewsSurvey(['choice', 'dignity']);
const of = (choice: Views, dignity: Views = [0, 0, 0]) => viewsTally(survey, { choice, dignity });

test('every person counts the same, wherever they live', () => {
  const pooled = poolAuthorities(survey, [of([10, 0, 0]), of([0, 0, 20]), of([15, 0, 15])], poolRules);
  const choice = pooled.questions.find(({ question }) => question === 'choice');
  assert.deepEqual([choice?.positive?.kind === 'share' && choice.positive.count, choice?.n, pooled.n, pooled.authorities], [25, 60, 60, 3]);
});

test('two authorities make no figure, since each could take itself away; three do', () => {
  const two = poolAuthorities(survey, [of([10, 0, 0]), of([0, 0, 10])], poolRules);
  assert.equal(two.withheld.get('choice'), 'too-few-authorities');
  assert.deepEqual(two.questions, []);
  const three = poolAuthorities(survey, [of([10, 0, 0]), of([0, 0, 10]), of([5, 5, 0])], poolRules);
  assert.equal(three.withheld.has('choice'), false);
});

test('nobody and one authority alone look the same', () => {
  const pooled = poolAuthorities(survey, [of([10, 0, 0]), of([10, 0, 0], [3, 0, 0]), of([10, 0, 0])], poolRules);
  const nobody = poolAuthorities(survey, [of([10, 0, 0]), of([10, 0, 0]), of([10, 0, 0])], poolRules);
  assert.deepEqual(pooled.withheld, nobody.withheld);
  assert.equal(pooled.withheld.get('dignity'), 'too-few-authorities');
});

test('each question is judged by those who answered it: three took part, and one alone asked about dignity', () => {
  const pooled = poolAuthorities(survey, [of([10, 0, 0], [10, 0, 0]), of([10, 0, 0]), of([10, 0, 0])], poolRules);
  assert.deepEqual([...pooled.withheld], [['dignity', 'too-few-authorities']]);
});

test('one authority with more than half of the answers makes the figure its own; with just half it does not', () => {
  const sizes = (largest: number) => poolAuthorities(survey, [of([largest, 0, 0]), of([10, 0, 0]), of([10, 0, 0])], poolRules);
  assert.equal(sizes(21).withheld.get('choice'), 'dominant-authority');
  assert.equal(sizes(20).withheld.get('choice'), undefined);
});

test('nobody anywhere is a figure of nobody, with no question in it', () => {
  assert.deepEqual(poolAuthorities(survey, [], poolRules), { n: 0, authorities: 0, questions: [], withheld: new Map() });
});

test('an authority is left out of those that it is compared with, and only its own region is in a region', () => {
  const authorities = [
    ...['302', '202', '204', '205'].map((code) => inRegion(code, of([10, 0, 10]))),
    ...['390', '391'].map((code) => inRegion(code, of([20, 0, 0]), north)),
  ];
  const tallied = { survey, from: '2025-09-01', to: '2025-12-31', authorities };
  const nOf = (whose: Parameters<typeof pooledFigures>[1]) => pooledFigures(tallied, whose).n;
  assert.deepEqual(
    [
      nOf({ kind: 'region', code: london, without: '302' }),
      nOf({ kind: 'region', code: london, without: null }),
      nOf({ kind: 'england', without: '302' }),
      nOf({ kind: 'england', without: null }),
    ],
    [60, 80, 100, 120],
  );
});
