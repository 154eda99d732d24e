import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf } from '../compose/hash.ts';
import { sameWords } from './normal-words.ts';
import { withoutToJson } from './without-to-json.ts';

const value = { words: ['a', { strong: 'b' }], none: null, n: 1.5 };

/** Does something on a page where a script has given every object, or every array, a `toJSON`. */
function withToJson<T>(prototype: object, act: () => T): T {
  Object.defineProperty(prototype, 'toJSON', { value: () => 'other', configurable: true, enumerable: true });
  try {
    return act();
  } finally {
    Reflect.deleteProperty(prototype, 'toJSON');
  }
}

for (const [of, prototype] of [
  ['objects', Object.prototype],
  ['arrays', Array.prototype],
] as const) {
  test(`JSON is the same where ${of} have a toJSON`, () => {
    const expected = JSON.stringify(value);
    assert.equal(
      withToJson(prototype, () => JSON.stringify(withoutToJson(value))),
      expected,
    );
  });

  test(`a hash is the same where ${of} have a toJSON`, () => {
    const expected = hashOf(value);
    assert.equal(
      withToJson(prototype, () => hashOf(value)),
      expected,
    );
  });

  test(`words that differ still differ where ${of} have a toJSON`, () => {
    assert.equal(
      withToJson(prototype, () => sameWords(['a ', { strong: 'b' }], ['a ', { strong: 'c' }])),
      false,
    );
  });
}

test('nothing is copied where there is no toJSON', () => {
  assert.equal(withoutToJson(value), value);
});
