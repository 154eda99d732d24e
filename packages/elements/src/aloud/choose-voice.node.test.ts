import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseVoice } from './choose-voice.ts';

const voice = (lang: string, localService = true, isDefault = false) => ({ lang, localService, default: isDefault });

test('only a voice of this device is taken', () => {
  const remote = voice('en-GB', false, true);
  const local = voice('en-US');
  assert.equal(chooseVoice([remote, local], 'en'), local);
  assert.equal(chooseVoice([remote], 'en'), null);
  assert.equal(chooseVoice([], 'en'), null);
});

test('a voice is found by its language, however its tag is written; Easy Read is English', () => {
  const welsh = voice('cy_GB');
  assert.equal(chooseVoice([voice('en-GB'), welsh], 'cy'), welsh);
  assert.equal(chooseVoice([welsh, voice('EN-gb')], 'en-simple')?.lang, 'EN-gb');
  assert.equal(chooseVoice([voice('pl-PL')], 'ur'), null);
});

test('a British voice comes before others, and the person’s own before another of its kind', () => {
  const british = voice('en-GB');
  assert.equal(chooseVoice([voice('en-US', true, true), british], 'en'), british);
  const own = voice('ar-EG', true, true);
  assert.equal(chooseVoice([voice('ar-SA'), own], 'ar'), own);
});
