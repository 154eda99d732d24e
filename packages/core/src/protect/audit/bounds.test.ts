import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossTable } from '../../../test/cross-table.ts';
import type { Counts } from '../../../test/cross-table.ts';
import { randomOf } from '../../../test/random.ts';
import { knownOf } from '../hidden.ts';
import type { Pattern } from '../hidden.ts';
import { tableOf } from '../table.ts';
import type { Cell, Sum, Table } from '../table.ts';
import { boundsOf } from './bounds.ts';
import { loadSolver } from './linear-program.ts';

const solver = await loadSolver();

/** Counts one after the other, every whole number that is still possible for each, and the lowest and highest of all tables that come to the end. */
function enumerate(table: Table, pattern: Pattern): Map<string, { from: number; to: number }> {
  const ranges = new Map([...table.cells.values()].map((cell) => [cell.key, knownOf(cell, pattern)]));
  const open = [...table.cells.keys()].filter((key) => (ranges.get(key)?.from ?? 0) < (ranges.get(key)?.to ?? 0));
  const values = new Map([...ranges].flatMap(([key, { from, to }]) => (from === to ? [[key, from]] : [])));
  const found = new Map<string, { from: number; to: number }>();
  const sumsOf = new Map(open.map((key) => [key, table.sums.filter(({ total, parts }) => total === key || parts.includes(key))]));
  const fits = ({ total, parts }: Sum): boolean => {
    const known = parts.reduce((sum, key) => sum + (values.get(key) ?? ranges.get(key)?.from ?? 0), 0);
    const whole = values.get(total);
    return whole === undefined ? true : parts.every((key) => values.has(key)) ? known === whole : known <= whole;
  };
  const place = (index: number): void => {
    const key = open[index];
    if (key === undefined) {
      for (const [name, value] of values) {
        const { from, to } = found.get(name) ?? { from: value, to: value };
        found.set(name, { from: Math.min(from, value), to: Math.max(to, value) });
      }
      return;
    }
    const { from, to } = ranges.get(key) ?? { from: 0, to: 0 };
    for (let value = from; value <= Math.min(to, most); value++) {
      values.set(key, value);
      if ((sumsOf.get(key) ?? []).every(fits)) place(index + 1);
    }
    values.delete(key);
  };
  place(0);
  return found;
}

/** No count of the small tables here can be higher: each is in a total that is shown, and lower. */
const most = 30;

function randomCounts([size, ...rest]: readonly number[], next: () => number): Counts {
  return size === undefined ? Math.floor(next() * 4) : [...Array(size).keys()].map(() => randomCounts(rest, next));
}

/** Hides most of the counts in a table and some of its totals, and never the total of all. */
function somePattern({ cells }: Table, next: () => number): Pattern {
  const chosen = [...cells.keys()].filter((key) => (key.includes('+') ? /\d/.test(key) && next() < 0.25 : next() < 0.85));
  return { hidden: new Map(chosen.slice(0, 12).map((key) => [key, 'few-people'])), rounded: false };
}

const bounds = (table: Table, pattern: Pattern) =>
  new Map([...boundsOf({ table, pattern, keys: [...table.cells.keys()] }, solver)].map(({ key, from, to }) => [key, { from, to }]));

test('the bounds are those that trying out every table of whole people gives', (t) => {
  const next = randomOf(5);
  let open = 0;
  for (const sizes of [
    [2, 2],
    [2, 3],
    [3, 3],
    [2, 2, 2],
    [3, 2, 2],
    [3, 3, 3],
  ]) {
    for (let index = 0; index < 10; index++) {
      const table = crossTable(randomCounts(sizes, next));
      const pattern = somePattern(table, next);
      const expected = enumerate(table, pattern);
      open += [...expected.values()].filter(({ from, to }) => from < to).length;
      assert.deepEqual(
        new Map([...bounds(table, pattern)].sort()),
        new Map([...expected].sort()),
        JSON.stringify([...pattern.hidden.keys()]),
      );
    }
  }
  t.diagnostic(`60 tables, ${open} counts that are not certain`);
  assert.ok(open > 100);
});

test('so they are where counts are rounded', () => {
  const next = randomOf(6);
  for (let index = 0; index < 20; index++) {
    const table = crossTable(randomCounts([2, 2], next));
    const pattern = { hidden: new Map([['0,0', 'few-people']] as const), rounded: true };
    assert.deepEqual(new Map([...bounds(table, pattern)].sort()), new Map([...enumerate(table, pattern)].sort()));
  }
});

/** Three counts of which any two are at most one person: halves of people would make one and a half of them, whole ones make one. */
function triangle(name: string): { cells: Cell[]; sums: Sum[] } {
  const cell = (key: string, count: number, published = false): Cell => ({ key: name + key, count, published, words: key });
  const pairs = [
    ['x', 'y'],
    ['y', 'z'],
    ['z', 'x'],
  ] as const;
  return {
    cells: [
      cell('x', 1),
      cell('y', 0),
      cell('z', 0),
      ...pairs.flatMap(([one, other]) => [cell(`${one}${other}`, 1, true), cell(`rest of ${one}${other}`, one === 'y' ? 1 : 0)]),
    ],
    sums: pairs.map(([one, other]) => ({
      total: `${name}${one}${other}`,
      parts: [name + one, name + other, `${name}rest of ${one}${other}`],
    })),
  };
}

test('where fractions of people would leave more room, the bounds are the narrower ones of whole people', () => {
  const [first, second] = [triangle('first '), triangle('second ')];
  const parts = ['x', 'y', 'z'].flatMap((key) => [`first ${key}`, `second ${key}`]);
  const all: Cell = { key: 'all', count: 2, published: false, words: 'all' };
  const made = tableOf([...first.cells, ...second.cells, all], [...first.sums, ...second.sums, { total: 'all', parts }]);
  assert.equal(made.kind, 'ok');
  const table = made.kind === 'ok' ? made.value : assert.fail();
  assert.deepEqual(bounds(table, { hidden: new Map(), rounded: false }).get('all'), { from: 0, to: 2 });
});
