import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishWords, NonSubstantive } from '@poet/core';
import type { Problem, Question } from '@poet/core';
import { messages, nonSubstantiveLabel } from './messages.ts';
import { problemMessage } from './messages/problem-message.ts';

/** Every problem that an answer can have, by its code. */
const limits: Readonly<Record<Problem['code'], string | number | undefined>> = {
  required: undefined,
  'wrong-form': undefined,
  'unknown-option': undefined,
  'chosen-twice': undefined,
  'too-many': 3,
  'not-with-others': undefined,
  'too-long': 2000,
  'not-a-number': undefined,
  'not-a-date': undefined,
  'too-small': 1,
  'too-large': 99,
  'too-early': '2026-02-03',
  'too-late': '2026-02-03',
};

test('the form without scripts says the same in English as the element does', () => {
  for (const name of ['send', 'or', 'day', 'month', 'year', 'problemTitle', 'problemPrefix', 'newTab'] as const)
    assert.equal(englishWords[name], messages[name](), name);
  assert.equal(englishWords.atMost(200), messages.atMost(200));
  for (const way of NonSubstantive.options) assert.equal(englishWords.way(way), nonSubstantiveLabel(way));
  const kinds: readonly Question['kind'][] = ['scale', 'multiple', 'text', 'number', 'date'];
  for (const [code, limit] of Object.entries(limits))
    for (const kind of kinds) {
      const problem = { question: 'x', code, ...(limit !== undefined && { limit }) } as Problem;
      assert.equal(englishWords.problem(problem, kind, '3 February 2026'), problemMessage(problem, kind, 'en'), `${code} ${kind}`);
    }
});
