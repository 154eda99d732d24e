import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crossTable } from '../../../test/cross-table.ts';
import type { Counts, Groups } from '../../../test/cross-table.ts';
import { randomOf } from '../../../test/random.ts';
import type { Hidden } from '../hidden.ts';
import type { Table } from '../table.ts';
import { audit } from './audit.ts';
import { loadSolver } from './linear-program.ts';
import { protectTable } from './protect-table.ts';

const solver = await loadSolver();
const minimum = 10;

/** Sizes of tables, with subtotals in one of the dimensions: authorities in regions, terms in years, audiences, questions. */
const shapes: readonly { readonly sizes: readonly number[]; readonly groups?: readonly (Groups | undefined)[] }[] = [
  { sizes: [4, 5] },
  {
    sizes: [7, 4],
    groups: [
      [
        [0, 1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
  },
  {
    sizes: [6, 3, 2],
    groups: [
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ],
  },
  { sizes: [3, 4, 3] },
  {
    sizes: [4, 3, 2, 2],
    groups: [
      [
        [0, 1],
        [2, 3],
      ],
    ],
  },
];

function randomCounts([size, ...rest]: readonly number[], next: () => number): Counts {
  if (size === undefined) return next() < 0.12 ? Math.floor(next() * minimum) : minimum + Math.floor(next() * next() * 300);
  return [...Array(size).keys()].map(() => randomCounts(rest, next));
}

const smallIn = ({ cells }: Table): string[] => [...cells.values()].flatMap(({ key, count }) => (count < minimum ? [key] : []));
const targetsIn = (table: Table) => smallIn(table).map((key) => ({ key, from: 0, to: minimum }));
const hidden = (keys: readonly string[]): Hidden => new Map(keys.map((key) => [key, 'few-people']));

/** The rule of thumb: where one count of a sum is hidden alone, the next lowest of them is hidden too. */
function hideNextLowest(table: Table): Hidden {
  const chosen = new Set(smallIn(table));
  for (let before = -1; before < chosen.size;) {
    before = chosen.size;
    for (const { total, parts } of table.sums) {
      const members = [...parts, total];
      if (members.filter((key) => chosen.has(key)).length !== 1) continue;
      const next = members
        .filter((key) => !chosen.has(key))
        .sort((one, other) => (table.cells.get(one)?.count ?? 0) - (table.cells.get(other)?.count ?? 0));
      if (next[0] !== undefined) chosen.add(next[0]);
    }
  }
  return hidden([...chosen]);
}

test('F61: of 1,000 random tables with totals and subtotals none is broken by the audit; the rule of the next lowest is', (t) => {
  const next = randomOf(61);
  const seen = { cells: 0, primary: 0, ours: 0, theirs: 0, ourBreaches: 0, narrowed: 0, exact: 0 };
  for (let index = 0; index < 1000; index++) {
    const { sizes, groups } = shapes[index % shapes.length] ?? { sizes: [] };
    const table = crossTable(randomCounts(sizes, next), groups);
    const targets = targetsIn(table);
    const { hidden: ours } = protectTable({ table, pattern: { hidden: hidden(smallIn(table)), rounded: false }, targets }, solver);
    const theirs = hideNextLowest(table);
    const ofOurs = audit({ table, pattern: { hidden: ours, rounded: false }, targets }, solver);
    const ofTheirs = audit({ table, pattern: { hidden: theirs, rounded: false }, targets }, solver);
    seen.cells += table.cells.size;
    seen.primary += targets.length;
    seen.ours += ours.size - targets.length;
    seen.theirs += theirs.size - targets.length;
    seen.ourBreaches += ofOurs.breaches.length;
    seen.narrowed += ofTheirs.breaches.length > 0 ? 1 : 0;
    seen.exact += ofTheirs.breaches.some(({ found }) => found.from === found.to) ? 1 : 0;
  }
  const percent = (count: number): string => `${((100 * count) / seen.cells).toFixed(1)} %`;
  t.diagnostic(`${seen.cells} counts in 1,000 tables, ${percent(seen.primary)} under ${minimum}`);
  t.diagnostic(
    `hidden beside them: ${percent(seen.ours)}, and 0 tables broken; by the next lowest: ${percent(seen.theirs)}, ${seen.narrowed} tables broken, ${seen.exact} of them exactly`,
  );
  assert.equal(seen.ourBreaches, 0);
  assert.ok(seen.narrowed > 100);
});
