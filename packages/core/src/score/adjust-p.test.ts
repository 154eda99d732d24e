import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { benjaminiHochberg, holm } from './adjust-p.ts';

const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

test('adjusted p keep their places and their order, lie between the p and 1, and Holm asks more than Benjamini and Hochberg', () => {
  fc.assert(
    fc.property(ps, (given) => {
      const [strict, lenient] = [holm(given), benjaminiHochberg(given)];
      given.forEach((p, place) => {
        const [one, other] = [strict[place] ?? NaN, lenient[place] ?? NaN];
        assert.ok(p <= other + 1e-15 && other <= one + 1e-15 && one <= 1, `${p} ${other} ${one}`);
        given.forEach((q, elsewhere) => {
          if (p < q) assert.ok(one <= (strict[elsewhere] ?? NaN) && other <= (lenient[elsewhere] ?? NaN));
        });
      });
    }),
  );
});

test('one p alone stays as it is, and none is none', () => {
  for (const adjust of [holm, benjaminiHochberg]) {
    assert.deepEqual(adjust([0.03]), [0.03]);
    assert.deepEqual(adjust([]), []);
  }
});

test('in the order in which they were given', () => {
  assert.deepEqual(holm([0.04, 0.01]), [0.04, 0.02]);
  assert.deepEqual(benjaminiHochberg([0.04, 0.01]), [0.04, 0.02]);
});

test('F67: what is no p is a mistake in the calling code', () => {
  for (const p of [-0.1, 1.1, NaN]) {
    for (const adjust of [holm, benjaminiHochberg]) assert.throws(() => adjust([0.5, p]), { name: 'PoetError', code: 'not-a-probability' });
  }
});
