import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import { catalogue, instruments } from '../../content/index.ts';
import type { Audience } from '../../model/code-lists.ts';
import { plainWords, wordsIn } from '../../model/words-in.ts';
import { checkSoundDefinition } from './check-sound-definition.ts';
import { checkTranslation } from './check-translation.ts';
import { checkWords } from './check-words.ts';
import { partsOf, questionsOf } from '../parts-of.ts';
import { fixedPhrases } from './fixed-phrases.ts';
import { changesOneWay, feelings, oneSided, opposites } from './opposites.ts';
import { harmlessLeading, harmlessNegatives, harmlessWords, joints, leadingWords, negativeWords, tags } from './wording.ts';

function codesOf(words: string, audience: Audience = 'parent-carer'): readonly string[] {
  return checkWords({ words, path: '/text/en', audience, language: 'en', choices: [] }).map(({ code }) => code);
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

test('choices that a question offers are no second idea: options, points of a scale, and options in Easy Read', () => {
  const labelled = (labels: readonly string[]) => labels.map((en, i) => ({ id: `o${i}`, label: { en, 'en-simple': en } }));
  const codesIn = (labels: readonly string[], kind: 'single' | 'scale') => {
    const text = { en: 'Is the bus late or at the stop in time?', 'en-simple': 'Is the bus late or in time?' };
    const points = labelled(labels).map((one) => ({ ...one, polarity: 'neutral' as const }));
    const asked = { id: 'q', concept: 'q', text };
    const question = kind === 'single' ? { ...asked, kind, options: labelled(labels) } : { ...asked, kind, scale: 's' };
    const sections = [{ id: 's', title: { en: 's' }, questions: [question] }];
    return checkSoundDefinition({ ...clubInstrument(), scales: [{ id: 's', points }], sections }, {})
      .filter(({ code }) => code === 'two-ideas')
      .map(({ path }) => path.slice(path.lastIndexOf('/') + 1));
  };
  for (const kind of ['single', 'scale'] as const) {
    assert.deepEqual(codesIn(['Late', 'In time'], kind), []);
    assert.deepEqual(codesIn(['Yes', 'No'], kind), ['en', 'en-simple']);
    assert.deepEqual(codesIn(['Late', 'Early'], kind), ['en', 'en-simple']);
  }
});

test('options that a translation into Easy Read brings are looked at with its question', () => {
  const told = (label: string) => {
    const { id, version } = clubInstrument();
    const texts = {
      'question.helper.text': 'Are you on your own or with help?',
      'question.helper.option.alone': 'On my own',
      'question.helper.option.with-help': label,
    };
    const translation = { format: 'poet-translation/1', of: `${id}@${version}`, language: 'en-simple', status: 'draft', texts } as const;
    return checkTranslation(translation, clubInstrument()).filter(({ code }) => code === 'two-ideas').length;
  };
  assert.deepEqual([told('With help'), told('Not alone')], [0, 1]);
});

test('points of a scale are no second idea in a translation into Easy Read either, translated or not', () => {
  const told = (texts: Readonly<Record<string, string>>) => {
    const points = ['School', 'Home'].map((en) => ({ id: en.toLowerCase(), label: { en }, polarity: 'neutral' as const }));
    const question = { id: 'where', concept: 'where', kind: 'scale', scale: 'place', text: { en: 'Where is it?' } } as const;
    const sections = [{ id: 's', title: { en: 's' }, questions: [question] }];
    const definition = { ...clubInstrument(), scales: [{ id: 'place', points }], sections };
    const of = `${definition.id}@${definition.version}`;
    const asked = { 'question.where.text': 'Is it at school or home?', ...texts };
    const translation = { format: 'poet-translation/1', of, language: 'en-simple', status: 'draft', texts: asked } as const;
    return checkTranslation(translation, definition).filter(({ code }) => code === 'two-ideas').length;
  };
  assert.equal(told({ 'scale.place.school': 'My school', 'scale.place.home': 'My home' }), 0);
  assert.equal(told({}), 0);
  assert.equal(told({ 'scale.place.school': 'Here', 'scale.place.home': 'There' }), 1);
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
  const lists = [fixedPhrases, leadingWords, negativeWords, harmlessLeading, harmlessNegatives, harmlessWords, joints, tags, feelings];
  for (const list of [...lists, changesOneWay, [...oneSided], opposites.flat()]) {
    for (const phrase of list) assert.equal(phrase, phrase.toLowerCase().replaceAll('’', "'").trim());
  }
  for (const list of lists)
    assert.equal(
      new Set(list).size,
      list.length,
      list.find((one, i) => list.indexOf(one) < i),
    );
  for (const phrase of fixedPhrases) assert.match(phrase, /\b(?:and|or|but|along with)\b/, 'it would be of no use without one');
  for (const phrase of harmlessLeading) assert.match(phrase, new RegExp(leadingWords.join('|')), 'it would be of no use without one');
});
