import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mcnemar, mcnemarExact } from './mcnemar.ts';

test('without correction, the published χ² comes out as well (Agresti, Categorical Data Analysis, section 10.1)', () => {
  assert.equal(
    mcnemar(
      [
        [794, 150],
        [86, 570],
      ],
      { correction: false },
    ).chiSquare.toFixed(2),
    '17.36',
  );
});

test('those who did not change make no difference', () => {
  const table = fc.record({ a: fc.nat(500), d: fc.nat(500), b: fc.nat(40), c: fc.nat(40) });
  fc.assert(
    fc.property(table, ({ a, b, c, d }) => {
      assert.deepEqual(
        mcnemar([
          [a, b],
          [c, d],
        ]),
        mcnemar([
          [0, b],
          [c, 0],
        ]),
      );
      assert.ok(
        Math.abs(
          mcnemarExact([
            [a, b],
            [c, d],
          ]).p -
            mcnemarExact([
              [d, c],
              [b, a],
            ]).p,
        ) < 1e-12,
      );
    }),
  );
});

test('6 who changed in one direction and none in the other have an exact p of 2 in 64', () => {
  assert.ok(
    Math.abs(
      mcnemarExact([
        [20, 6],
        [0, 20],
      ]).p -
        2 / 64,
    ) < 1e-15,
  );
});

test('F67: when nobody changed, or as many in either direction, p is 1', () => {
  for (const table of [
    [
      [5, 0],
      [0, 5],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [
      [5, 3],
      [3, 5],
    ],
  ] as const) {
    assert.deepEqual(mcnemar(table), { chiSquare: 0, df: 1, p: 1 });
    assert.equal(mcnemarExact(table).p, 1);
  }
});

test('F67: what is no count is a mistake in the calling code', () => {
  for (const count of [-1, 0.5, NaN]) {
    for (const run of [mcnemar, mcnemarExact])
      assert.throws(
        () =>
          run([
            [1, count],
            [2, 3],
          ]),
        { name: 'PoetError', code: 'not-a-count' },
      );
  }
});
