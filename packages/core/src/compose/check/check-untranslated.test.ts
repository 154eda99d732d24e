import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clubInstrument } from '../../../../../examples/definitions/read-definition.ts';
import { pretendTranslation } from '../../../../../examples/translations/pretend-translation.ts';
import type { Words } from '../../model/text.ts';
import { checkDefinition } from './check-definition.ts';

const club = clubInstrument();

/** What is told of one option in English that has the same words in another language: its severity, or nothing. */
function toldOf(english: Words, language = 'cy', words = english): string {
  const definition = JSON.parse(JSON.stringify(club).replace('"en":"Monday"', `"en":${JSON.stringify(english)}`)) as typeof club;
  const whole = pretendTranslation(definition, language);
  const translation = { ...whole, texts: { ...whole.texts, 'question.days.option.monday': words } };
  const findings = checkDefinition(translation, { definitions: [definition] }).filter(({ code }) => code === 'same-as-english');
  for (const { path } of findings) assert.equal(path, '/texts/question.days.option.monday');
  return findings.map(({ severity }) => severity).join(' ');
}

test('several words that are the same as in English are warned of, with their codes or without', () => {
  for (const words of ['Very good', 'It varies', 'What is wrong with the food?', 'An EHC plan', 'A child aged 12'])
    assert.equal(toldOf(words), 'warning');
  assert.equal(toldOf(['Very ', { strong: 'good' }], 'cy', ' very good'), 'warning');
});

test('one word, and names, are noted, since they may be meant', () => {
  for (const words of ['Monday', 'Roma', 'problem', 'Great Ormond Street', 'NHS England', 'e-mail'])
    assert.equal(toldOf(words), 'note', words);
});

test('numbers, abbreviations, addresses and values are the same in every language', () => {
  for (const words of ['999', '16–25', 'SEND', 'EHC / SEN', 'km', 'help@example.org', 'https://example.org/ and 9', '{0}: {1}', '…']) {
    assert.equal(toldOf(words.replace(' and', ' &')), '', words);
  }
});

test('in English of another kind, the same words are no fault', () => {
  for (const language of ['en-simple', 'en-GB', 'en-US']) assert.equal(toldOf('Very good', language), '');
  assert.equal(toldOf('Very good', 'enm'), 'warning');
});

test('other words are no fault', () => {
  assert.equal(toldOf('Very good', 'cy', 'Da iawn'), '');
});
