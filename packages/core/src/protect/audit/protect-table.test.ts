import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossTable } from '../../../test/cross-table.ts';
import type { Counts } from '../../../test/cross-table.ts';
import { loadSolver } from './linear-program.ts';
import { protectTable } from './protect-table.ts';
import { audit } from './audit.ts';

const solver = await loadSolver();

function random(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function randomCounts(sizes: readonly number[], next: () => number): Counts {
  const [size, ...rest] = sizes;
  if (size === undefined) return next() < 0.15 ? Math.floor(next() * 10) : 10 + Math.floor(next() * next() * 300);
  return [...Array(size).keys()].map(() => randomCounts(rest, next));
}

test('random', () => {
  const next = random(7);
  const dims = [
    [4, 5],
    [6, 4],
    [3, 4, 3],
    [3, 3, 2, 2],
    [5, 5],
    [3, 3, 3],
  ];
  let primary = 0,
    extra = 0,
    cells = 0,
    breaches = 0;
  const t = performance.now();
  for (let i = 0; i < 60; i++) {
    const table = crossTable(randomCounts(dims[i % dims.length] ?? [], next));
    const small = [...table.cells.values()].filter(({ count }) => count < 10);
    const targets = small.map(({ key }) => ({ key, from: 0, to: 10 }));
    const hidden = new Map(small.map(({ key }) => [key, 'few-people' as const]));
    const made = protectTable({ table, pattern: { hidden, rounded: false }, targets }, solver);
    primary += small.length;
    extra += made.hidden.size - small.length;
    cells += table.cells.size;
    breaches += made.audit.breaches.length;
    assert.deepEqual(audit({ table, pattern: { hidden: made.hidden, rounded: false }, targets }, solver).breaches, []);
  }
  console.log({ cells, primary, extra, breaches, ms: performance.now() - t });
});
