import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressesOf, compose } from '@poet/core';
import type { Survey, Translation } from '@poet/core';
import { youngPersonEhcp } from '@poet/core/content';
import { loadLanguage, translateInto } from '../survey/load-language.ts';
import { spokenWords } from './spoken-words.ts';
import { whatIsSaid } from './what-is-said.ts';
import type { Reader } from './what-is-said.ts';

const composed = compose(youngPersonEhcp, []);
assert.ok(composed.kind === 'ok');
const english = composed.value;

const reader = (language: string, spoken: Reader['spoken'] = new Map()): Reader => ({
  ...{ language, spoken, wayLanguage: language, recordingAt: () => null },
  wayWords: (way) => (way === 'dont-know' ? 'I don’t know' : 'I don’t want to say'),
});

/** The page of one question. */
function pageOf(survey: Survey, id: string) {
  const section = survey.sections.find(({ questions }) => questions.some((question) => question.id === id));
  const question = section?.questions.find((one) => one.id === id);
  assert.ok(section && question);
  return { items: [{ section, question, decides: false }] as never, scales: survey.scales, heading: null, intro: null };
}

const wordsOf = (survey: Survey, id: string, said: Reader) => whatIsSaid(pageOf(survey, id), said).map(({ words }) => words);

async function inEasyRead() {
  const language = await loadLanguage('en-simple');
  assert.ok(language);
  return translateInto(english, language);
}

test('a question is said with its hint, each point of its scale, and each way not to answer, in order and with their places', () => {
  const question = english.sections.flatMap(({ questions }) => questions).find(({ id }) => id === 'support-choice');
  assert.ok(question?.kind === 'scale');
  const said = whatIsSaid(pageOf(english, 'support-choice'), reader('en'));
  const points = english.scales.find(({ id }) => id === question.scale)?.points ?? [];
  assert.deepEqual(
    said.filter(({ place }) => place.kind === 'option').map(({ place }) => ('value' in place ? place.value : '')),
    [...points.map(({ id }) => id), ...(question.nonSubstantive ?? [])],
  );
  assert.equal(said[0]?.place.kind, 'text');
  assert.deepEqual(new Set(said.map(({ language }) => language)), new Set(['en']));
});

test('words to read are said paragraph by paragraph, with what a voice says instead of their spelling', async () => {
  const { survey, translations } = await inEasyRead();
  const said = wordsOf(survey, 'welcome', reader('en-simple', spokenWords(translations)));
  assert.ok(said.includes('Some people call it an E H C plan.'), said.join(' | '));
  assert.ok(wordsOf(survey, 'welcome', reader('en-simple')).includes('Some people call it an EHC plan.'));
});

test('what a language has no words for is said in English, as English', async () => {
  const { survey } = await inEasyRead();
  const inPolish = whatIsSaid(pageOf(survey, 'support-choice'), { ...reader('pl'), wayLanguage: 'pl' });
  assert.deepEqual([...new Set(inPolish.map(({ language }) => language))].sort(), ['en', 'pl']);
  assert.equal(inPolish.at(-1)?.language, 'pl');
});

test('what is spoken goes by the words that are shown, so that those of a stale translation are never said', () => {
  const translation: Translation = {
    ...{ format: 'poet-translation/1', of: 'example/test@1.0.0', language: 'cy', status: 'draft' },
    texts: { title: 'Arolwg 999' },
    spoken: { title: 'Arolwg naw naw naw', 'question.gone.text': 'Dim' },
  };
  assert.deepEqual([...spokenWords([translation])], [['Arolwg 999', 'Arolwg naw naw naw']]);
});

test('in a survey that nothing is translated for, nothing is spoken differently', () => {
  assert.equal(spokenWords([]).size, 0);
});

test('a recording is of the whole text at its address, in the language in which the text is shown', () => {
  const section = { ...english.sections[0], title: { en: 'One. Two.', cy: 'Un. Dau.' }, id: 'about' } as Survey['sections'][number];
  const recordingAt = (address: string, language: string) => `${language}/${address}.mp3`;
  const said = (language: string) =>
    whatIsSaid({ items: [], scales: [], heading: section, intro: null }, { ...reader(language), recordingAt });
  const [first, second] = said('cy-GB');
  assert.deepEqual(first?.recording, { src: 'cy/section.about.title.mp3', words: 'Un. Dau.', sentences: 2 });
  assert.equal(second?.recording, first.recording);
  assert.equal(said('pl')[0]?.recording?.src, 'en/section.about.title.mp3');
});

test('every text of a question has an address of its own, and so have the ways not to answer', () => {
  const at: string[] = [];
  const recordingAt = (address: string) => (at.push(address), null);
  for (const id of ['welcome', 'support-choice', 'helper']) whatIsSaid(pageOf(english, id), { ...reader('en'), recordingAt });
  for (const address of ['question.welcome.body.1', 'scale.quality-young.good', 'question.helper.option.alone', 'way.dont-know']) {
    assert.ok(at.includes(address), `${address}: ${at.join(' ')}`);
  }
  const known = addressesOf(youngPersonEhcp);
  assert.deepEqual(
    at.filter((address) => !known.has(address) && !address.startsWith('way.')),
    [],
  );
});

test('a section’s heading and intro are said where they stand on the page', () => {
  const section = { ...english.sections[0], title: { en: 'About you' }, intro: { en: 'First, you.' } } as Survey['sections'][number];
  const said = whatIsSaid({ items: [], scales: [], heading: section, intro: section }, reader('en'));
  assert.deepEqual(
    said.map(({ words, place }) => [words, place.kind]),
    [
      ['About you', 'heading'],
      ['First, you.', 'intro'],
    ],
  );
});
