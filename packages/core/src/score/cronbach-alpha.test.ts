import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cronbachAlpha } from './cronbach-alpha.ts';

const rows = fc
  .integer({ min: 2, max: 6 })
  .chain((questions) =>
    fc.array(fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 12 }), { minLength: questions, maxLength: questions })),
  );

test('alpha is a number of at most 1 inside of its interval, or there is none', () => {
  fc.assert(
    fc.property(rows, (answers) => {
      fc.pre(answers.length > 0);
      const result = cronbachAlpha(answers);
      if (result === null) return;
      assert.ok(result.alpha <= 1 + 1e-12 && result.lower <= result.alpha + 1e-12 && result.alpha <= result.upper + 1e-12);
      assert.ok(Number.isFinite(result.lower) && Number.isFinite(result.upper));
    }),
  );
});

test('the order of people and of questions makes no difference', () => {
  const answers = [
    [1, 2, 3],
    [2, 2, 4],
    [5, 4, 4],
    [3, 3, 5],
  ];
  const turned = answers.map((row) => [...row].reverse()).reverse();
  assert.ok(Math.abs((cronbachAlpha(answers)?.alpha ?? NaN) - (cronbachAlpha(turned)?.alpha ?? NaN)) < 1e-12);
});

test('questions that are answered alike measure one thing: alpha is 1', () => {
  assert.deepEqual(
    cronbachAlpha([
      [1, 1],
      [2, 2],
      [4, 4],
    ]),
    { alpha: 1, lower: 1, upper: 1, n: 3 },
  );
});

test('F67: with fewer than two people, or people who all come to the same total, there is no alpha', () => {
  assert.equal(cronbachAlpha([[1, 2]]), null);
  assert.equal(
    cronbachAlpha([
      [1, 2],
      [null, 3],
    ]),
    null,
  );
  assert.equal(
    cronbachAlpha([
      [1, 3],
      [2, 2],
      [3, 1],
    ]),
    null,
  );
});

test('F67: fewer than two questions, rows of different lengths and numbers that are none are mistakes in the calling code', () => {
  for (const bad of [
    [],
    [[1], [2]],
    [[1, 2], [1]],
    [
      [1, NaN],
      [1, 2],
    ],
    [
      [1, Infinity],
      [1, 2],
    ],
  ]) {
    assert.throws(() => cronbachAlpha(bad), { name: 'PoetError', code: 'not-a-sample' });
  }
  assert.throws(
    () =>
      cronbachAlpha(
        [
          [1, 2],
          [2, 3],
        ],
        95,
      ),
    { name: 'PoetError', code: 'not-a-probability' },
  );
});
