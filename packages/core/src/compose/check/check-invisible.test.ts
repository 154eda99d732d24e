import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkInvisible } from './check-invisible.ts';

const found = (text: string) => checkInvisible({ a: [text] }).map(({ path, message }) => [path, /U\+[0-9A-F]{4,6}/.exec(message)?.[0]]);

test('every override, embedding and isolate is refused, where it stands', () => {
  const turning = [0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069];
  for (const code of turning) {
    assert.deepEqual(found(`a${String.fromCodePoint(code)}b`), [['/a/0', `U+${code.toString(16).toUpperCase()}`]]);
    assert.match(checkInvisible(String.fromCodePoint(code))[0]?.message ?? '', /turns the direction/);
  }
});

test('characters that nobody sees are refused: zero-width spaces, byte order marks, soft hyphens, tags, controls', () => {
  for (const code of [0x01, 0x1b, 0x7f, 0x9b, 0xad, 0x34f, 0x180e, 0x200b, 0x2028, 0x2029, 0x2060, 0xe000, 0xfeff, 0xfffd, 0xe0041]) {
    assert.equal(found(`a${String.fromCodePoint(code)}b`).length, 1, code.toString(16));
  }
});

test('what Urdu, Arabic, Welsh, Polish and emoji need is left alone', () => {
  const needed = [
    'می\u200cخواهم',
    'مدرسہ\u200f',
    'ال\u200dعربية',
    'tŷ ac ŵyl',
    'zażółć',
    '👩\u200d👧',
    '✔\ufe0f',
    'a\u00a0b',
    '\u061cabc',
    '\u200eabc',
  ];
  for (const text of needed) assert.deepEqual(found(text), [], text);
});

test('a needed joiner does not hide what stands behind it', () => {
  assert.deepEqual(found('a\u200cb\u202ec'), [['/a/0', 'U+202E']]);
});

test('a thousand bad strings give a hundred findings', () => {
  assert.equal(checkInvisible(Array.from({ length: 1000 }, () => '\u200b')).length, 100);
});
