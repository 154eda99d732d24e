import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewsSurvey, viewsTally } from '../../test/counted-views.ts';
import type { Views } from '../../test/counted-views.ts';
import { defaultRules } from '../protect/rules.ts';
import { poolAuthorities, poolRules } from './pool-authorities.ts';

const survey = viewsSurvey(['choice', 'dignity']);
const of = (choice: Views, dignity: Views = [0, 0, 0]) => viewsTally(survey, { choice, dignity });

test('every person counts the same, wherever they live', () => {
  const pooled = poolAuthorities(survey, [of([10, 0, 0]), of([0, 0, 20]), of([15, 0, 15])], poolRules);
  const choice = pooled.questions.find(({ question }) => question === 'choice');
  assert.deepEqual([choice?.positive?.kind === 'share' && choice.positive.count, choice?.n], [25, 60]);
});

test('two authorities make no figure, since each could take itself away; three do', () => {
  const two = poolAuthorities(survey, [of([10, 0, 0]), of([0, 0, 10])], poolRules);
  assert.equal(two.withheld.get('choice'), 'too-few-authorities');
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

test('one authority with more than three quarters of the answers makes the figure its own; with just three quarters it does not', () => {
  const sizes = (largest: number) => poolAuthorities(survey, [of([largest, 0, 0]), of([10, 0, 0]), of([10, 0, 0])], poolRules);
  assert.equal(sizes(61).withheld.get('choice'), 'dominant-authority');
  assert.equal(sizes(60).withheld.get('choice'), undefined);
});

test('the rules are those of disclosure control, which hides what they withhold', () => {
  assert.deepEqual([poolRules.authorities, poolRules.largestShare], [defaultRules.authorities, defaultRules.largestShare]);
});

test('nobody anywhere comes to nothing of every question', () => {
  const { questions, withheld } = poolAuthorities(survey, [], poolRules);
  assert.deepEqual(
    questions.map(({ n, positive }) => [n, positive]),
    [
      [0, { kind: 'none', reason: 'no-answers' }],
      [0, { kind: 'none', reason: 'no-answers' }],
    ],
  );
  assert.deepEqual([...withheld.values()], ['too-few-authorities', 'too-few-authorities']);
});
