import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from './parse.ts';
import { Text } from './text.ts';

const linkTo = (link: string) => parse(Text, { en: ['See ', { link, words: 'this' }] });

test('a text is a map from language to words, plain or in pieces', () => {
  const text = {
    en: [
      'One ',
      { strong: ['two ', { emphasis: 'three' }] },
      { break: true },
      { link: 'https://example.org/a?b#c', words: [{ strong: 'four' }] },
    ],
    'en-simple': 'One two three four',
    cy: 'Un dau tri pedwar',
  };
  assert.deepEqual(parse(Text, text), { kind: 'ok', value: text });
});

test('links may lead to https, mailto and paths on the same site', () => {
  for (const href of [
    'https://example.org',
    'HTTPS://EXAMPLE.ORG/',
    'mailto:someone@example.org',
    '/help',
    '/',
    './help',
    '../help#x',
    '/a?b=c',
  ]) {
    assert.equal(linkTo(href).kind, 'ok', href);
  }
});

for (const href of [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  '\tjava\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'http://example.org',
  '//example.org',
  '/\\example.org',
  '/\t/example.org',
  '\\\\example.org',
  'https://exa mple.org',
  'https://example.org/\njavascript:alert(1)',
  '',
]) {
  test(`a link to ${JSON.stringify(href)} is refused, at its place`, () => {
    const parsed = linkTo(href);
    assert.ok(parsed.kind === 'issues');
    assert.deepEqual(
      parsed.issues.map(({ path, code }) => [path, code]),
      [['/en/1/link', 'invalid-format']],
    );
    assert.match(parsed.issues[0]?.message ?? '', /https:\/\//);
  });
}

test('HTML is words like any other; pieces that are not known are refused', () => {
  assert.equal(parse(Text, { en: '<b onclick="alert(1)">bold</b>' }).kind, 'ok');
  for (const piece of [{ html: '<b>' }, { strong: 'a', onclick: 'b' }, { break: false }, { link: '/a' }, 7, null, ['nested']]) {
    assert.equal(parse(Text, { en: [piece] }).kind, 'issues', JSON.stringify(piece));
  }
});

test('every text needs English, and words of at most 10,000 characters', () => {
  assert.equal(parse(Text, { cy: 'Helo' }).kind, 'issues');
  assert.equal(parse(Text, {}).kind, 'issues');
  assert.equal(parse(Text, 'Hello').kind, 'issues');
  assert.equal(parse(Text, { en: 'a'.repeat(10_000) }).kind, 'ok');
  assert.equal(parse(Text, { en: 'a'.repeat(10_001) }).kind, 'issues');
});
