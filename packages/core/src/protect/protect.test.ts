import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuestionResult, Share } from '../model/result.ts';
import { protect } from './protect.ts';

const hidden: Share = { kind: 'none', reason: 'suppressed' };

function result(n: number): QuestionResult {
  const share: Share =
    n === 0 ? { kind: 'none', reason: 'no-answers' } : { kind: 'share', count: n, n, percent: 100, lower: 0.5, upper: 1 };
  return {
    question: 'q',
    concept: 'q',
    kind: 'scale',
    asked: n + 3,
    answered: n,
    n,
    positive: share,
    negative: share,
    distribution: [{ id: 'good', share }],
  };
}

const isHidden = (n: number, protection?: { readonly minimum: number }): boolean => protect([result(n)], protection)[0]?.n === null;

test('a base under 10 is hidden, and 10 is shown as it is', () => {
  assert.equal(isHidden(9), true);
  assert.deepEqual(protect([result(10)]), [result(10)]);
  assert.deepEqual(protect([result(5774)]), [result(5774)]);
});

test('nothing of a hidden question can be read from it', () => {
  assert.deepEqual(protect([result(9)]), [
    {
      ...{ question: 'q', concept: 'q', kind: 'scale', asked: null, answered: null, n: null },
      ...{ positive: hidden, negative: hidden, distribution: [{ id: 'good', share: hidden }] },
    },
  ]);
});

test('nobody, one and nine look the same', () => {
  const [nobody] = protect([result(0)]);
  for (const n of [1, 5, 9]) assert.deepEqual(protect([result(n)])[0], nobody);
});

test('a question without positive and negative shares gets none by being hidden', () => {
  const { positive, negative, ...single } = result(3);
  assert.ok(positive && negative);
  assert.deepEqual(Object.keys(protect([{ ...single, kind: 'single' }])[0] ?? {}).sort(), Object.keys(single).sort());
});

test('each question is judged by its own base', () => {
  assert.deepEqual(
    protect([result(9), result(10), result(0)]).map(({ n }) => n),
    [null, 10, null],
  );
});

test('several choices are judged by who chose, not by who was asked', () => {
  const asked = { ...result(30), kind: 'multiple' as const };
  assert.equal(protect([{ ...asked, answered: 1 }])[0]?.n, null);
  assert.equal(protect([{ ...asked, answered: 10 }])[0]?.n, 30);
});

test('the minimum may be raised, and lowered to 5 but no further', () => {
  assert.deepEqual([isHidden(29, { minimum: 30 }), isHidden(30, { minimum: 30 })], [true, false]);
  assert.deepEqual([isHidden(6, { minimum: 7 }), isHidden(7, { minimum: 7 })], [true, false]);
  for (const minimum of [5, 4, 1, 0, -10, -Infinity]) {
    assert.deepEqual([isHidden(4, { minimum }), isHidden(5, { minimum })], [true, false], String(minimum));
  }
});

test('a minimum that is no number hides everything', () => {
  assert.equal(isHidden(1000, { minimum: Number.NaN }), true);
});

test('protecting twice changes nothing more, and protecting changes nothing in place', () => {
  const before = [result(9), result(10)];
  const copy = structuredClone(before);
  const once = protect(before);
  assert.deepEqual(protect(once), once);
  assert.deepEqual(before, copy);
});
