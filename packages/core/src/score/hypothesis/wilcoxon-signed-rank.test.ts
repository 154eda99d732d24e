import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/assert-close.ts';
import { scipyValues } from '../../../test/published-statistics.ts';
import { wilcoxonSignedRank } from './wilcoxon-signed-rank.ts';

test('changes with ties come to what scipy comes to, whatever is done with those who did not change', () => {
  for (const { changes, p, pPlain, pPratt } of scipyValues().changes) {
    assertClose(wilcoxonSignedRank(changes, { method: 'asymptotic' }).p, p, 1e-11);
    assertClose(wilcoxonSignedRank(changes, { method: 'asymptotic', correction: false }).p, pPlain, 1e-11);
    assertClose(wilcoxonSignedRank(changes, { method: 'asymptotic', correction: false, unchanged: 'pratt' }).p, pPratt, 1e-11);
  }
});

const changes = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 10 });

test('the exact p counts every way in which each person could as well have gone the other way', () => {
  fc.assert(
    fc.property(changes, fc.constantFrom('drop' as const, 'pratt' as const), (values, unchanged) => {
      const { rose, n, pGreater } = wilcoxonSignedRank(values, { method: 'exact', unchanged });
      const moved = values.filter((value) => value !== 0);
      assert.equal(n, moved.length);
      const turned = Array.from({ length: 2 ** n }, (_, bits) => {
        const zeros = values.filter((value) => value === 0);
        const signed = moved.map((value, person) => ((bits >> person) & 1 ? -value : value));
        return wilcoxonSignedRank([...signed, ...zeros], { method: 'asymptotic', unchanged }).rose;
      });
      assertClose(pGreater, turned.filter((sum) => sum >= rose).length / turned.length, 1e-12);
    }),
    { numRuns: 40 },
  );
});

test('turning every change round swaps those who rose and those who fell', () => {
  fc.assert(
    fc.property(changes, (values) => {
      const [here, there] = [wilcoxonSignedRank(values), wilcoxonSignedRank(values.map((value) => -value))];
      assert.deepEqual([here.rose, here.fell], [there.fell, there.rose]);
      assertClose(here.p, there.p, 1e-12);
      assertClose(here.pGreater, there.pLess, 1e-12);
    }),
  );
});

test('F67: when nobody changed, p is 1', () => {
  for (const method of [undefined, 'exact', 'asymptotic'] as const) {
    const { p, n, rose, fell } = wilcoxonSignedRank([0, 0], method === undefined ? {} : { method });
    assert.deepEqual({ p, n, rose, fell }, { p: 1, n: 0, rose: 0, fell: 0 });
  }
});

test('F68: billions of people are no harder', () => {
  const { p, n } = wilcoxonSignedRank(
    new Map([
      [-1, 3_888_000_000],
      [0, 5],
      [1, 3_888_100_000],
    ]),
  );
  assert.equal(n, 7_776_100_000);
  assert.ok(p > 0.25 && p < 0.26, `${p}`);
});

test('F67: what is no sample is a mistake in the calling code', () => {
  for (const bad of [[], [NaN], [Infinity], new Map([[1, 0.5]]), new Map([[1, -1]])]) {
    assert.throws(() => wilcoxonSignedRank(bad), { name: 'PoetError', code: 'not-a-sample' });
  }
  assert.throws(() => wilcoxonSignedRank(new Map([[1, 101]]), { method: 'exact' }), { name: 'PoetError', code: 'not-a-sample' });
});
