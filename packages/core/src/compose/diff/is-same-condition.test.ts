import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holds } from '../../fill/visibility.ts';
import type { Condition } from '../../model/condition.ts';
import { isSameCondition } from './is-same-condition.ts';

const a: Condition = { question: 'a', is: ['yes'] };
const b: Condition = { question: 'b', is: ['no', 'yes'] };
const bNo: Condition = { question: 'b', is: ['no'] };
const bYes: Condition = { question: 'b', is: ['yes'] };

for (const [what, one, other] of [
  ['answers in another order', b, { question: 'b', is: ['yes', 'no', 'no'] }],
  ['one of two answers, and any of two conditions', b, { any: [bYes, bNo] }],
  ['parts in another order', { all: [a, b] }, { all: [b, a, a] }],
  ['one part alone', a, { any: [{ all: [a] }] }],
  ['all within all', { all: [a, b] }, { all: [a, { all: [b] }] }],
  ['not of not', a, { not: { not: a } }],
  ['not any, and all not', { not: { any: [a, b] } }, { all: [{ not: a }, { not: bNo }, { not: bYes }] }],
  ['what is common to both parts taken out', { any: [{ all: [a, bNo] }, { all: [a, bYes] }] }, { all: [a, b] }],
  ['no condition, and one that always holds', undefined, { any: [a, { not: a }] }],
] as const) {
  test(`says the same: ${what}`, () => assert.ok(isSameCondition(one, other)));
}

test('does not mistake all for any, a condition for its opposite or for none, or one question for another', () => {
  assert.ok(!isSameCondition({ all: [a, b] }, { any: [a, b] }));
  assert.ok(!isSameCondition(a, { not: a }));
  assert.ok(!isSameCondition(a, undefined));
  assert.ok(!isSameCondition(a, bYes));
});

test('what is too complex to be proved counts as different', () => {
  const is = (question: string): Condition => ({ question, is: ['yes'] });
  const pairs = Array.from({ length: 24 }, (_, i) => ({ all: [is(`a${i}`), is(`b${i}`)] }));
  const firsts = Array.from({ length: 24 }, (_, i) => is(`a${i}`));
  assert.ok(!isSameCondition({ all: [{ any: firsts }, { any: pairs }] }, { any: pairs }));
});

const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'medium' },
    fc.record({
      question: fc.constantFrom('a', 'b'),
      is: fc.array(fc.constantFrom('yes', 'no', 'dont-know'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ all: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

test('two conditions that are the same hold for the same answers, and some are', () => {
  const sets = [[], ['yes'], ['no'], ['dont-know'], ['yes', 'no'], ['yes', 'dont-know'], ['no', 'dont-know'], ['yes', 'no', 'dont-know']];
  const answers = sets.map((value) => ({ status: 'answered', value }) as const);
  let count = 0;
  fc.assert(
    fc.property(condition, condition, (one, other) => {
      const isSame = answers.every((forA) =>
        answers.every((forB) => {
          const lookup = (id: string) => (id === 'a' ? forA : forB);
          return holds(one, lookup) === holds(other, lookup);
        }),
      );
      assert.equal(isSameCondition(one, other), isSame);
      if (isSame) count++;
    }),
    { numRuns: 2000 },
  );
  assert.ok(count > 20, String(count));
});
