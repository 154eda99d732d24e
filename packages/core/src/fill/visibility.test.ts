import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { clubSurvey } from '../../../../examples/definitions/read-definition.ts';
import type { SubmittedAnswer } from '../model/answer.ts';
import type { Condition } from '../model/condition.ts';
import { holds, shownItems } from './visibility.ts';

const none = () => undefined;
const answered = (value: unknown) => ({ status: 'answered', value }) as SubmittedAnswer;
const isYes: Condition = { question: 'q', is: ['yes'] };

test('a condition holds when the answer is one of those named', () => {
  assert.equal(
    holds(isYes, () => answered('yes')),
    true,
  );
  assert.equal(
    holds(isYes, () => answered('no')),
    false,
  );
  assert.equal(
    holds({ question: 'q', is: ['no', 'yes'] }, () => answered('yes')),
    true,
  );
});

test('for several choices, one of them is enough', () => {
  assert.equal(
    holds(isYes, () => answered(['no', 'yes'])),
    true,
  );
  assert.equal(
    holds(isYes, () => answered(['no'])),
    false,
  );
  assert.equal(
    holds(isYes, () => answered([])),
    false,
  );
});

test('ways to answer without a view can be named; no answer is none of them', () => {
  const unsure: Condition = { question: 'q', is: ['dont-know'] };
  assert.equal(
    holds(unsure, () => ({ status: 'dont-know' })),
    true,
  );
  assert.equal(
    holds(unsure, () => ({ status: 'skipped' })),
    false,
  );
  assert.equal(holds(unsure, none), false);
  assert.equal(holds({ not: unsure }, none), true);
});

test('all, any and not mean what they say', () => {
  const yes = () => answered('yes');
  const isNo: Condition = { question: 'q', is: ['no'] };
  assert.equal(holds({ all: [isYes, isNo] }, yes), false);
  assert.equal(holds({ any: [isYes, isNo] }, yes), true);
  assert.equal(holds({ not: { any: [isNo, { not: isYes }] } }, yes), true);
});

test('an answer that is itself hidden counts as none', () => {
  const answers = new Map([
    ['attends', answered('no')],
    ['food', answered('poor')],
  ]);
  const shown = shownItems(clubSurvey(), (id) => answers.get(id)).map(({ question }) => question.id);
  assert.deepEqual(shown, ['welcome-note', 'attends', 'distance', 'change', 'helper', 'age']);
});

/** Any condition over a few questions, up to six levels deep. */
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.record({
      question: fc.constantFrom('a', 'b', 'c', '__proto__', 'toString'),
      is: fc.array(fc.constantFrom('x', 'y', 'dont-know', 'skipped', '__proto__'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ not: tie('condition') }),
  ),
}));

/** Any answer, and much that only looks like one. */
const anyAnswer = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom('skipped', 'dont-know', 'not-shown').map((status) => ({ status })),
  fc.oneof(fc.constantFrom('x', 'y', ''), fc.array(fc.constantFrom('x', 'y', 7, null)), fc.anything()).map(answered),
) as fc.Arbitrary<SubmittedAnswer | undefined>;

test('every condition is true or false for every set of answers, and its opposite is the opposite', () => {
  fc.assert(
    fc.property(condition, fc.dictionary(fc.constantFrom('a', 'b', 'c'), anyAnswer), (any, answers) => {
      const lookup = (id: string) => (Object.hasOwn(answers, id) ? answers[id] : undefined);
      const isTrue = holds(any, lookup);
      assert.equal(typeof isTrue, 'boolean');
      assert.equal(holds({ not: any }, lookup), !isTrue);
      assert.equal(holds({ all: [any, any] }, lookup), isTrue);
      assert.equal(holds({ any: [any] }, lookup), isTrue);
    }),
    { numRuns: 5000 },
  );
});

test('not (a and b) is (not a or not b)', () => {
  fc.assert(
    fc.property(condition, condition, fc.dictionary(fc.constantFrom('a', 'b', 'c'), anyAnswer), (a, b, answers) => {
      const lookup = (id: string) => (Object.hasOwn(answers, id) ? answers[id] : undefined);
      assert.equal(holds({ not: { all: [a, b] } }, lookup), holds({ any: [{ not: a }, { not: b }] }, lookup));
    }),
    { numRuns: 2000 },
  );
});
