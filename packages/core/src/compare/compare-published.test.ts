import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { percentOf } from '../score/percent.ts';
import { newcombe } from '../score/interval/newcombe.ts';
import { comparePublished } from './compare-published.ts';

const published = (percent: number, n: number | null) => ({ kind: 'published', percent, n }) as const;

test('74 % of 906 may have been 666 to 674 people: the interval is that of both ends', () => {
  const compared = comparePublished({ count: 60, n: 100 }, published(74, 906));
  const one = { count: 60, n: 100 };
  assert.equal(compared.lower, newcombe(one, { count: 674, n: 906 }).lower);
  assert.equal(compared.upper, newcombe(one, { count: 666, n: 906 }).upper);
  assert.ok(Math.abs(compared.difference - -0.14) < 1e-12);
});

test('a share that rounds to the published percentage does not differ from it, whether or not it is known how many took part', () => {
  for (const n of [906, null]) assert.equal(comparePublished({ count: 743, n: 1000 }, published(74, n)).p, 1, String(n));
});

test('where it is not known how many took part, the published share is taken for exact but for its rounding', () => {
  const { lower, upper } = comparePublished({ count: 60, n: 100 }, published(74, null));
  // Wilson of 60 of 100: 0.5020 to 0.6906; less 74.5 and 73.5 %.
  assert.deepEqual([lower.toFixed(4), upper.toFixed(4)], ['-0.2430', '-0.0444']);
});

const shares = fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(300)).map(([n, count]) => ({ count: Math.min(count, n), n }));

test('nothing that can be published is NaN: 0 and 100 %, and few people', () => {
  fc.assert(
    fc.property(shares, fc.integer({ min: 0, max: 100 }), fc.constantFrom(null, 1, 7, 906), (share, percent, of) => {
      const compared = comparePublished(share, published(percent, of));
      for (const [name, value] of Object.entries(compared)) assert.ok(Number.isFinite(value), `${name} beside ${percent} of ${of}`);
      assert.ok(compared.p >= 0 && compared.p <= 1 && compared.lower <= compared.upper);
    }),
    { numRuns: 2000 },
  );
});

test('every share that rounds to the percentage is within the ends', () => {
  fc.assert(
    fc.property(fc.integer({ min: 101, max: 2000 }), fc.nat(2000), (n, some) => {
      const count = Math.min(some, n);
      const wide = comparePublished({ count: 50, n: 100 }, published(percentOf(count, n), n));
      const exact = newcombe({ count: 50, n: 100 }, { count, n });
      assert.ok(wide.lower <= exact.lower + 1e-12 && wide.upper >= exact.upper - 1e-12);
    }),
  );
});
