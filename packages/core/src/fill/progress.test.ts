import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubSurvey, composeText } from '../../../../examples/definitions/read-definition.ts';
import { goTo, next } from './pages.ts';
import { progress } from './progress.ts';
import { answer, start } from './session.ts';

const club = clubSurvey();
const no = answer(start(club), 'attends', 'no');

test('each question is one step, and only what is shown counts', () => {
  assert.deepEqual(progress(goTo(no, 'attends')), { number: 1, of: 3, part: 1, parts: 2 });
  assert.deepEqual(progress(goTo(no, 'distance')), { number: 2, of: 3, part: 2, parts: 2 });
  assert.deepEqual(progress(goTo(no, 'change')), { number: 3, of: 3, part: 2, parts: 2 });
  assert.deepEqual(progress(goTo(answer(no, 'attends', 'yes'), 'distance')), { number: 5, of: 7, part: 3, parts: 3 });
});

test('a page to read comes with the question that follows it', () => {
  assert.deepEqual(progress(no), { number: 1, of: 3, part: 1, parts: 2 });
});

test('a page to read at the end comes with the last question', () => {
  const information = (id: string) => ({ id, concept: id, kind: 'information', text: { en: id } });
  const question = { id: 'q', concept: 'q', kind: 'text', text: { en: 'Why?' } };
  const composed = composeText(
    JSON.stringify({
      ...{
        format: 'poet-instrument/1',
        id: 'example/to-read',
        version: '1.0.0',
        audience: 'practitioner',
        plan: 'ehcp',
        title: { en: 'To read' },
        scales: [],
      },
      sections: [
        { id: 'a', title: { en: 'a' }, questions: [information('hello'), question] },
        { id: 'b', title: { en: 'b' }, questions: [information('thanks')] },
      ],
    }),
  );
  assert.ok(composed.kind === 'ok');
  const session = start(composed.value);
  assert.deepEqual(
    ['hello', 'q', 'thanks'].map((id) => progress(goTo(session, id))),
    Array(3).fill({ number: 1, of: 1, part: 1, parts: 1 }),
  );
});

test('on check-your-answers and behind it, everything counts as asked', () => {
  for (const id of ['check-answers', 'helper', 'age']) {
    assert.deepEqual(progress(goTo(no, id)), { number: 3, of: 3, part: 2, parts: 2 }, id);
  }
});

test('section by section, a page begins at its first question', () => {
  const session = answer(start(club, { layout: 'section' }), 'attends', 'yes');
  assert.deepEqual(progress(session), { number: 1, of: 7, part: 1, parts: 3 });
  assert.deepEqual(progress(goTo(session, 'practical')), { number: 5, of: 7, part: 3, parts: 3 });
});

test('going on never takes the number back while the answers stay', () => {
  let session = answer(answer(start(club), 'attends', 'yes'), 'staff', 'good');
  for (let last = 0; session.at !== 'check-answers'; session = next(session)) {
    const { number, of, part, parts } = progress(session);
    assert.ok(number >= last && number <= of && part >= 1 && part <= parts, session.at);
    last = number;
  }
});

test('it is counted right where a page has another reduce, as libraries of 2007 did', () => {
  const { reduce } = Array.prototype;
  Object.assign(Array.prototype, { reduce: () => 'other' });
  const found = progress(goTo(no, 'distance'));
  Object.assign(Array.prototype, { reduce });
  assert.deepEqual(found, { number: 2, of: 3, part: 2, parts: 2 });
});
