import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { QuestionTally, Tally } from '../model/tally.ts';
import { subtract } from './subtract.ts';
import { emptyTally, merge } from './tally.ts';

const survey = { id: 'example/club', version: '1.0.0' };
const nobody = emptyTally(survey);
const people = fc.nat({ max: 1_000_000 });
/** Every choice of a question is in its tally; of statuses, those that somebody has. */
const question: fc.Arbitrary<QuestionTally> = fc
  .record({ good: people, poor: people, answered: people, skipped: people })
  .map(({ good, poor, ...statuses }) => ({
    counts: new Map(Object.entries({ good, poor })),
    statuses: new Map(Object.entries(statuses).filter(([, n]) => n > 0)),
  }));
const tally: fc.Arbitrary<Tally> = fc
  .record({ n: people, core: question, module: fc.option(question, { nil: undefined }) })
  .map(({ n, core, module }) => ({
    survey: 'example/club@1.0.0',
    n,
    questions: new Map([['staff', core], ...(module ? [['302/transport@1.0.0/bus', module] as const] : [])]),
  }));

test('adding is commutative and associative, and adding nobody changes nothing', () => {
  fc.assert(
    fc.property(tally, tally, tally, (a, b, c) => {
      assert.deepEqual(merge(a, b), merge(b, a));
      assert.deepEqual(merge(merge(a, b), c), merge(a, merge(b, c)));
      assert.deepEqual(merge(a, nobody), a);
      assert.deepEqual(merge(nobody, a), a);
    }),
  );
});

test('a part that is taken out and added again gives the whole', () => {
  fc.assert(
    fc.property(tally, tally, (rest, part) => {
      const whole = merge(rest, part);
      assert.deepEqual(merge(subtract(whole, part), part), whole);
      assert.deepEqual(subtract(whole, nobody), whole);
    }),
  );
});

test('what was added is taken out again: the rest is as it was, and questions that nobody is left in have nobody', () => {
  fc.assert(
    fc.property(tally, tally, (rest, part) => {
      const left = subtract(merge(rest, part), part);
      assert.equal(left.n, rest.n);
      for (const [key, tallied] of left.questions) {
        if (rest.questions.has(key)) assert.deepEqual(tallied, rest.questions.get(key));
        else assert.deepEqual([[...tallied.counts.values()], tallied.statuses.size], [[0, 0], 0]);
      }
    }),
  );
});

test('more than there are cannot be taken out, nor anything of another survey', () => {
  const one: Tally = { survey: 'example/club@1.0.0', n: 1, questions: new Map() };
  assert.throws(() => subtract(nobody, one), { name: 'PoetError', code: 'not-a-part' });
  const asked = new Map([['staff', { counts: new Map([['good', 1]]), statuses: new Map() }]]);
  assert.throws(() => subtract(one, { ...one, questions: asked }), { code: 'not-a-part', message: /staff, good/ });
  assert.throws(() => subtract(one, { ...one, survey: 'example/club@2.0.0' }), { code: 'different-surveys' });
});
