import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, instruments } from '../../content/index.ts';
import { checkReadingAge } from '../check/check-reading-age.ts';
import { partsOf } from '../parts-of.ts';
import { fewestWords, readabilityOf, sentencesIn, wordsOf } from './reading-age.ts';
import { readingOf } from './readings.ts';

function ageOf(...sentences: readonly string[]): number {
  const { readingAge } = readabilityOf({ sentences, labels: [] });
  assert.ok(readingAge !== null);
  return readingAge;
}

test('the formula is that of Kincaid and others, 1975: 0.39 words a sentence + 11.8 syllables a word − 15.59, and five years', () => {
  // 6 words, 6 syllables, 1 sentence.
  assert.ok(Math.abs(ageOf('The cat sat on the mat.') - (0.39 * 6 + 11.8 - 15.59 + 5)) < 1e-9);
  // 12 words, 14 syllables ("yesterday" has three), 2 sentences.
  assert.ok(Math.abs(ageOf('The cat sat on the mat. Yesterday it sat on the bed.') - (0.39 * 6 + (11.8 * 14) / 12 - 15.59 + 5)) < 1e-9);
});

test('longer words and longer sentences are harder', () => {
  assert.ok(ageOf('The cat sat.') < ageOf('The organisation deliberated.'));
  assert.ok(ageOf('The cat sat. The dog ran.') < ageOf('The cat sat while the dog ran.'));
});

test('labels count for the length of words, and not for that of sentences', () => {
  const alone = ageOf('How good or poor is the bus?');
  const { words, readingAge } = readabilityOf({ sentences: ['How good or poor is the bus?'], labels: ['Good', 'Poor'] });
  assert.equal(words, 9);
  assert.ok(readingAge !== null && Math.abs(readingAge - alone) < 1e-9);
  assert.deepEqual(readabilityOf({ sentences: [], labels: ['Good'] }), { words: 1, readingAge: null });
  assert.deepEqual(readabilityOf({ sentences: [], labels: [] }), { words: 0, readingAge: null });
});

test('an abbreviation is read letter by letter', () => {
  // 3 words, 5 syllables.
  assert.ok(Math.abs(ageOf('The EHC plan') - (0.39 * 3 + (11.8 * 5) / 3 - 15.59 + 5)) < 1e-9);
});

test('sentences end with a mark and a space; words keep hyphens and apostrophes', () => {
  assert.deepEqual(sentencesIn('It is 2.5 miles. Is it far? “No!” she said.'), ['It is 2.5 miles.', 'Is it far?', '“No!”', 'she said.']);
  assert.deepEqual(sentencesIn(' … '), []);
  assert.deepEqual(wordsOf('The child’s after-school club, at 9.30'), ['The', 'child’s', 'after-school', 'club', 'at', '9.30']);
});

test('everything that POET ships can be read by whom it is for', () => {
  for (const definition of [...instruments, ...catalogue]) assert.deepEqual(checkReadingAge(definition), [], definition.id);
});

test('nothing is said of fewer words than the formula was made for', () => {
  const [instrument] = instruments;
  assert.ok(instrument);
  const hard = { en: 'Intergovernmental administrative responsibilities notwithstanding.' };
  const short = { ...instrument, scales: [], title: hard, sections: [{ id: 'a', title: hard, intro: hard, questions: [] }] };
  const [part] = partsOf(short);
  assert.ok(part && readabilityOf(readingOf(short, part)).words < fewestWords);
  assert.deepEqual(checkReadingAge(short), []);
  const long = { ...short, sections: [{ id: 'a', title: hard, intro: { en: `${hard.en} `.repeat(50) }, questions: [] }] };
  assert.deepEqual(
    checkReadingAge(long).map(({ code, path }) => [code, path]),
    [['reading-age', '/sections']],
  );
});
