import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { holds } from '../../fill/visibility.ts';
import type { Condition } from '../../model/condition.ts';
import { normalCondition } from './normal-condition.ts';

const a: Condition = { question: 'a', is: ['yes'] };
const b: Condition = { question: 'b', is: ['no', 'yes'] };

for (const [what, one, other] of [
  ['answers in another order', b, { question: 'b', is: ['yes', 'no', 'no'] }],
  ['parts in another order', { all: [a, b] }, { all: [b, a, a] }],
  ['one part alone', a, { any: [{ all: [a] }] }],
  ['all within all', { all: [a, b] }, { all: [a, { all: [b] }] }],
  ['not of not', a, { not: { not: a } }],
] as const) {
  test(`says the same: ${what}`, () => assert.deepEqual(normalCondition(one), normalCondition(other)));
}

test('does not mistake all for any, or a condition for its opposite', () => {
  assert.notDeepEqual(normalCondition({ all: [a, b] }), normalCondition({ any: [a, b] }));
  assert.notDeepEqual(normalCondition(a), normalCondition({ not: a }));
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

test('says of every answer what the condition says of it', () => {
  const answers = ['yes', 'no', 'dont-know', 'skipped'].map((value) =>
    value === 'yes' || value === 'no'
      ? ({ status: 'answered', value } as const)
      : ({ status: value === 'skipped' ? value : 'dont-know' } as const),
  );
  fc.assert(
    fc.property(condition, (one) => {
      for (const [i, j] of answers.flatMap((_, i) => answers.map((__, j) => [i, j] as const))) {
        const lookup = (id: string) => answers[id === 'a' ? i : j];
        assert.equal(holds(normalCondition(one), lookup), holds(one, lookup));
      }
      assert.deepEqual(normalCondition(normalCondition(one)), normalCondition(one));
    }),
    { numRuns: 500 },
  );
});
