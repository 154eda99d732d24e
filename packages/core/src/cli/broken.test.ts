import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { brokenFiles, brokenFolder, expectedOfBroken, readBroken } from '../../../../examples/definitions/read-definition.ts';
import { checkDocuments } from './check-documents.ts';
import type { CheckedDocument } from './check-documents.ts';
import { readFiles } from './read-files.ts';
import { sourceViewer } from './source-view.ts';

const expected = expectedOfBroken();

function pathTo(file: string): string {
  return fileURLToPath(new URL(file, brokenFolder));
}

/** A broken example as `poet check` sees it, with what is named beside it. */
function checked(file: string): CheckedDocument {
  const [files, beside] = [[file], expected[file]?.with ?? []].map((names) => readFiles(names.map(pathTo)));
  assert.ok(files?.kind === 'ok' && beside?.kind === 'ok', file);
  const [first] = checkDocuments({ documents: files.documents, known: beside.documents });
  assert.ok(first);
  return first;
}

test('there are 60 broken examples and more, and each says what it must be told', () => {
  assert.deepEqual(brokenFiles(), Object.keys(expected).sort());
  assert.ok(brokenFiles().length >= 60, String(brokenFiles().length));
});

test('every broken example is told what is wrong with it and where, and nothing else but notes', () => {
  for (const file of brokenFiles()) {
    const { with: _beside, ...want } = expected[file] ?? {};
    const { document, findings } = checked(file);
    const view = sourceViewer(document.text);
    const told = findings.flatMap(({ severity, code, path, message, range }) => {
      const { line, column } = view(range);
      return severity === 'note' ? [] : [{ severity, code, path, line, column, message }];
    });
    assert.deepEqual(told, [want], file);
  }
});

test('no two faults are confused: what one is told would be told of no other', () => {
  const told = Object.values(expected).map(({ code, path, message }) => `${code} ${path} ${message}`);
  assert.equal(new Set(told).size, told.length);
});

test('the mark under a line is under something that stands there', () => {
  for (const file of brokenFiles()) {
    const { document, findings } = checked(file);
    const [finding] = findings.filter(({ severity }) => severity !== 'note');
    assert.ok(finding, file);
    const { source, marks } = sourceViewer(document.text)(finding.range);
    const [start, end] = [marks.indexOf('^'), marks.length];
    assert.ok(source.slice(start, end).trim() !== '', `${file}: ${source}`);
  }
});

test('a message says what is wrong in whole sentences', () => {
  for (const [file, { message }] of Object.entries(expected)) assert.match(message, /^[“"\p{Lu}\d].*[.”]$/u, file);
});

test('no example that is meant to be good has an error', () => {
  const folder = new URL('../../../../examples/definitions/', import.meta.url);
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const files = readFiles(names.map((name) => fileURLToPath(new URL(name, folder))));
  assert.ok(files.kind === 'ok' && files.documents.length >= 4);
  for (const { document, findings } of checkDocuments({ documents: files.documents })) {
    assert.deepEqual(
      findings.filter(({ severity }) => severity === 'error'),
      [],
      document.name,
    );
  }
});

test('no two broken examples are the same', () => {
  assert.equal(new Set(brokenFiles().map(readBroken)).size, brokenFiles().length);
});
