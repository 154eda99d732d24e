import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf, plainWords, wordsIn } from './words-in.ts';

const text = { en: 'Good', 'en-simple': 'Good 🙂', cy: 'Da' };

test('a text is read in the language asked for, else with subtags dropped from the right, else in English', () => {
  for (const [asked, read, words] of [
    ['en-simple', 'en-simple', 'Good 🙂'],
    ['cy', 'cy', 'Da'],
    ['cy-GB', 'cy', 'Da'],
    ['en-GB', 'en', 'Good'],
    ['pl', 'en', 'Good'],
    ['', 'en', 'Good'],
  ] as const) {
    assert.equal(languageOf(text, asked), read, asked);
    assert.equal(wordsIn(text, asked), words, asked);
  }
});

test('a language by the name of what every object has is not there', () => {
  assert.equal(languageOf({ en: 'Good' }, 'constructor'), 'en');
});

test('words without their tree keep what they say', () => {
  assert.equal(
    plainWords(['How ', { strong: ['very ', { emphasis: 'good' }] }, { break: true }, { link: '/help', words: 'Help' }]),
    'How very good Help',
  );
});
