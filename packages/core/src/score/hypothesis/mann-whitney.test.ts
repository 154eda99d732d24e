import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assertClose } from '../../../test/assert-close.ts';
import { scipyValues } from '../../../test/published-statistics.ts';
import { mannWhitney } from './mann-whitney.ts';

test('groups with ties come to what scipy comes to', () => {
  for (const { first, second, u, p, pGreater, pLess, pPlain } of scipyValues().two_groups) {
    const result = mannWhitney(first, second, { method: 'asymptotic' });
    assert.equal(result.u, u);
    assertClose(result.p, p, 1e-11);
    assertClose(result.pGreater, pGreater, 1e-11);
    assertClose(result.pLess, pLess, 1e-11);
    assertClose(mannWhitney(first, second, { method: 'asymptotic', correction: false }).p, pPlain, 1e-11);
  }
});

test('groups without ties are counted exactly, as scipy counts', () => {
  for (const { first, second, u, p } of scipyValues().untied_groups) {
    const result = mannWhitney(first, second);
    assert.equal(result.method, 'exact');
    assert.equal(result.u, u);
    assertClose(result.p, p, 1e-12);
  }
});

test('from 50 people in a group on, or where some are tied, it approximates unless it is told to count', () => {
  const people = (n: number) => Array.from({ length: n }, (_, person) => person * Math.SQRT2);
  assert.equal(mannWhitney(people(49), [0.5]).method, 'exact');
  assert.equal(mannWhitney(people(50), [0.5]).method, 'asymptotic');
  assert.equal(mannWhitney([0.5], people(50), { method: 'exact' }).method, 'exact');
  assert.equal(mannWhitney([1, 1], [2]).method, 'asymptotic');
});

const points = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 7 });

/** Every way to choose who is in the first group, one by one. */
function everyChoice<Value>(values: readonly Value[], size: number): Value[][] {
  const [first, ...rest] = values;
  if (size === 0) return [[]];
  if (first === undefined) return [];
  return [...everyChoice(rest, size - 1).map((chosen) => [first, ...chosen]), ...everyChoice(rest, size)];
}

const pairsHigher = (first: readonly number[], second: readonly number[]) =>
  first.flatMap((one) => second.map((other) => (one > other ? 1 : one === other ? 0.5 : 0))).reduce<number>((sum, pair) => sum + pair, 0);

test('U counts the pairs in which the first is higher, and with ties too the exact p counts every order', () => {
  fc.assert(
    fc.property(points, points, (first, second) => {
      const { u, pGreater, superiority } = mannWhitney(first, second, { method: 'exact' });
      assert.equal(u, pairsHigher(first, second));
      assertClose(superiority, u / (first.length * second.length), 1e-15);
      const people = [...first, ...second].map((value, person) => ({ value, person }));
      const us = everyChoice(people, first.length).map((chosen) => {
        const others = people.filter((one) => !chosen.includes(one));
        return pairsHigher(
          chosen.map(({ value }) => value),
          others.map(({ value }) => value),
        );
      });
      assertClose(pGreater, us.filter((one) => one >= u).length / us.length, 1e-12);
    }),
    { numRuns: 60 },
  );
});

test('counted people are as good as people one by one; and who is compared with whom turns the result over', () => {
  const one = mannWhitney([1, 2, 2, 5], [1, 3, 3]);
  const counted = mannWhitney(
    new Map([
      [5, 1],
      [1, 1],
      [2, 2],
    ]),
    new Map([
      [3, 2],
      [1, 1],
      [4, 0],
    ]),
  );
  assert.deepEqual(one, counted);
  const turned = mannWhitney([1, 3, 3], [1, 2, 2, 5]);
  assert.equal(one.u + turned.u, 12);
  assertClose(one.pLess, turned.pGreater, 1e-14);
});

test('F67: where everybody is tied, neither group is higher', () => {
  const { p, superiority, u } = mannWhitney([3, 3], [3, 3, 3]);
  assert.deepEqual({ p, superiority, u }, { p: 1, superiority: 0.5, u: 3 });
});

test('F68: billions of people on a scale are no harder', () => {
  const [first, second] = [
    new Map([
      [1, 3_888_000_000],
      [2, 3_112_000_000],
    ]),
    new Map([
      [1, 3_888_100_000],
      [2, 3_111_900_000],
    ]),
  ];
  const { p, superiority } = mannWhitney(first, second);
  assert.ok(p > 0.08 && p < 0.1, `${p}`);
  assertClose(superiority, 0.5 + 0.5 * (100_000 / 7_000_000_000), 1e-12);
});

test('F67: an empty group, a number that is none, half a person and too many orders to count are mistakes in the calling code', () => {
  const wrong = { name: 'PoetError', code: 'not-a-sample' };
  for (const bad of [[], [NaN], [Infinity], new Map([[1, 0.5]]), new Map([[1, -1]]), new Map([[1, 0]])]) {
    assert.throws(() => mannWhitney(bad, [1]), wrong);
    assert.throws(() => mannWhitney([1], bad), wrong);
  }
  assert.throws(() => mannWhitney(new Map([[1, 60]]), new Map([[2, 41]]), { method: 'exact' }), wrong);
});
