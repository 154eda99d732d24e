import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parse, Translation } from '@poet/core';
import { reportTexts } from '../../../test/report-texts.ts';
import { loadLanguage, shippedLanguages } from '../../survey/load-language.ts';
import { loadReportLanguage, reportLanguages } from '../report-language.ts';

const english = reportTexts();
const others = shippedLanguages.filter((tag) => tag !== 'en');

function placeholders(words: unknown): string[] {
  return [...String(words).matchAll(/\{\d\}/g)].map(([one]) => one).sort();
}

test('reports are in every language in which surveys are', () => {
  assert.deepEqual(Object.keys(reportLanguages), others);
});

for (const tag of others) {
  test(`${tag}: every word of a report is there, made from the English of today, with values where the English has them`, () => {
    const parsed = parse(Translation, JSON.parse(readFileSync(path.join(import.meta.dirname, `${tag}.json`), 'utf8')));
    assert.ok(parsed.kind === 'ok', JSON.stringify(parsed));
    const { language, of, status, texts, sources } = parsed.value;
    assert.deepEqual({ language, of, status }, { language: tag, of: 'poet/report@1.0.0', status: 'draft' });
    assert.deepEqual(sources, english);
    assert.deepEqual(Object.keys(texts), Object.keys(english));
    for (const [id, words] of Object.entries(texts)) assert.deepEqual(placeholders(words), placeholders(english[id]), id);
  });

  test(`${tag}: a report runs the same way as a survey`, async () => {
    assert.equal((await loadReportLanguage(tag)).direction, (await loadLanguage(tag))?.direction);
  });
}

test('a language that is not there is English, and leaves its direction to the page', async () => {
  assert.deepEqual(await loadReportLanguage('fr'), { words: null, direction: null });
  assert.deepEqual(await loadReportLanguage('en-GB'), { words: null, direction: 'ltr' });
  assert.equal((await loadReportLanguage('cy-GB')).words?.['report-england'], 'Lloegr');
});
