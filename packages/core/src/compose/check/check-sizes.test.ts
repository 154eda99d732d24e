import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue, instruments } from '../../content/index.ts';
import { maxEntries, maxNames, maxPieces, maxTexts } from '../../model/limits.ts';
import { checkSizes } from './check-sizes.ts';

const told = (data: unknown) => checkSizes(data).map(({ code, path }) => `${code} ${path}`);
const list = (length: number, value: unknown = 'a') => Array.from({ length }, () => value);
const names = (count: number) => Object.fromEntries(list(count).map((value, i) => [`n${i}`, value]));

test('each limit is the most that passes', () => {
  const cases: readonly (readonly [data: (count: number) => unknown, most: number, found: string])[] = [
    [(count) => ({ showIf: { is: list(count) } }), maxEntries, 'too-long-list /showIf/is'],
    [(count) => ({ title: names(count) }), maxNames, 'too-many-names /title'],
    [(count) => ({ texts: names(count) }), maxTexts, 'too-many-names /texts'],
    [(count) => ({ of: { texts: names(count) } }), maxNames, 'too-many-names /of/texts'],
    [(count) => ({ title: { en: [{ strong: list(count - 501) }, ...list(500)] } }), 1_500, ''],
  ];
  for (const [data, most, found] of cases) {
    assert.deepEqual(told(data(most)), [], found);
    if (found !== '') assert.deepEqual(told(data(most + 1)), [found]);
  }
});

test('pieces are counted over all texts, and no other lists with them', () => {
  const texts = (count: number) => ({ questions: list(count / 100, { text: { en: list(100, { strong: 'a' }) } }) });
  assert.deepEqual(told(texts(maxPieces)), []);
  assert.deepEqual(told(texts(maxPieces + 100)), ['too-many-pieces /questions/0/text/en']);
  assert.deepEqual(told({ questions: list(100, { showIf: { is: list(100) } }) }), []);
});

test('whatever POET ships is far below every limit, and nothing deep or odd is thrown at', () => {
  for (const definition of [...instruments, ...catalogue]) assert.deepEqual(told(definition), []);
  for (const data of [undefined, null, 7, 'text', [], {}]) assert.deepEqual(told(data), []);
  assert.deepEqual(told(list(100_000).reduce<unknown>((inner) => ({ not: inner }), 'a')), []);
});
