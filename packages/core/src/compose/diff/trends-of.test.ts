import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edited, questionIn } from '../../../../../examples/definitions/edit-definition.ts';
import type { Draft } from '../../../../../examples/definitions/edit-definition.ts';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import { diffDefinitions } from './diff-definitions.ts';

const club = clubInstrument();

/** The questions whose trend is this, after an edit of the club, each with why. */
function touched(wanted: 'with-care' | 'broken', edit: (draft: Draft) => unknown): Record<string, readonly string[]> {
  const found = diffDefinitions(club, edited(club, edit));
  assert.ok(found.kind === 'ok');
  const touching = found.value.trends.filter(({ trend }) => trend === wanted);
  return Object.fromEntries(touching.map(({ question, because }) => [question, because]));
}

const decidedBy = (id: string, what: string) => [`Who is asked is decided by "${id}", whose trend ${what}.`];

test('a question that decides who sees a section breaks the trends of all in it, and of those whom they decide', () => {
  const broken = touched('broken', (d) => (questionIn(d, 'attends').text.en = 'Has your child a place at the club?'));
  assert.deepEqual(Object.keys(broken), ['attends', 'days', 'staff', 'food', 'food-why', 'since']);
  assert.deepEqual(broken['staff'], decidedBy('attends', 'is broken'));
});

test('a question that is to be taken with care takes those whom it decides with it', () => {
  for (const edit of [
    (d: Draft) => (questionIn(d, 'food').required = true),
    (d: Draft) => (questionIn(d, 'food').hint = { en: 'The meal at five' }),
  ]) {
    const careful = touched('with-care', edit);
    assert.deepEqual(Object.keys(careful), ['food', 'food-why']);
    assert.deepEqual(careful['food-why'], decidedBy('food', 'is to be taken with care'));
    assert.deepEqual(touched('broken', edit), {});
  }
});

test('care goes on from question to question, and what is broken stays broken', () => {
  const edit = (d: Draft) => {
    questionIn(d, 'attends').hint = { en: 'At least once a week' };
    questionIn(d, 'food').text.en = 'How is the lunch?';
  };
  assert.deepEqual(Object.keys(touched('with-care', edit)), ['attends', 'days', 'staff', 'since']);
  assert.deepEqual(Object.keys(touched('broken', edit)), ['food', 'food-why']);
});
