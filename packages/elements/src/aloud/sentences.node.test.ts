import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesOf, splitAtMarks } from './sentences.ts';

test('words are read sentence by sentence, in each language’s marks', () => {
  assert.deepEqual(sentencesOf('A survey is a list of questions. We ask  you!\nIs that so?', 'en-simple'), [
    'A survey is a list of questions.',
    'We ask you!',
    'Is that so?',
  ]);
  assert.deepEqual(sentencesOf('ما اسمك؟ شكراً لك.', 'ar'), ['ما اسمك؟', 'شكراً لك.']);
});

test('words without a mark are one sentence, and what has no letter or digit is none', () => {
  assert.deepEqual(sentencesOf('Good', 'en'), ['Good']);
  assert.deepEqual(sentencesOf(' … ', 'en'), []);
  assert.deepEqual(sentencesOf('', 'cy'), []);
});

test('where nothing knows sentences, they end at their marks, and no word is lost', () => {
  const words = 'We say “your child.” Is it 3.5 miles? یہ ایک ہے۔ Yes';
  assert.deepEqual(
    splitAtMarks(words).map((sentence) => sentence.trim()),
    ['We say “your child.”', 'Is it 3.5 miles?', 'یہ ایک ہے۔', 'Yes'],
  );
  assert.equal(splitAtMarks(words).join(''), words);
  assert.deepEqual(splitAtMarks(''), []);
});

test('a browser without Intl.Segmenter is read the same sentences', () => {
  const segmenter = Intl.Segmenter;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    assert.deepEqual(sentencesOf('One. Two.', 'en'), ['One.', 'Two.']);
  } finally {
    Object.defineProperty(Intl, 'Segmenter', { value: segmenter, configurable: true, writable: true });
  }
});
