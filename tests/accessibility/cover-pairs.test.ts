import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allCombinations } from './combinations.ts';
import { coverPairs } from './cover-pairs.ts';

/** Every two values of different things that stand together in a row. */
function pairsIn(rows: readonly object[]): Set<string> {
  return new Set(
    rows.flatMap((row) => {
      const cells = Object.entries(row).map((cell) => cell.join('='));
      return cells.flatMap((cell, i) => cells.slice(i + 1).map((other) => `${cell} & ${other}`));
    }),
  );
}

describe('a selection that covers pairs', () => {
  const all = allCombinations(['a', 'b', 'c', 'd']);
  const few = coverPairs(all);

  it('has every two values together that are together anywhere', () => {
    assert.equal(all.length, 4 * 4 * 2 * 3 * 3 * 3);
    assert.deepEqual([...pairsIn(few)].sort(), [...pairsIn(all)].sort());
  });

  it('is a small part of the whole, and the same each time', () => {
    assert.ok(few.length < 20, `${few.length} of ${all.length}`);
    assert.deepEqual(coverPairs(all), few);
  });

  it('of nothing is nothing', () => {
    assert.deepEqual(coverPairs([]), []);
  });
});
