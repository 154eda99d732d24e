import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubSurvey } from '../../../../examples/definitions/read-definition.ts';
import { answer, clear, start, visibleQuestions } from './session.ts';

const club = clubSurvey();
const visibleIds = (session: Parameters<typeof visibleQuestions>[0]) => visibleQuestions(session).map(({ id }) => id);

test('every verb gives a new session and leaves the old one as it was', () => {
  const before = start(club);
  const after = answer(before, 'attends', 'yes');
  assert.equal(before.answers.size, 0);
  assert.deepEqual(after.answers.get('attends'), { status: 'answered', value: 'yes' });
  assert.deepEqual([clear(after, 'attends').answers.size, after.answers.size], [0, 1]);
});

test('an empty answer is no answer', () => {
  const session = answer(answer(answer(start(club), 'change', 'More games'), 'days', ['monday']), 'since', '2024-1-2');
  for (const empty of ['', '   ', '\n\t', '\u00a0']) assert.equal(answer(session, 'change', empty).answers.has('change'), false);
  assert.equal(answer(session, 'days', []).answers.has('days'), false);
  assert.equal(answer(session, 'since', '--').answers.has('since'), false);
  assert.equal(answer(session, 'attends', { status: 'prefer-not-to-say' }).answers.has('attends'), true);
  assert.equal(answer(session, 'distance', 0).answers.has('distance'), true);
});

test('two dashes are an empty day, but somebody’s own words', () => {
  assert.deepEqual(answer(start(club), 'change', '--').answers.get('change'), { status: 'answered', value: '--' });
});

test('half a day stays as it was typed', () => {
  assert.deepEqual(answer(start(club), 'since', '2024--').answers.get('since'), { status: 'answered', value: '2024--' });
});

test('answers to what cannot be answered are a mistake in the calling code', () => {
  for (const id of ['nothing', '', '__proto__', 'constructor', 'toString']) {
    assert.throws(() => answer(start(club), id, 'yes'), { name: 'PoetError', code: 'unknown-question' });
  }
  assert.throws(() => answer(start(club), 'welcome-note', 'yes'), { name: 'PoetError', code: 'not-a-question' });
});

test('hidden answers stay in the session and are there again when their question comes back', () => {
  const yes = answer(answer(start(club), 'attends', 'yes'), 'food', 'poor');
  const no = answer(yes, 'attends', 'no');
  assert.ok(!visibleIds(no).includes('food'));
  assert.deepEqual(no.answers.get('food'), { status: 'answered', value: 'poor' });
  assert.ok(visibleIds(answer(no, 'attends', 'yes')).includes('food-why'));
});
