import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { movedBetween } from './in-another-order.ts';

const moved = (older: string, newer: string) => movedBetween([...older], [...newer]).join('');

for (const [older, newer, expected] of [
  ['abcd', 'abcd', ''],
  ['abcd', 'dabc', 'd'],
  ['abcd', 'bcda', 'a'],
  ['abcd', 'axbycd', ''],
  ['abcd', 'ad', ''],
  ['', 'ab', ''],
] as const) {
  test(`from “${older}” to “${newer}”, “${expected}” moved`, () => assert.equal(moved(older, newer), expected));
}

test('those that did not move stand in the same order, and there is no way to move fewer', () => {
  const ids = [...'abcdef'];
  fc.assert(
    fc.property(fc.subarray(ids), fc.shuffledSubarray(ids), (older, newer) => {
      const found = movedBetween(older, newer);
      const rest = (list: readonly string[], without: readonly string[]) =>
        list.filter((id) => older.includes(id) && newer.includes(id) && !without.includes(id)).join('');
      assert.equal(rest(older, found), rest(newer, found));
      for (const fewer of subsets(ids).filter(({ length }) => length < found.length))
        assert.notEqual(rest(older, fewer), rest(newer, fewer));
    }),
    { numRuns: 300 },
  );
});

function subsets(ids: readonly string[]): string[][] {
  const [first, ...others] = ids;
  if (first === undefined) return [[]];
  return subsets(others).flatMap((subset) => [subset, [first, ...subset]]);
}
