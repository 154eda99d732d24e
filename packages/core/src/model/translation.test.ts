import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pretendTranslation } from '../../../../examples/translations/pretend-translation.ts';
import { catalogue, instruments } from '../content/index.ts';
import { parse } from './parse.ts';
import { Translation } from './translation.ts';

const welsh = {
  format: 'poet-translation/1',
  of: 'short-breaks@1.0.0',
  language: 'cy',
  status: 'draft',
  texts: { 'parent-carer.question.short-breaks-had.text': 'A gafodd eich plentyn seibiant byr?' },
};

/** The code and the path of each issue. */
function issuesOf(change: object): readonly string[] {
  const parsed = parse(Translation, { ...welsh, ...change });
  return parsed.kind === 'ok' ? [] : parsed.issues.map(({ code, path }) => `${code} ${path}`);
}

test('a translation has words by address; what they were made from, and what a voice says, may stand beside them', () => {
  const full = {
    ...welsh,
    $schema: 'https://example.org/poet-translation.json',
    sources: { 'parent-carer.question.short-breaks-had.text': 'Has your child had a short break?' },
    spoken: { 'parent-carer.question.short-breaks-had.text': 'A gafodd eich plentyn seibiant byr' },
  };
  assert.deepEqual(parse(Translation, full), { kind: 'ok', value: full });
  assert.deepEqual(issuesOf({}), []);
});

test('every shipped definition can be translated whole, in every language that ships', () => {
  for (const definition of [...instruments, ...catalogue]) {
    for (const language of ['en-simple', 'cy', 'pl', 'ur', 'ar']) {
      assert.equal(parse(Translation, pretendTranslation(definition, language)).kind, 'ok');
    }
  }
});

test('a translation that is not in order says where', () => {
  assert.deepEqual(issuesOf({ of: 'short-breaks' }), ['invalid-format /of']);
  assert.deepEqual(issuesOf({ language: 'Welsh' }), ['invalid-format /language']);
  assert.deepEqual(issuesOf({ status: 'final' }), ['invalid-value /status']);
  assert.deepEqual(issuesOf({ note: 'x' }), ['unknown-key /note']);
  assert.deepEqual(issuesOf({ texts: { 'question..text': 'x' } }), ['invalid-key /texts/question..text']);
  assert.deepEqual(issuesOf({ texts: { 'question.a.text': 7 } }), ['invalid-union /texts/question.a.text']);
  assert.deepEqual(issuesOf({ spoken: { 'question.a.text': '' } }), ['too-small /spoken/question.a.text']);
});

test('a translation without words is none: the person would read nothing at all', () => {
  for (const words of ['', ' ', [], [{ break: true }], [{ strong: '' }]]) {
    assert.deepEqual(issuesOf({ texts: { 'question.a.text': words } }), ['no-words /texts/question.a.text']);
  }
});

test('a link in a translation leads where links may lead', () => {
  const words = [{ link: 'javascript:alert(1)', words: 'here' }];
  assert.deepEqual(issuesOf({ texts: { 'question.a.text': words } }), ['invalid-format /texts/question.a.text/0/link']);
});

test('the English words are the definition’s own: a translation into English has only what a voice says', () => {
  assert.deepEqual(issuesOf({ language: 'en' }), ['english-in-a-translation /texts']);
  assert.deepEqual(issuesOf({ language: 'en', texts: {}, spoken: { 'question.a.text': 'E H C plan' } }), []);
  assert.deepEqual(issuesOf({ language: 'en-simple' }), []);
});

test('a name that every object has is a name like any other, and never the words behind it', () => {
  const parsed = parse(Translation, { ...welsh, texts: { constructor: 'x' } });
  assert.ok(parsed.kind === 'ok');
  assert.deepEqual(Object.keys(parsed.value.texts), ['constructor']);
});
