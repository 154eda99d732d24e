import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { instruments, catalogue } from '@poet/core/content';
import { parse, Translation } from '@poet/core';
import { interfaceTexts } from '../../test/interface-texts.ts';
import { isEnglish, loadLanguage, shippedLanguages, translateInto } from '../survey/load-language.ts';
import { compose } from '../survey/compose.ts';
import { languageModules } from '../../../../scripts/languages.mjs';

const here = import.meta.dirname;
const english = interfaceTexts();
const others = shippedLanguages.filter((tag) => tag !== 'en');

function readWords(tag: string): Translation {
  const parsed = parse(Translation, JSON.parse(readFileSync(path.join(here, `${tag}.json`), 'utf8')));
  assert.ok(parsed.kind === 'ok', JSON.stringify(parsed));
  return parsed.value;
}

function placeholders(words: unknown): string[] {
  return [...String(words).matchAll(/\{\d\}/g)].map(([one]) => one).sort();
}

test('the interface is there in Easy Read, Welsh, Polish, Urdu and Arabic', () => {
  assert.deepEqual(others, ['ar', 'cy', 'en-simple', 'pl', 'ur']);
});

test('the modules of the languages are those of the translations that are there', async () => {
  for (const [file, source] of Object.entries(await languageModules())) {
    assert.equal(readFileSync(file, 'utf8'), source, `${file}: npm run languages writes it anew`);
  }
});

test('each language has the name that its speakers give it, and its direction', async () => {
  const languages = await Promise.all(others.map(loadLanguage));
  assert.deepEqual(
    languages.map((language) => [language?.tag, language?.name, language?.direction]),
    [
      ['ar', 'العربية', 'rtl'],
      ['cy', 'Cymraeg', 'ltr'],
      ['en-simple', 'Easy Read', 'ltr'],
      ['pl', 'polski', 'ltr'],
      ['ur', 'اردو', 'rtl'],
    ],
  );
});

for (const tag of others) {
  test(`${tag}: every message of the interface has its words, made from the English of today`, () => {
    const { language, of, texts, sources } = readWords(tag);
    assert.deepEqual({ language, of }, { language: tag, of: 'poet/interface@1.0.0' });
    assert.deepEqual(sources, english);
    assert.deepEqual(Object.keys(texts), Object.keys(english));
  });

  test(`${tag}: values stand where the English has them`, () => {
    for (const [id, words] of Object.entries(readWords(tag).texts)) assert.deepEqual(placeholders(words), placeholders(english[id]), id);
  });

  test(`${tag}: every translation that is there can be loaded, and is of what it says`, async () => {
    const files = globSync(`packages/core/src/content/languages/${tag}/*.json`, { cwd: path.join(here, '../../../..') });
    const language = await loadLanguage(tag);
    assert.equal(language?.tag, tag);
    const loaded = await Promise.all(Object.values(language?.definitions ?? {}).map((load) => load()));
    assert.deepEqual(
      loaded.map((file) => (file.default as Translation).of.replace(/@.*/, '')),
      Object.keys(language?.definitions ?? {}),
    );
    assert.equal(loaded.length, files.length);
  });
}

test('every instrument is there in Welsh, Polish, Urdu and Arabic; those of young people and parents in Easy Read', async () => {
  for (const tag of others) {
    const definitions = (await loadLanguage(tag))?.definitions ?? {};
    const wanted = instruments.filter(({ audience }) => tag !== 'en-simple' || audience !== 'practitioner').map(({ id }) => id);
    assert.deepEqual(
      wanted.filter((id) => !(id in definitions)),
      [],
      tag,
    );
  }
});

test('a tag is looked up by dropping what stands behind it, and what does not ship is English', async () => {
  assert.equal((await loadLanguage('cy-GB'))?.tag, 'cy');
  assert.equal((await loadLanguage('en-simple'))?.tag, 'en-simple');
  assert.equal(await loadLanguage('en-GB'), null);
  assert.equal(await loadLanguage('fr'), null);
  assert.deepEqual(['en', 'en-GB', 'fr', 'cy', 'ur-PK'].map(isEnglish), [true, true, true, false, false]);
});

test('a survey that is told in another language keeps its hash, its ids and its English', async () => {
  const [instrument] = instruments;
  const language = await loadLanguage('en-simple');
  assert.ok(instrument && language);
  const composed = compose(
    instrument,
    catalogue.filter(({ id }) => id === 'short-breaks'),
  );
  assert.ok(composed.kind === 'ok');
  const { survey: told, isWhole } = await translateInto(composed.value, language);
  assert.ok(isWhole);
  assert.equal(told.hash, composed.value.hash);
  const words = (survey: typeof told) => survey.sections.flatMap(({ questions }) => questions.map(({ id, text }) => [id, text.en]));
  assert.deepEqual(words(told), words(composed.value));
  for (const { id, text } of told.sections.flatMap(({ questions }) => questions)) assert.ok(text['en-simple'], id);
});
