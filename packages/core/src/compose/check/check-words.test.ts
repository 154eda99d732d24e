import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, instruments } from '../../content/index.ts';
import type { Audience } from '../../model/code-lists.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import { checkWords } from './check-words.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import { fixedPhrases, leadingWords, negativeWords, oneSided, opposites } from './wording.ts';

function codesOf(words: string, audience: Audience = 'parent-carer'): readonly string[] {
  return checkWords({ words, path: '/text/en', audience, language: 'en' }).map(({ code }) => code);
}

/** What is said of each question. */
const judged: Readonly<Record<string, readonly string[]>> = {
  'How good or poor is the bus?': [],
  'How good or very poor is the bus?': [],
  'How safe or unsafe is the bus?': [],
  'In the last 12 months, how often was the bus late?': [],
  'How often are the views of parents and carers taken into account?': [],
  'How often did education, health and social care work together?': [],
  'Do you use the bus 5 or more times a week?': [],
  'What difference has support made to how happy your child is?': [],
  'Do you understand the letters from the university?': [],
  'How helpful or unhelpful are the driver and the escort?': ['two-ideas'],
  'How good or poor is the bus and/or taxi?': ['two-ideas'],
  'How good or poor is the bus as well as the taxi?': ['two-ideas'],
  'Which of the bus or taxi do you use?': ['two-ideas'],
  'Why did you not use the bus?': ['negative'],
  'Why didn’t you use the bus?': ['negative'],
  'Is the bus unsafe?': ['negative'],
  'Did nobody tell you about the bus?': ['negative'],
  'How good is the bus?': ['one-sided'],
  'How very good is the bus?': ['one-sided'],
  'In the last 12 months, how poor was the bus?': ['one-sided'],
  'How supportive are the drivers?': ['one-sided'],
  'Do you agree that the bus is late?': ['leading'],
  'Don’t you think that the bus is late?': ['leading'],
  'Was the bus late only once?': ['leading'],
  'Is the bus excellent?': ['leading'],
};

for (const [words, codes] of Object.entries(judged)) {
  test(`“${words}” ${codes.length === 0 ? 'is a fair question' : `is told ${codes.join(' and ')}`}`, () => {
    assert.deepEqual(codesOf(words), codes);
  });
}

test('a question may have 20 words, for young people 14', () => {
  const words = (n: number) => `${'word '.repeat(n - 1)}word?`;
  assert.deepEqual(codesOf(words(20)), []);
  assert.deepEqual(codesOf(words(21)), ['too-many-words']);
  assert.deepEqual(codesOf(words(14), 'young-person'), []);
  assert.deepEqual(codesOf(words(15), 'young-person'), ['too-many-words']);
});

test('capitals, kinds of apostrophe and spaces make no difference', () => {
  assert.deepEqual(codesOf("DON'T  YOU think that the bus is late?"), ['leading']);
  assert.deepEqual(codesOf('How  GOOD or   POOR is it?'), []);
});

test('nothing is said of any question that POET ships', () => {
  const questions = [...instruments, ...catalogue].flatMap((definition) =>
    partsOf(definition).flatMap((part) => questionsOf(part).map(({ question }) => ({ question, audience: part.audience }))),
  );
  assert.ok(questions.length > 500);
  for (const { question, audience } of questions)
    assert.deepEqual(codesOf(plainWords(wordsIn(question.text, 'en')), audience), [], question.id);
});

test('the lists are in the form in which words are looked for: lower case, straight apostrophes, each once', () => {
  for (const list of [fixedPhrases, leadingWords, negativeWords, [...oneSided], opposites.flat()]) {
    for (const phrase of list) assert.equal(phrase, phrase.toLowerCase().replaceAll('’', "'").trim());
  }
  for (const list of [fixedPhrases, leadingWords, negativeWords]) assert.equal(new Set(list).size, list.length);
  for (const phrase of fixedPhrases) assert.match(phrase, /\b(?:and|or)\b/, 'it would be of no use without one');
});
