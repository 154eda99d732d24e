import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from './parse.ts';
import { Recordings } from './recordings.ts';

const codeOf = (place: string) => {
  const parsed = parse(Recordings, { 'question.a.text': place });
  return parsed.kind === 'ok' ? 'ok' : parsed.issues.map(({ code, path }) => `${code} ${path}`).join();
};

test('a recording is a path from its file, or an address with https', () => {
  for (const place of ['a.mp3', 'clips/a.mp3', './a.mp3', '../a.mp3', '/clips/a.mp3', 'clips/a%20b.mp3', 'https://example.org/a.mp3']) {
    assert.equal(codeOf(place), 'ok', place);
  }
});

test('nothing that runs, comes unprotected, or goes to a host that nobody sees is a recording', () => {
  const hidden = [
    '\u0001javascript:alert(1)',
    '\u0000//example.org/a.mp3',
    '\u001f//example.org/a.mp3',
    'clips/\u007fa.mp3',
    '\u0085a.mp3',
  ];
  const places = [...hidden, 'javascript:alert(1)', 'data:audio/wav;base64,', 'blob:x', 'http://example.org/a.mp3', '//example.org/a.mp3'];
  for (const place of [...places, 'file:///a.mp3', 'HTTP://example.org', '\\\\host\\a.mp3', 'a b.mp3', '', 'https://']) {
    assert.equal(codeOf(place), 'invalid-format /question.a.text', place);
  }
});
