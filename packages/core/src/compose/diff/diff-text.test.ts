import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Words } from '../../model/text.ts';
import { diffText } from './diff-text.ts';

const spot = { olderPath: '/text', newerPath: '/text', audience: null, question: 'q', affects: [] };

function rulesOf(older: Words, newer: Words): readonly string[] {
  return diffText({ older: { en: older }, newer: { en: newer }, what: 'the question', rule: 'question-words' }, spot).map(
    ({ rule }) => rule,
  );
}

const link = (to: string): Words => ['See ', { link: to, words: 'more' }];

for (const [where, inside] of [
  ['in plain words', (words: Words): Words => words],
  ['in strong words', (words: Words): Words => [{ strong: words }]],
  ['in words with emphasis', (words: Words): Words => [{ emphasis: words }]],
  ['in strong words with emphasis', (words: Words): Words => [{ emphasis: [{ strong: words }] }]],
] as const) {
  test(`a link ${where} that leads somewhere else is more than another form`, () => {
    assert.deepEqual(rulesOf(inside(link('/one')), inside(link('/two'))), ['link']);
    assert.deepEqual(rulesOf(inside(link('/one')), inside([...link('/one'), '.'])), ['same-reading']);
    assert.deepEqual(rulesOf(inside(link('/one')), inside(['See more'])), ['link']);
  });
}
