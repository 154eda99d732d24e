import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/assert-close.ts';
import type { TwoByTwo } from '../two-by-two.ts';
import { mantelHaenszel } from './mantel-haenszel.ts';
import { oddsRatio } from '../interval/odds-ratio.ts';

/** What R's mantelhaen.test prints, to the last digit printed. */
const printed: readonly { source: string; strata: readonly TwoByTwo[]; figures: readonly string[] }[] = [
  {
    source: 'admissions to Berkeley by sex in six departments, R, UCBAdmissions',
    strata: [
      [
        [512, 89],
        [313, 19],
      ],
      [
        [353, 17],
        [207, 8],
      ],
      [
        [120, 202],
        [205, 391],
      ],
      [
        [138, 131],
        [279, 244],
      ],
      [
        [53, 94],
        [138, 299],
      ],
      [
        [22, 24],
        [351, 317],
      ],
    ],
    figures: ['1.4269', '0.2323', '0.7719074', '1.0603298', '0.9046968'],
  },
  {
    source: 'penicillin and rabbits at five levels, R, help of mantelhaen.test (Agresti)',
    strata: [
      [
        [0, 6],
        [0, 5],
      ],
      [
        [3, 3],
        [0, 6],
      ],
      [
        [6, 0],
        [2, 4],
      ],
      [
        [5, 1],
        [6, 0],
      ],
      [
        [2, 0],
        [5, 0],
      ],
    ],
    figures: ['3.9286', '0.04747', '1.026713', '47.725133', '7'],
  },
  {
    source: 'AZT and symptoms of AIDS in two groups (Agresti), R',
    strata: [
      [
        [14, 93],
        [32, 81],
      ],
      [
        [11, 52],
        [12, 43],
      ],
    ],
    figures: ['6.0799', '0.01367', '0.2818621', '0.8414208', '0.4869955'],
  },
];

for (const { source, strata, figures } of printed) {
  test(`F66: the strata of ${source} come to the published figures`, () => {
    const { chiSquare, p, lower, upper, oddsRatio: ratio } = mantelHaenszel(strata);
    [chiSquare, p, lower, upper, ratio].forEach((figure, place) => {
      const wanted = figures[place] ?? '';
      assert.equal(figure?.toFixed((wanted.split('.')[1] ?? '').length), wanted);
    });
  });
}

const table = fc.tuple(fc.tuple(fc.nat(40), fc.nat(40)), fc.tuple(fc.nat(40), fc.nat(40)));

test('the order of the strata makes no difference, nor does one without people in both rows and columns', () => {
  fc.assert(
    fc.property(fc.array(table, { maxLength: 5 }), fc.nat(40), fc.nat(40), (strata, some, others) => {
      const here = mantelHaenszel(strata);
      const there = mantelHaenszel([
        [
          [some, others],
          [0, 0],
        ],
        ...[...strata].reverse(),
        [
          [some, 0],
          [others, 0],
        ],
      ]);
      for (const name of ['p', 'chiSquare', 'oddsRatio', 'lower', 'upper'] as const) {
        const [one, other] = [here[name], there[name]];
        if (one === null) assert.equal(other, null);
        else assert.ok(Number.isFinite(one) && Math.abs(one - (other ?? NaN)) <= 1e-9 * Math.abs(one));
      }
    }),
  );
});

test('with one stratum it is the odds ratio of that table', () => {
  assertClose(
    mantelHaenszel([
      [
        [20, 30],
        [15, 45],
      ],
    ]).oddsRatio ?? 0,
    oddsRatio([
      [20, 30],
      [15, 45],
    ]).oddsRatio,
    1e-14,
  );
});

test('F67: strata that say nothing have no ratio, and a p of 1', () => {
  const nothing = { chiSquare: 0, df: 1, p: 1, oddsRatio: null, lower: null, upper: null };
  for (const strata of [
    [],
    [
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      [
        [3, 0],
        [4, 0],
      ],
    ],
    [
      [
        [1, 0],
        [0, 0],
      ],
    ],
  ] as const)
    assert.deepEqual(mantelHaenszel(strata), nothing);
  assert.equal(
    mantelHaenszel([
      [
        [5, 0],
        [0, 5],
      ],
    ]).oddsRatio,
    null,
  );
});

test('F67: where strata say too little for an upper end, there is none', () => {
  const {
    oddsRatio: ratio,
    lower,
    upper,
  } = mantelHaenszel([
    [
      [0, 1],
      [1, 1],
    ],
    [
      [1, 786_853],
      [0, 1],
    ],
  ]);
  assert.ok(ratio !== null && ratio > 0 && lower !== null && lower >= 0);
  assert.equal(upper, null);
});

test('F68: billions of people are no harder', () => {
  const { oddsRatio: ratio, p } = mantelHaenszel([
    [
      [3_888_000, 3_778_112_000],
      [3_882_500, 3_778_117_500],
    ],
  ]);
  assert.ok(ratio !== null && ratio > 1 && ratio < 1.01 && p > 0 && p < 1);
});

test('F67: what is no count is a mistake in the calling code', () => {
  for (const count of [-1, 0.5, NaN])
    assert.throws(
      () =>
        mantelHaenszel([
          [
            [1, count],
            [2, 3],
          ],
        ]),
      { name: 'PoetError', code: 'not-a-count' },
    );
});
