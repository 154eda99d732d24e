import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubSurvey } from '../../../../examples/definitions/read-definition.ts';
import type { Answer, AnswerValue } from '../model/answer.ts';
import type { NonSubstantive } from '../model/code-lists.ts';
import { goTo, next } from './pages.ts';
import { problems } from './problems.ts';
import { answer, start } from './session.ts';

const club = clubSurvey();
const open = answer(answer(start(club), 'attends', 'yes'), 'food', 'poor');

function problemWith(id: string, value: AnswerValue | { readonly status: NonSubstantive }) {
  const [problem, ...others] = problems(goTo(answer(open, id, value), id));
  assert.deepEqual(others, []);
  return problem && [problem.question, problem.code, ...(problem.limit === undefined ? [] : [problem.limit])];
}

for (const [id, value, ...expected] of [
  ['staff', 'splendid', 'unknown-option'],
  ['staff', ['good'], 'wrong-form'],
  ['staff', 4, 'wrong-form'],
  ['staff', 2.5, 'wrong-form'],
  ['staff', { status: 'not-applicable' }, 'unknown-option'],
  ['attends', ['yes', 'no'], 'wrong-form'],
  ['days', 'monday', 'wrong-form'],
  ['days', ['sunday'], 'unknown-option'],
  ['days', ['__proto__'], 'unknown-option'],
  ['days', ['monday', 'monday'], 'chosen-twice'],
  ['days', ['monday', 'varies'], 'not-with-others'],
  ['days', ['monday', 'wednesday', 'thursday', 'friday'], 'too-many', 3],
  ['days', { status: 'dont-know' }, 'unknown-option'],
  ['food-why', 'a'.repeat(201), 'too-long', 200],
  ['food-why', '😀'.repeat(101), 'too-long', 200],
  ['change', 'a'.repeat(10_001), 'too-long', 10_000],
  ['distance', 'far', 'not-a-number'],
  ['distance', '2.5', 'not-a-number'],
  ['distance', '1e3', 'not-a-number'],
  ['distance', '0x10', 'not-a-number'],
  ['distance', '1,5', 'not-a-number'],
  ['distance', ',', 'not-a-number'],
  ['distance', '12,34', 'not-a-number'],
  ['distance', Number.NaN, 'not-a-number'],
  ['distance', 2.5, 'not-a-number'],
  ['distance', '9007199254740993', 'not-a-number'],
  ['distance', '-1', 'too-small', 0],
  ['distance', '5001', 'too-large', 5000],
  ['since', '2024--', 'not-a-date'],
  ['since', '2024-02-30', 'not-a-date'],
  ['since', '2023-2-29', 'not-a-date'],
  ['since', '2024-13-01', 'not-a-date'],
  ['since', '2024-00-10', 'not-a-date'],
  ['since', '24-1-1', 'not-a-date'],
  ['since', '2024-1-1-1', 'not-a-date'],
  ['since', 'yesterday', 'not-a-date'],
  ['since', '2019-12-31', 'too-early', '2020-01-01'],
  ['since', '2031-01-01', 'too-late', '2030-12-31'],
] as const) {
  test(`${JSON.stringify(value).slice(0, 40)} for "${id}" is ${expected.join(' ')}`, () => {
    assert.deepEqual(problemWith(id, value), [id, ...expected]);
  });
}

for (const [id, value] of [
  ['staff', 'very-poor'],
  ['staff', { status: 'dont-know' }],
  ['days', ['varies']],
  ['days', ['friday', 'monday', 'thursday']],
  ['food-why', ` ${'a'.repeat(200)}\n`],
  ['food-why', '😀'.repeat(100)],
  ['change', 'a'.repeat(10_000)],
  ['distance', ' 1,500 '],
  ['distance', '5,000'],
  ['distance', '007'],
  ['distance', 0],
  ['since', '2024-2-29'],
  ['since', ' 2020 - 1 - 1 '],
  ['since', '2030-12-31'],
] as const) {
  test(`${JSON.stringify(value).slice(0, 40)} for "${id}" is in order`, () => {
    assert.equal(problemWith(id, value), undefined);
  });
}

test('a required question without an answer is a problem, an optional one is not', () => {
  assert.deepEqual(problems(goTo(open, 'staff')), [{ question: 'staff', code: 'required' }]);
  assert.deepEqual(problems(goTo(open, 'distance')), []);
});

test('only the problems of the page itself are listed, in its order', () => {
  const bad = answer(answer(answer(start(club, { layout: 'section' }), 'attends', 'yes'), 'distance', 'far'), 'since', 'then');
  const codes = problems(goTo(bad, 'practical')).map(({ question, code }) => [question, code]);
  assert.deepEqual(codes, [
    ['distance', 'not-a-number'],
    ['since', 'not-a-date'],
  ]);
  assert.deepEqual(
    problems(goTo(bad, 'quality-of-club')).map(({ question }) => question),
    ['staff'],
  );
  assert.deepEqual(problems(goTo(bad, 'check-answers')), []);
});

test('words to read are never a problem', () => {
  assert.deepEqual(problems(start(club)), []);
  assert.equal(next(start(club)).at, 'attends');
});

test('an answer as it was typed is kept as it was typed', () => {
  const kept: Answer | undefined = answer(open, 'distance', ' 1,500 ').answers.get('distance');
  assert.deepEqual(kept, { status: 'answered', value: ' 1,500 ' });
});
