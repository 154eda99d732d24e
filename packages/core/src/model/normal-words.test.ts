import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { normalWords } from './normal-words.ts';
import type { Words } from './text.ts';
import { plainWords } from './words-in.ts';

const { words } = fc.letrec<{ words: Words }>((tie) => ({
  words: fc.oneof(
    fc.string(),
    fc.array(
      fc.oneof(
        fc.constantFrom('', 'a', ' '),
        fc.record({ strong: tie('words') }),
        fc.record({ emphasis: tie('words') }),
        fc.record({ link: fc.constant('https://example.org/'), words: tie('words') }),
        fc.constant({ break: true as const }),
      ),
      { maxLength: 4 },
    ),
  ),
}));

test('words that read the same are the same in their normal form', () => {
  assert.equal(normalWords(['One ', '', 'two']), 'One two');
  assert.equal(normalWords([]), '');
  assert.equal(normalWords(['', '']), '');
  assert.deepEqual(normalWords(['a', 'b', { strong: ['c', 'd'] }, '', 'e']), ['ab', { strong: 'cd' }, 'e']);
  assert.deepEqual(normalWords([{ link: '/help', words: ['x', { emphasis: ['y'] }] }]), [
    { link: '/help', words: ['x', { emphasis: 'y' }] },
  ]);
  assert.deepEqual(normalWords(['a', '', { break: true }, '', 'b']), ['a', { break: true }, 'b']);
});

test('the normal form says the same, and is its own normal form', () => {
  fc.assert(
    fc.property(words, (any) => {
      const normal = normalWords(any);
      assert.equal(plainWords(normal), plainWords(any));
      assert.deepEqual(normalWords(normal), normal);
    }),
  );
});
