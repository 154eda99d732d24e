import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AuthorityCode, DefinitionId, Hash, Id, LanguageTag, PinnedModule, Version } from './id.ts';
import { parse } from './parse.ts';
import { pin } from './pin.ts';
import type * as z from 'zod/mini';

function check(schema: z.ZodMiniType, { good, bad }: { good: readonly string[]; bad: readonly string[] }): void {
  for (const id of good) assert.equal(parse(schema, id).kind, 'ok', JSON.stringify(id));
  for (const id of bad) assert.equal(parse(schema, id).kind, 'issues', JSON.stringify(id));
}

test('an id has letters, digits and hyphens, a letter first, at most 64', () => {
  check(Id, {
    good: ['a', 'A', 'support-choice', 'q7', 'a'.repeat(64)],
    bad: [
      '',
      'a'.repeat(65),
      'a'.repeat(10_000),
      '7q',
      '-a',
      'a b',
      'a_b',
      'a/b',
      'a.b',
      'a\n',
      'é',
      'e\u0301',
      '👍',
      'a\u202eb',
      'a\u0000',
    ],
  });
});

test('names that every object has are no ids', () => {
  const inherited = Object.getOwnPropertyNames(Object.prototype);
  assert.ok(inherited.includes('__proto__') && inherited.includes('constructor'));
  check(Id, { good: [], bad: [...inherited, 'prototype', 'check-answers'] });
});

test('the issue with a reserved id says what to do', () => {
  const parsed = parse(Id, 'constructor');
  assert.ok(parsed.kind === 'issues');
  assert.match(parsed.issues[0]?.message ?? '', /reserved.*another/i);
});

test('definition ids are paths of plain ids; an authority’s own begins with its code', () => {
  check(DefinitionId, {
    good: ['short-breaks', 'poet/parent-carer/ehcp', '302/parking', '302/parking/blue-badge'],
    bad: ['', '/', 'a//b', 'a/', '/a', '302', '3021/parking', 'A', '../x', 'a/b/c/d/e', 'a@1.0.0', '__proto__'],
  });
});

test('every module id, pinned at any version, is a pinned module', () => {
  for (const id of ['short-breaks', 'poet/short-breaks', '302/parking', '302/a/b/c/d']) {
    for (const version of ['0.0.0', '1.0.0', '12.34.56']) {
      assert.equal(parse(DefinitionId, id).kind, 'ok', id);
      assert.equal(parse(PinnedModule, pin({ id, version })).kind, 'ok', pin({ id, version }));
    }
  }
  check(PinnedModule, {
    good: [],
    bad: ['short-breaks', 'short-breaks@1', 'short-breaks@^1.0.0', 'short-breaks@1.0.0-beta', '@1.0.0', 'core'],
  });
});

test('versions, authority codes, hashes and language tags are checked to the last character', () => {
  check(Version, { good: ['0.0.0', '1.0.0', '10.20.30'], bad: ['1.0', '01.0.0', '1.0.0-beta', '1.0.0\n', 'v1.0.0', '1.0.1234567'] });
  check(AuthorityCode, { good: ['302', '001'], bad: ['30', '3020', 'E09000003', '30a', '３０２'] });
  check(Hash, {
    good: [`sha256-${'0a'.repeat(32)}`],
    bad: [`sha256-${'0A'.repeat(32)}`, `sha256-${'0a'.repeat(31)}`, 'sha256-', 'md5-00'],
  });
  check(LanguageTag, {
    good: ['en', 'en-simple', 'cy', 'zh-Hant-HK'],
    bad: ['', 'english', 'en_GB', 'e', 'en-', '__proto__', 'English please'],
  });
});
