import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkCharacters } from './check-characters.ts';

const found = (value: unknown) => checkCharacters(value).map(({ path, code }) => `${code} ${path}`);

test('ordinary words in any language and script pass', () => {
  assert.deepEqual(found({ a: ['Ŵyddfa', '👩‍👧 family', 'عربى', '\u202e', '\n\t', ''], b: [1, true, null] }), []);
});

test('NUL and lone surrogates are found in values and in names, each with its place', () => {
  const value: unknown = JSON.parse(
    String.raw`{"a": ["ok", "\u0000"], "b/c~d": {"e": "\ud83d"}, "f\udc00": 1, "g\u0000": 2, "h": "\ude00\ud83d"}`,
  );
  assert.deepEqual(found(value).sort(), [
    'bad-characters /a/1',
    'bad-characters /b~1c~0d/e',
    'bad-characters /f\ufffd',
    'bad-characters /g\u0000',
    'bad-characters /h',
  ]);
});

test('a whole pair is no lone surrogate', () => {
  assert.deepEqual(found(JSON.parse(String.raw`["\ud83d\ude00"]`)), []);
});

test('the name __proto__ is found, wherever it stands', () => {
  assert.deepEqual(found(JSON.parse('{"answers": {"__proto__": {"status": "skipped"}}}')), ['reserved-name /answers/__proto__']);
});

test('a bare string is a value too', () => {
  assert.deepEqual(found('\u0000'), ['bad-characters ']);
});

test('the place begins with the path that is given', () => {
  assert.deepEqual(
    checkCharacters(['\ud800'], '/modules/2').map(({ path }) => path),
    ['/modules/2/0'],
  );
});

test('a value nested 100,000 deep costs no stack', () => {
  let value: unknown = '\u0000';
  for (let i = 0; i < 100_000; i++) value = [value];
  assert.equal(checkCharacters(value).length, 1);
});

test('a text full of faults gives a bounded list', () => {
  assert.equal(checkCharacters(Array.from({ length: 50_000 }, () => '\u0000')).length, 100);
});
