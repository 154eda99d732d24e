import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { file, folder, parking, read, run } from '../../../test/xliff-desk.ts';

const easyBeside = parking.replace('.json', '.en-simple.json');
const easy = read(easyBeside);

/** A folder with the module in it, and with what else lies there. */
function desk(name: string, others: Readonly<Record<string, string>>): string {
  const inside = path.join(folder, name);
  mkdirSync(inside);
  writeFileSync(path.join(inside, 'parking.json'), read(parking));
  for (const [other, text] of Object.entries(others)) writeFileSync(path.join(inside, other), text);
  return inside;
}

test('a definition goes on with the translation that lies beside it', async () => {
  const inside = desk('beside', { 'parking.en-simple.json': easy });
  const { status, out, said } = await run('export', path.join(inside, 'parking.json'), '--to', 'en-simple');
  assert.equal(status, 0);
  assert.match(said, /^302\/parking@1\.0\.0 in en-simple \(draft\): 11 of 11 texts\./);
  const json = path.join(inside, 'parking.en-simple.json');
  assert.equal((await run('import', file('.xlf', out), '--out', json)).status, 0);
  assert.equal(read(json), easy);
});

test('a translation that goes into another language goes on with what lies beside it', async () => {
  const polish = easy.replace('"en-simple"', '"pl"');
  const inside = desk('sideways', { 'parking.en-simple.json': easy, 'parking.pl.json': polish });
  const { said } = await run('export', path.join(inside, 'parking.en-simple.json'), '--to', 'pl');
  assert.match(said, /in pl \(draft\): 11 of 11 texts/);
});

test('what lies beside a definition and is of something else, or in another language, is passed over', async () => {
  const inside = desk('others', { 'parking.cy.json': easy, 'parking.pl.json': easy.replace('302/parking@', '302/other@') });
  for (const language of ['cy', 'pl', 'gd']) {
    const { said } = await run('export', path.join(inside, 'parking.json'), '--to', language);
    assert.match(said, new RegExp(`in ${language} \\(draft\\): 0 of 11 texts`));
  }
});

test('a translation beside a definition that cannot be read is said to be so, and not taken for none', async () => {
  const inside = desk('broken', { 'parking.cy.json': '{' });
  const { status, out, said } = await run('export', path.join(inside, 'parking.json'), '--to', 'cy');
  assert.deepEqual([status, out], [1, '']);
  assert.match(said, /malformed-json: .*parking\.cy\.json/);
  assert.equal((await run('export', path.join(inside, 'parking.json'), '--to', 'pl')).status, 0);
});
