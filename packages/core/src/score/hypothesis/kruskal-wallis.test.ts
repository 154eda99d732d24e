import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/assert-close.ts';
import { scipyValues } from '../../../test/published-statistics.ts';
import { kruskalWallis } from './kruskal-wallis.ts';
import { mannWhitney } from './mann-whitney.ts';

test('groups with ties come to what scipy comes to', () => {
  for (const { groups, h, p } of scipyValues().groups) {
    assertClose(kruskalWallis(groups).h, h, 1e-11);
    assertClose(kruskalWallis(groups).p, p, 1e-11);
  }
});

const points = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 40 });

test('of two groups, it is the test of Mann and Whitney without correction', () => {
  fc.assert(
    fc.property(points, points, (first, second) => {
      const { p } = mannWhitney(first, second, { method: 'asymptotic', correction: false });
      assert.ok(Math.abs(kruskalWallis([first, second]).p - p) < 1e-7);
    }),
  );
});

test('F67: where everybody is tied, nothing differs', () => {
  assert.deepEqual(kruskalWallis([[2, 2], [2], [2, 2, 2]]), { h: 0, df: 2, p: 1 });
});

test('F68: billions of people are no harder', () => {
  const group = (people: number) =>
    new Map([
      [1, people],
      [2, 7_000_000_000 - people],
    ]);
  const { h, p } = kruskalWallis([group(3_888_000_000), group(3_888_100_000), group(3_888_050_000)]);
  assert.ok(h > 1 && h < 10 && p > 0 && p < 1, `${h} ${p}`);
});

test('F67: one group alone, or an empty one, is a mistake in the calling code', () => {
  for (const groups of [[], [[1, 2]], [[1, 2], []], [[1, NaN], [1]]]) {
    assert.throws(() => kruskalWallis(groups), { name: 'PoetError', code: 'not-a-sample' });
  }
});
