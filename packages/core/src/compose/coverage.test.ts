import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../examples/definitions/read-definition.ts';
import { pretendTranslation } from '../../../../examples/translations/pretend-translation.ts';
import { catalogue, instruments, shortBreaks } from '../content/index.ts';
import { textsOf } from '../model/texts-of.ts';
import type { Translation } from '../model/translation.ts';
import { coverageOf } from './coverage.ts';

const whole = pretendTranslation(clubInstrument(), 'cy');
const empty: Translation = { ...whole, texts: {}, sources: {} };

test('a whole translation lacks nothing', () => {
  for (const definition of [...instruments, ...catalogue]) {
    const { total, ...lists } = coverageOf(definition, pretendTranslation(definition, 'pl'));
    assert.deepEqual(lists, { language: 'pl', status: 'draft', missing: [], stale: [], unknown: [] });
    assert.equal(total, textsOf(definition).length);
  }
});

test('what has no words is missing, in the order of the definition', () => {
  const addresses = textsOf(shortBreaks).map(({ address }) => address);
  assert.deepEqual(coverageOf(shortBreaks, { ...empty, of: 'short-breaks@1.0.0' }).missing, addresses);
});

test('a language that the definition itself has words in is not missing there', () => {
  const { title, ...rest } = clubInstrument();
  const partly = { ...rest, title: { ...title, cy: 'Enghraifft' } };
  const addresses = textsOf(partly).map(({ address }) => address);
  assert.deepEqual(
    coverageOf(partly, empty).missing,
    addresses.filter((address) => address !== 'title'),
  );
  assert.ok(coverageOf(partly, { ...empty, language: 'pl' }).missing.includes('title'));
});

test('what was made from other English is stale; so is what was added where the English has words now', () => {
  const translation: Translation = {
    ...whole,
    texts: { ...whole.texts, 'question.attends.hint': 'Ydy neu nac ydy.' },
    sources: { ...whole.sources, 'question.days.text': 'When?', 'question.attends.hint': 'Yes or no.' },
  };
  assert.deepEqual(coverageOf(clubInstrument(), translation).stale, ['question.days.text', 'question.attends.hint']);
});

test('words without sources are not stale', () => {
  const { sources: _, ...without } = whole;
  assert.deepEqual(coverageOf(clubInstrument(), without).stale, []);
});

test('words for what the definition does not have are named, spoken ones too', () => {
  const translation: Translation = {
    ...whole,
    texts: { ...whole.texts, 'question.gone.text': 'x', 'question.attends.hint': 'x' },
    spoken: { 'question.away.text': 'x', 'question.attends.text': 'x' },
  };
  assert.deepEqual(coverageOf(clubInstrument(), translation).unknown, ['question.gone.text', 'question.away.text']);
});

test('without a definition, as for the interface, the translation’s own sources say what there is', () => {
  const translation: Translation = {
    ...empty,
    of: 'poet/interface@1.0.0',
    texts: { back: 'Yn ôl', gone: 'x' },
    sources: { back: 'Back', start: 'Start' },
  };
  assert.deepEqual(coverageOf(null, translation), {
    language: 'cy',
    status: 'draft',
    total: 2,
    missing: ['start'],
    stale: [],
    unknown: ['gone'],
  });
});
