import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Question } from '../model/question.ts';
import { checkSurvey } from './check-survey.ts';

function codesFor(question: Question): readonly string[] {
  const section = { id: 's', title: { en: 'S' }, from: 'core', questions: [question] } as const;
  return checkSurvey([{ section, path: '/sections/0' }], new Map()).map(({ code, path }) => `${code} ${path}`);
}

test('a range that ends where it begins allows one answer, and one that ends before allows none', () => {
  const number = { kind: 'number', id: 'n', concept: 'n', text: { en: 'How many?' }, min: 3 } as const;
  const date = { kind: 'date', id: 'd', concept: 'd', text: { en: 'When?' }, min: '2026-09-01' } as const;
  assert.deepEqual(codesFor({ ...number, max: 3 }), []);
  assert.deepEqual(codesFor({ ...number, max: 2 }), ['empty-range /sections/0/questions/0/min']);
  assert.deepEqual(codesFor({ ...date, max: '2026-09-01' }), []);
  assert.deepEqual(codesFor({ ...date, max: '2026-08-31' }), ['empty-range /sections/0/questions/0/min']);
});
