import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/assert-close.ts';
import { percentOf } from '../percent.ts';
import { wilson } from '../wilson.ts';
import { finitePopulationCorrection, wilsonOfPopulation } from './finite-population.ts';

test('of 376 plans 191 returns give 5 points either way, and of 20,635 plans 378 do', () => {
  for (const [plans, returns] of [
    [376, 191],
    [1_909, 320],
    [3_267, 344],
    [7_625, 366],
    [20_635, 378],
  ] as const) {
    const reach = (n: number) => 1.96 * Math.sqrt(0.25 / n) * finitePopulationCorrection(n, plans);
    assert.ok(reach(returns) <= 0.05 && reach(returns - 1) > 0.05, `${reach(returns)}`);
  }
});

test('when everybody was asked there is nothing left to chance; when few were, hardly anything changes', () => {
  assert.deepEqual(wilsonOfPopulation({ count: 30, n: 40 }, 40), { lower: 0.75, upper: 0.75 });
  assert.equal(finitePopulationCorrection(1, 1), 0);
  assert.equal(finitePopulationCorrection(1, 100), 1);
  const { lower, upper } = wilson(30, 40);
  assertClose(wilsonOfPopulation({ count: 30, n: 40 }, 1e12).lower, lower, 1e-9);
  assertClose(wilsonOfPopulation({ count: 30, n: 40 }, 1e12).upper, upper, 1e-9);
});

test('the fewer there were to ask, the narrower the interval', () => {
  const sizes = [40, 41, 60, 100, 1000, 1_000_000].map((population) => wilsonOfPopulation({ count: 30, n: 40 }, population));
  sizes.slice(1).forEach((wide, place) => {
    const narrow = sizes[place];
    assert.ok(narrow && wide.lower < narrow.lower && narrow.upper < wide.upper);
  });
});

test('the share lies in its interval, and that between 0 and 1', () => {
  const drawn = fc
    .integer({ min: 1, max: 7_600_000_000 })
    .chain((population) =>
      fc
        .integer({ min: 1, max: population })
        .chain((n) => fc.record({ population: fc.constant(population), n: fc.constant(n), count: fc.integer({ min: 0, max: n }) })),
    );
  fc.assert(
    fc.property(drawn, ({ population, n, count }) => {
      const { lower, upper } = wilsonOfPopulation({ count, n }, population);
      assert.ok(0 <= lower && lower <= count / n && count / n <= upper && upper <= 1, `${lower} ${percentOf(count, n)} ${upper}`);
    }),
  );
});

test('F67: more people asked than there are is a mistake in the calling code', () => {
  for (const [n, population] of [
    [0, 10],
    [11, 10],
    [0, 0],
    [1, NaN],
    [NaN, 1],
    [1.5, 3],
    [1, Infinity],
  ] as const) {
    assert.throws(() => finitePopulationCorrection(n, population), { name: 'PoetError', code: 'not-a-proportion' });
    assert.throws(() => wilsonOfPopulation({ count: 0, n }, population), { name: 'PoetError', code: 'not-a-proportion' });
  }
});
