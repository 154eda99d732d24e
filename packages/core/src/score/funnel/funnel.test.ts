import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/assert-close.ts';
import { publishedFunnel } from '../../../test/published-statistics.ts';
import { deviateOf } from '../confidence.ts';
import { wilson } from '../wilson.ts';
import { funnelOfRatios, funnelOfShares } from './funnel-limits.ts';
import { funnel } from './funnel.ts';
import { overDispersion } from './over-dispersion.ts';

test('F66: all 100 rows of the published funnel come out to a millionth of a per cent (PHEindicatormethods)', () => {
  const { count, population, rows } = publishedFunnel();
  assert.equal(rows.length, 100);
  for (const [n, ...published] of rows) {
    const { limits95, limits998 } = funnelOfShares(count / population, n);
    [limits95.lower, limits95.upper, limits998.lower, limits998.upper].forEach((limit, place) => {
      assert.ok(Math.abs(limit * 100 - (published[place] ?? NaN)) <= 1e-6, `${n}: ${limit * 100}, published ${published[place]}`);
    });
  }
});

const areas = fc.array(
  fc.integer({ min: 1, max: 2000 }).chain((n) => fc.record({ count: fc.integer({ min: 0, max: n }), n: fc.constant(n) })),
  { minLength: 1, maxLength: 30 },
);

test('an area is outside of the limits just where its own Wilson interval does not reach the target', () => {
  fc.assert(
    fc.property(areas, (many) => {
      const { target, areas: placed } = funnel(many);
      fc.pre(target > 0 && target < 1);
      placed.forEach(({ share, limits998, z }, place) => {
        const { count, n } = many[place] ?? { count: 0, n: 1 };
        const { lower, upper } = wilson(count, n, deviateOf(0.998));
        if (Math.abs(Math.abs(z ?? 0) - deviateOf(0.998)) < 1e-6) return;
        assert.equal(share < limits998.lower || share > limits998.upper, target < lower || target > upper);
      });
    }),
  );
});

test('the order of the areas is kept and makes no difference', () => {
  fc.assert(
    fc.property(areas, (many) => {
      const [here, there] = [funnel(many), funnel([...many].reverse())];
      assert.deepEqual(
        here.areas.map(({ share }) => share),
        there.areas.map(({ share }) => share).reverse(),
      );
      assert.ok(Math.abs((here.dispersion?.phi ?? 0) - (there.dispersion?.phi ?? 0)) < 1e-9);
    }),
  );
});

test('F70: one area is its own target, lies in the middle and says nothing about dispersion', () => {
  const { target, areas: placed, dispersion } = funnel([{ count: 30, n: 40 }]);
  assert.equal(target, 0.75);
  assert.deepEqual([placed[0]?.share, placed[0]?.z], [0.75, 0]);
  assert.deepEqual(dispersion, { phi: 0, p: 1 });
});

test('F70: where nobody or everybody has the property, the limits lie on the target and nothing is divided by 0', () => {
  for (const share of [0, 1]) {
    const on = { lower: share, upper: share };
    const {
      target,
      areas: placed,
      dispersion,
    } = funnel([
      { count: share * 5, n: 5 },
      { count: share, n: 1 },
    ]);
    assert.equal(target, share);
    for (const area of placed) assert.deepEqual(area, { share, z: 0, limits95: on, limits998: on });
    assert.deepEqual(dispersion, { phi: 0, p: 1 });
  }
});

test('F70: held against a target of 0 or 1, another share is outside of the limits and has no z', () => {
  const { areas: placed, dispersion } = funnel([{ count: 1, n: 5 }], 0);
  assert.deepEqual(placed, [{ share: 0.2, z: null, limits95: { lower: 0, upper: 0 }, limits998: { lower: 0, upper: 0 } }]);
  assert.equal(dispersion, null);
});

test('F70: an area with one person is within the limits, whatever the person said, unless the target is far off', () => {
  const { areas: placed } = funnel([
    { count: 1, n: 1 },
    { count: 50, n: 100 },
  ]);
  assert.deepEqual(placed[0]?.limits998, { lower: 0, upper: 1 });
});

test('F68: billions of people narrow the limits down and break nothing', () => {
  const { areas: placed } = funnel([
    { count: 7_776_456, n: 7_564_336_677 },
    { count: 1, n: 1000 },
  ]);
  const [large] = placed;
  assert.ok(large && large.limits95.lower > 0.001027 && large.limits95.upper < 0.001029);
});

test('over-dispersion widens the limits by its root', () => {
  const [plain, wide] = [funnelOfShares(0.5, 400), funnelOfShares(0.5, 400, 4)];
  assertClose(wide.limits95.upper - 0.5, 2 * (plain.limits95.upper - 0.5), 1e-12);
});

test('what is far out is moved in before over-dispersion is measured', () => {
  // numpy: z = [-9, -1, -0.5, 0, 0.2, 0.4, 0.6, 1, 1.5, 12]; q = quantile(z, [.1, .9]); mean(clip(z, *q)²)
  assertClose(overDispersion([-9, -1, -0.5, 0, 0.2, 0.4, 0.6, 1, 1.5, 12]).phi, 1.48025, 1e-12);
  assertClose(overDispersion([-9, 1, 12], 0).phi, 226 / 3, 1e-12);
});

test('areas that differ by chance alone have a φ of 1 or less, and a p that raises no alarm', () => {
  const zs = Array.from({ length: 99 }, (_, place) => (place % 2 === 0 ? 1 : -1) * Math.sqrt(-2 * Math.log((place + 1) / 100)) * 0.7);
  const { phi, p } = overDispersion(zs);
  assert.ok(phi > 0.5 && phi < 1 && p > 0.05, `${phi} ${p}`);
});

test('limits of ratios lie around the target, closer the more is expected', () => {
  const sizes = [0.1, 1, 20, 1000, 7_776_456].map((expected) => funnelOfRatios(expected, 2));
  for (const { limits95, limits998 } of sizes) {
    assert.ok(
      0 <= limits998.lower &&
        limits998.lower < limits95.lower &&
        limits95.lower < 2 &&
        2 < limits95.upper &&
        limits95.upper < limits998.upper,
    );
  }
  sizes.slice(1).forEach(({ limits95 }, place) => assert.ok(limits95.upper < (sizes[place]?.limits95.upper ?? 0)));
});

test('F67: what cannot be a target, a number of people, a dispersion or a z is a mistake in the calling code', () => {
  for (const target of [-0.1, 1.1, NaN]) assert.throws(() => funnelOfShares(target, 5), { name: 'PoetError', code: 'not-a-probability' });
  for (const n of [0, -1, 1.5, NaN]) {
    assert.throws(() => funnelOfShares(0.5, n), { name: 'PoetError', code: 'not-a-proportion' });
    assert.throws(() => funnel([{ count: 0, n }]), { name: 'PoetError', code: 'not-a-proportion' });
  }
  for (const amount of [0, -1, NaN, Infinity]) {
    assert.throws(() => funnelOfShares(0.5, 5, amount), { name: 'PoetError', code: 'not-a-count' });
    assert.throws(() => funnelOfRatios(amount), { name: 'PoetError', code: 'not-a-count' });
    assert.throws(() => funnelOfRatios(1, amount), { name: 'PoetError', code: 'not-a-count' });
  }
  assert.throws(() => funnel([]), { name: 'PoetError', code: 'not-a-proportion' });
  assert.throws(() => funnel([], 0.5), { name: 'PoetError', code: 'not-a-proportion' });
  for (const zs of [[], [NaN], [Infinity]]) assert.throws(() => overDispersion(zs), { name: 'PoetError', code: 'not-a-sample' });
  for (const tail of [-0.1, 0.5, NaN]) assert.throws(() => overDispersion([1], tail), { name: 'PoetError', code: 'not-a-probability' });
});
