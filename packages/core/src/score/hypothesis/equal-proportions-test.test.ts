import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { equalProportionsTest } from './equal-proportions-test.ts';
import { twoProportionsTest } from './two-proportions-test.ts';

const proportion = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 7_600_000_000 }))
  .chain((n) => fc.record({ count: fc.integer({ min: 0, max: n }), n: fc.constant(n) }));

test('F68: of two groups, χ² is the square of z, from a person to billions', () => {
  fc.assert(
    fc.property(proportion, proportion, (first, second) => {
      const { z, p } = twoProportionsTest(first, second);
      const { chiSquare, df, p: same } = equalProportionsTest([first, second]);
      assert.equal(df, 1);
      assert.ok(Math.abs(chiSquare - z * z) <= 1e-6 * (1 + chiSquare), `${chiSquare} and ${z * z}`);
      assert.ok(Math.abs(p - same) < 1e-6 && p >= 0 && p <= 1);
    }),
    { numRuns: 2000 },
  );
});

test('the order of the groups only changes the sign', () => {
  fc.assert(
    fc.property(proportion, proportion, proportion, (one, two, three) => {
      assert.ok(twoProportionsTest(one, two).z + twoProportionsTest(two, one).z === 0);
      const [here, there] = [equalProportionsTest([one, two, three]), equalProportionsTest([three, one, two])];
      assert.ok(Math.abs(here.p - there.p) < 1e-9);
    }),
  );
});

test('F67: where everybody or nobody has the property, nothing differs', () => {
  for (const count of [0, 5]) {
    const groups = [
      { count, n: 5 },
      { count, n: 5 },
    ] as const;
    assert.deepEqual(twoProportionsTest(...groups), { z: 0, p: 1 });
    assert.deepEqual(equalProportionsTest(groups), { chiSquare: 0, df: 1, p: 1 });
  }
});

test('F67: what is no proportion, or one group alone, is a mistake in the calling code', () => {
  const good = { count: 1, n: 2 };
  for (const bad of [
    { count: 0, n: 0 },
    { count: 3, n: 2 },
    { count: -1, n: 2 },
    { count: 0.5, n: 2 },
    { count: NaN, n: 2 },
  ]) {
    assert.throws(() => twoProportionsTest(good, bad), { name: 'PoetError', code: 'not-a-proportion' });
    assert.throws(() => equalProportionsTest([good, good, bad]), { name: 'PoetError', code: 'not-a-proportion' });
  }
  for (const groups of [[], [good]]) assert.throws(() => equalProportionsTest(groups), { name: 'PoetError', code: 'not-a-proportion' });
});
