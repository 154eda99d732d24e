import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { definitionLimits } from '../model/limits.ts';
import { definitionBeside, readFiles, translationsBeside } from './read-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'poet-files-'));
after(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
for (const name of [
  'parking.json',
  'parking.cy.json',
  'parking.en-simple.json',
  'parking-old.json',
  'parking.v2.final.json',
  'other.cy.json',
])
  writeFileSync(path(name), '{}');

test('translations lie beside a definition under its name and their language', () => {
  assert.deepEqual(translationsBeside(path('parking.json')), [path('parking.cy.json'), path('parking.en-simple.json')]);
  assert.deepEqual(translationsBeside(path('parking-old.json')), []);
  assert.deepEqual(translationsBeside(path('no-such-folder/parking.json')), []);
});

test('the definition lies beside its translation', () => {
  assert.deepEqual(definitionBeside(path('parking.cy.json')), [path('parking.json')]);
  assert.deepEqual(definitionBeside(path('parking.json')), []);
  assert.deepEqual(definitionBeside(path('other.cy.json')), []);
});

test('a file that is named twice is read once', () => {
  const read = readFiles([path('parking.json'), path('parking.json')]);
  assert.equal(read.kind === 'ok' && read.documents.length, 1);
});

test('what is not there, or is a folder, is wrong of the arguments', () => {
  mkdirSync(path('folder'));
  for (const [name, why] of [
    ['missing.json', /there is no such file/],
    ['folder', /it is a folder/],
  ] as const) {
    const read = readFiles([path(name)]);
    assert.ok(read.kind === 'misuse', name);
    assert.match(read.message, why);
  }
});

test('a byte order mark does not count against the size that a file may have', () => {
  const codesOf = (text: string) => {
    writeFileSync(path('marked.json'), text);
    const read = readFiles([path('marked.json')]);
    return read.kind === 'ok' ? read.documents.flatMap(({ findings }) => findings.map(({ code }) => code)) : assert.fail();
  };
  const largest = `{}${' '.repeat(definitionLimits.maxBytes - 2)}`;
  assert.deepEqual(codesOf(`\uFEFF${largest}`), []);
  assert.deepEqual(codesOf(`${largest} `), ['too-large']);
});

test('what is too large, or no text, is wrong of the file', () => {
  writeFileSync(path('large.json'), ' '.repeat(1_048_580));
  writeFileSync(path('latin.json'), Buffer.from([0x22, 0xe9, 0x22]));
  for (const [name, code] of [
    ['large.json', 'too-large'],
    ['latin.json', 'not-utf-8'],
  ] as const) {
    const read = readFiles([path(name)]);
    assert.ok(read.kind === 'ok', name);
    assert.deepEqual(
      read.documents.flatMap(({ findings, value }) => [findings.map((finding) => finding.code), value]),
      [[code], undefined],
    );
  }
});
