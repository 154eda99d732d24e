import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossTable } from '../../../test/cross-table.ts';
import { audit } from './audit.ts';
import { loadSolver } from './linear-program.ts';

const solver = await loadSolver();

/** The table of `suppress-sdctable-4x4`. Source: sdcTable, tests/testthat/test-simpleheuristic.R. */
const published = crossTable([
  [30, 47, 64, 89],
  [90, 124, 5, 31],
  [92, 100, 59, 85],
  [800, 991, 651, 685],
]);
const hiddenThere = ['0,0', '0,1', '0,2', '1,0', '1,2', '2,1', '2,3', '3,1', '3,3'];
const hide = (keys: readonly string[]) => new Map(keys.map((key) => [key, 'few-people'] as const));
const auditOf = (keys: readonly string[]) =>
  audit(
    {
      table: published,
      pattern: { hidden: hide(keys), rounded: false },
      targets: hiddenThere.map((key) => ({
        key,
        from: (published.cells.get(key)?.count ?? 0) - 1,
        to: (published.cells.get(key)?.count ?? 0) + 1,
      })),
    },
    solver,
  );

test('a table whose rows and columns all have two hidden counts is caught: one of them is exactly 47', () => {
  const { breaches, bounds } = auditOf(hiddenThere);
  assert.deepEqual(
    bounds.flatMap(({ key, from, to }) => (key === '0,1' ? [[from, to]] : [])),
    [[47, 47]],
  );
  assert.deepEqual(
    breaches.map(({ key }) => key),
    ['0,1'],
  );
  console.log(breaches);
});

test('with one more count hidden it can be anything from 0 to 78', () => {
  const { breaches, bounds } = auditOf([...hiddenThere, '1,3']);
  assert.deepEqual(
    bounds.flatMap(({ key, from, to }) => (key === '0,1' ? [[from, to]] : [])),
    [[0, 78]],
  );
  assert.deepEqual(breaches, []);
});
