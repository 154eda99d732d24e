import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SubmittedAnswer } from '../model/answer.ts';
import type { Condition } from '../model/condition.ts';
import { holds } from './visibility.ts';

const trees = 100_000;
const questions = ['a', 'b', 'gone', '__proto__', 'constructor'] as const;
const values = ['x', 'y', '7', 'NaN', 'dont-know', 'skipped', 'toString'] as const;
const answers: readonly unknown[] = [
  ...['x', '7', '', 7, 7.5, Number.NaN, Infinity, -0, null, true],
  ...[[], ['x', 'y'], [7, null, ['x']], {}, { length: 7 }, { includes: null }],
];

/** Numbers that look like chance, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Below = ReturnType<typeof chance>;

function conditionOf(below: Below, depth: number): Condition {
  const parts = () => Array.from({ length: below(4) }, () => conditionOf(below, depth - 1));
  switch (depth === 0 ? 0 : below(4)) {
    case 1:
      return { all: parts() };
    case 2:
      return { any: parts() };
    case 3:
      return { not: conditionOf(below, depth - 1) };
    default:
      return { question: pick(below, questions), is: Array.from({ length: below(4) }, () => pick(below, values)) };
  }
}

function answerOf(below: Below): SubmittedAnswer | undefined {
  const status = pick(below, ['answered', 'answered', 'skipped', 'dont-know', 'not-shown', undefined]);
  return status ? ({ status, value: pick(below, answers) } as SubmittedAnswer) : undefined;
}

const pick = <T>(below: Below, list: readonly T[]): T => list[below(list.length)] as T;

test(`F47: ${trees} conditions at random, over answers of every type and questions that are missing, are each true or false, and their opposites the opposite`, () => {
  const below = chance(47);
  const timesMs: number[] = [];
  let n = 0;
  for (let tree = 0; tree < trees; tree++) {
    const condition = conditionOf(below, 1 + below(8));
    const given = new Map(['a', 'b'].map((question) => [question, answerOf(below)]));
    const started = performance.now();
    const isTrue = holds(condition, (id) => given.get(id));
    timesMs.push(performance.now() - started);
    assert.equal(typeof isTrue, 'boolean');
    assert.equal(
      holds({ not: condition }, (id) => given.get(id)),
      !isTrue,
    );
    if (isTrue) n++;
  }
  assert.ok(n > trees / 10 && n < trees * 0.9, `${n} of them hold`);
  const p99Ms = timesMs.sort((a, b) => a - b)[Math.floor(trees * 0.99)] ?? 0;
  console.log(`${trees} conditions, 0 throws; one in a hundred takes longer than ${p99Ms.toFixed(4)} ms.`);
});

test('F47: a condition 1,000 levels deep is decided, should one get in', () => {
  let condition: Condition = { question: 'a', is: ['x'] };
  for (let level = 0; level < 1_000; level++) condition = { not: condition };
  assert.equal(
    holds(condition, () => ({ status: 'answered', value: 'x' })),
    true,
  );
});
