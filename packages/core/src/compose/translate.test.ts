import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument, clubSurvey, transportModule } from '../../../../examples/definitions/read-definition.ts';
import { pretendTranslation } from '../../../../examples/translations/pretend-translation.ts';
import { catalogue, instruments, parentCarerEhcp, shortBreaks, youngPersonEhcp } from '../content/index.ts';
import { itemOf } from '../model/items.ts';
import type { Instrument } from '../model/instrument.ts';
import type { QuestionModule } from '../model/question-module.ts';
import type { Question } from '../model/question.ts';
import type { Survey } from '../model/survey.ts';
import type { Translation } from '../model/translation.ts';
import { plainWords, wordsIn } from '../model/words-in.ts';
import { compose } from './compose.ts';
import { hashOf } from './hash.ts';
import { translate } from './translate.ts';

function composed(instrument: Instrument, modules: readonly QuestionModule[]): Survey {
  const parsed = compose(instrument, modules);
  assert.ok(parsed.kind === 'ok', JSON.stringify(parsed));
  return parsed.value;
}

/** Every text of a survey, found by its English words. */
function textsIn(value: unknown): Readonly<Record<string, unknown>>[] {
  if (typeof value !== 'object' || value === null) return [];
  return 'en' in value ? [value] : Object.values(value).flatMap(textsIn);
}

/** What a person reads for one point of a scale. */
function pointOf(survey: Survey, address: { readonly scale: string; readonly point: string }, language = 'cy'): string {
  const scale = survey.scales.find(({ id }) => id === address.scale);
  const point = scale?.points.find(({ id }) => id === address.point);
  return plainWords(wordsIn(point?.label ?? { en: '' }, language));
}

const good = { scale: 'quality', point: 'good' };

function changed(translation: Translation, change: Partial<Translation>): Translation {
  return { ...translation, ...change };
}

for (const instrument of instruments) {
  test(`${instrument.id} with every module for its audience: whole translations leave no text in English, and the hash as it was`, () => {
    const modules = catalogue.filter(({ sections }) => sections[instrument.audience]);
    const survey = composed(instrument, modules);
    const told = translate(
      survey,
      [instrument, ...modules].map((definition) => pretendTranslation(definition, 'cy')),
    );
    assert.equal(told.hash, survey.hash);
    for (const text of textsIn(told)) assert.ok(text['cy'], JSON.stringify(text));
    const withoutWelsh = JSON.parse(JSON.stringify(told), (key, value: unknown) => (key === 'cy' ? undefined : value)) as Survey;
    const { hash, ...content } = withoutWelsh;
    assert.equal(hashOf(content), hash);
  });
}

test('a survey is not changed by what is joined to it', () => {
  const survey = composed(parentCarerEhcp, [shortBreaks]);
  const before = JSON.stringify(survey);
  translate(survey, [pretendTranslation(parentCarerEhcp, 'cy')]);
  assert.equal(JSON.stringify(survey), before);
});

test('a module asks each audience in its own words', () => {
  const survey = composed(youngPersonEhcp, [shortBreaks]);
  const told = translate(survey, [pretendTranslation(shortBreaks, 'cy')]);
  const text = itemOf(told, 'short-breaks-had')?.question.text ?? { en: '' };
  assert.equal(text['cy'], `[cy] ${plainWords(text.en ?? '')}`);
  assert.notEqual(text.en, itemOf(composed(parentCarerEhcp, [shortBreaks]), 'short-breaks-had')?.question.text.en);
});

test('a translation of another definition or another version is passed over', () => {
  const survey = clubSurvey();
  const own = pretendTranslation(clubInstrument(), 'cy');
  for (const other of ['example/after-school-club@1.0.1', 'example/other@1.0.0', '302/transport@1.2.0', 'poet/interface@1.0.0']) {
    assert.deepEqual(translate(survey, [changed(own, { of: other })]), survey);
  }
});

test('words for what the survey does not have are passed over', () => {
  const survey = clubSurvey();
  const strays = { 'question.none.text': 'x', 'scale.none.good': 'x', constructor: 'x', 'parent-carer.question.attends.text': 'x' };
  assert.deepEqual(translate(survey, [changed(pretendTranslation(clubInstrument(), 'cy'), { texts: strays })]), survey);
});

test('what is missing is read in English', () => {
  const survey = clubSurvey();
  const whole = pretendTranslation(clubInstrument(), 'cy');
  const { 'question.attends.text': _, ...texts } = whole.texts;
  const told = translate(survey, [changed(whole, { texts })]);
  const text = itemOf(told, 'attends')?.question.text ?? { en: '' };
  assert.equal(wordsIn(text, 'cy'), 'Does your child go to the club?');
});

test('words made from other English than the survey’s are stale, and read in English', () => {
  const survey = clubSurvey();
  const whole = pretendTranslation(clubInstrument(), 'cy');
  const told = translate(survey, [
    changed(whole, { sources: { ...whole.sources, 'question.attends.text': 'Does your child like the club?' } }),
  ]);
  const words = (id: string) => wordsIn(itemOf(told, id)?.question.text ?? { en: '' }, 'cy');
  assert.equal(words('attends'), 'Does your child go to the club?');
  assert.equal(words('staff'), '[cy] How good or poor are the staff with your child?');
});

test('a translation with sources that lack one text does not know what that was made from, so it is stale', () => {
  const whole = pretendTranslation(clubInstrument(), 'cy');
  const told = translate(clubSurvey(), [changed(whole, { sources: {} })]);
  assert.equal(pointOf(told, good), 'Good');
});

test('a translation without any sources is taken as it is', () => {
  const { sources: _, ...whole } = pretendTranslation(clubInstrument(), 'cy');
  assert.equal(pointOf(translate(clubSurvey(), [whole]), good), '[cy] Good');
});

test('English that is only divided into other pieces has not changed', () => {
  const survey = clubSurvey();
  const whole = pretendTranslation(clubInstrument(), 'cy');
  const divided = changed(whole, { sources: { ...whole.sources, 'question.attends.text': ['Does your child ', '', 'go to the club?'] } });
  assert.deepEqual(translate(survey, [divided]), translate(survey, [whole]));
});

test('a hint that the English does without is added, for those who read that language', () => {
  const survey = clubSurvey();
  const easy = changed(pretendTranslation(clubInstrument(), 'en-simple'), {
    texts: { 'question.attends.hint': 'A club is a place to play.', 'section.about.intro': 'Some words.' },
    sources: {},
  });
  const told = translate(survey, [easy]);
  assert.deepEqual(itemOf(told, 'attends')?.question.hint, { en: '', 'en-simple': 'A club is a place to play.' });
  assert.deepEqual(told.sections[0]?.intro, { en: '', 'en-simple': 'Some words.' });
  assert.equal(itemOf(told, 'days')?.question.hint, undefined);
});

test('a hint that was added is stale once the English has one', () => {
  const instrument = clubInstrument();
  const withHints: Instrument = {
    ...instrument,
    sections: instrument.sections.map((section) => ({
      ...section,
      questions: section.questions.map((question) => ({ ...question, hint: { en: 'Choose.' } })),
    })),
  };
  const easy = changed(pretendTranslation(instrument, 'en-simple'), { texts: { 'question.attends.hint': 'A club is fun.' }, sources: {} });
  const told = translate(composed(withHints, []), [easy]);
  assert.deepEqual(itemOf(told, 'attends')?.question.hint, { en: 'Choose.' });
});

test('several languages stand beside each other', () => {
  const told = translate(clubSurvey(), [pretendTranslation(clubInstrument(), 'cy'), pretendTranslation(clubInstrument(), 'pl')]);
  assert.equal(pointOf(told, good, 'cy'), '[cy] Good');
  assert.equal(pointOf(told, good, 'pl'), '[pl] Good');
  assert.equal(pointOf(told, good, 'en'), 'Good');
});

/** One translation of `scale.quality.good`, and of nothing else. */
function onlyGood(of: string, words: string): Translation {
  return {
    format: 'poet-translation/1',
    of,
    language: 'cy',
    status: 'draft',
    texts: { 'scale.quality.good': words },
    sources: { 'scale.quality.good': 'Good' },
  };
}

test('where modules share a scale with the core, the core’s words win, in whatever order translations come', () => {
  const bus: Question = {
    kind: 'scale',
    id: 'buses-quality',
    concept: 'buses-quality',
    scale: 'quality',
    text: { en: 'How good or poor is the bus?' },
  };
  const second: QuestionModule = {
    ...transportModule(),
    id: 'buses',
    sections: { 'parent-carer': [{ id: 'buses', title: { en: 'Buses' }, questions: [bus] }] },
  };
  const survey = composed(clubInstrument(), [transportModule(), second]);
  const core = onlyGood('example/after-school-club@1.0.0', 'Craidd');
  const first = onlyGood('302/transport@1.2.0', 'Cyntaf');
  const last = onlyGood('buses@1.2.0', 'Olaf');
  for (const order of [
    [core, first, last],
    [last, first, core],
    [first, core, last],
  ]) {
    assert.equal(pointOf(translate(survey, order), good), 'Craidd');
  }
  assert.equal(pointOf(translate(survey, [last, first]), good), 'Cyntaf');
  assert.equal(pointOf(translate(survey, [first, last]), good), 'Cyntaf');
  assert.equal(pointOf(translate(survey, [last]), good), 'Olaf');
  const stale = changed(core, { sources: { 'scale.quality.good': 'Good enough' } });
  assert.equal(pointOf(translate(survey, [stale, first]), good), 'Cyntaf');
});

test('of two translations of one definition into one language, the later one wins', () => {
  const of = 'example/after-school-club@1.0.0';
  assert.equal(pointOf(translate(clubSurvey(), [onlyGood(of, 'Da'), onlyGood(of, 'Iawn')]), good), 'Iawn');
});

test('it is translated where a page has another reduce, as libraries of 2007 did', () => {
  const { reduce } = Array.prototype;
  Object.assign(Array.prototype, { reduce: () => 'other' });
  const told = translate(clubSurvey(), [onlyGood('example/after-school-club@1.0.0', 'Da')]);
  Object.assign(Array.prototype, { reduce });
  assert.equal(pointOf(told, good), 'Da');
});
