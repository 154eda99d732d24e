import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSameReading } from './same-reading.ts';

for (const [one, other] of [
  ['How are you?', 'How are you'],
  ['How are you?', 'how  are\u00a0you'],
  ['Don’t know', "don't know"],
  ['the “plan”', '"the plan"'],
  ['a step-parent', 'a step parent'],
  ['ages 10–15', 'Ages 10-15'],
  ['parents, carers', 'parents; carers'],
  ['post-16', 'post 16'],
  ['age 5.', 'age 5'],
  ['caf\u00e9', 'cafe\u0301'],
  ['and/or', 'and or'],
] as const) {
  test(`“${one}” reads the same as “${other}”`, () => assert.ok(isSameReading(one, other)));
}

for (const [one, other] of [
  ['How are you?', 'How were you?'],
  ['1.5 hours', '15 hours'],
  ['1.5 hours', '1 5 hours'],
  ['1,500', '1.500'],
  ['-5 degrees', '5 degrees'],
  ['points (3)', 'points (-3)'],
  ['£5', '£-5'],
  ['5 hours', '.5 hours'],
  ['(5)', '(.5)'],
  ['5 degrees', '-.5 degrees'],
  ['10–15', '10 to 15'],
  ['it’s', 'its'],
  ['parents’ views', 'parent’s views'],
  ['Do you feel safe', 'Do you feel unsafe'],
  ['50 %', '50'],
  ['£5', '5'],
  ['5+', '5'],
  ['you & me', 'you me'],
  ['🙂', '🙁'],
  ['we can not', 'we cannot'],
] as const) {
  test(`“${one}” does not read the same as “${other}”`, () => {
    assert.ok(!isSameReading(one, other));
    assert.ok(!isSameReading(other, one));
  });
}

test('stress, links and line breaks are not read aloud', () => {
  assert.ok(isSameReading(['How ', { strong: 'good' }, ' is ', { link: 'https://example.org', words: 'it' }], 'How good is it'));
  assert.ok(isSameReading(['One', { break: true }, 'two'], 'One two'));
});

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const sign = fc.constantFrom(' ', ', ', '. ', '… ', ' – ', ' (', ') ', '? ', '\n', ' “', '” ');

test('signs between words change nothing, and a word more, less or other does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(word, sign, sign), { minLength: 1 }), fc.nat(), word, (parts, at, other) => {
      const [one, two] = [1, 2].map((i) => parts.map((part) => `${part[0]}${part[i]}`).join(''));
      assert.ok(one !== undefined && two !== undefined && isSameReading(one, two));
      const words = parts.map(([first]) => first);
      const i = at % words.length;
      assert.ok(!isSameReading(one, [...words, other].join(' ')));
      assert.ok(!isSameReading(one, words.toSpliced(i, 1).join(' ')));
      if (words[i] !== other) assert.ok(!isSameReading(one, words.toSpliced(i, 1, other).join(' ')));
    }),
    { numRuns: 500 },
  );
});
