import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { crossTable } from '../../../test/cross-table.ts';
import type { Counts } from '../../../test/cross-table.ts';
import { roundToFive } from '../hidden.ts';
import { audit } from './audit.ts';
import type { Audit } from './audit.ts';
import { loadSolver } from './linear-program.ts';
import { protectTable } from './protect-table.ts';

const solver = await loadSolver();

interface Published {
  readonly id: string;
  readonly input: {
    readonly rows: string[];
    readonly cols: string[];
    readonly cells: Counts;
    readonly suppressed: [string, string][];
    readonly count: number;
  };
  readonly expected: {
    readonly after_also_suppressing: { readonly cell: [string, string]; readonly bounds_w_b: [number, number] };
    readonly display: string;
  };
}

const file = readFileSync(new URL('../../../test/published-suppression.json', import.meta.url), 'utf8');
const { vectors: published } = JSON.parse(file) as { readonly vectors: readonly Published[] };
const find = (id: string): Published => published.find((one) => one.id === id) ?? assert.fail(id);

/** The published case: every row and column has two hidden counts at least, and one of them can be worked out. */
const { input, expected } = find('suppress-sdctable-4x4');
const table = crossTable(input.cells);
const keyOf = ([row, column]: readonly [string, string]): string => [input.rows.indexOf(row), input.cols.indexOf(column)].join();
const hiddenThere = input.suppressed.map(keyOf);
const targets = hiddenThere.map((key) => {
  const count = table.cells.get(key)?.count ?? 0;
  return { key, from: Math.max(0, count - 5), to: count + 5 };
});
const hide = (keys: readonly string[]) => new Map(keys.map((key) => [key, 'few-people'] as const));
const auditOf = (keys: readonly string[]): Audit => audit({ table, pattern: { hidden: hide(keys), rounded: false }, targets }, solver);
const boundsOfWB = ({ bounds }: Audit) => bounds.flatMap(({ key, from, to }) => (key === keyOf(['w', 'b']) ? [[from, to]] : []));

test('F61: the published table in which each row and column hides two counts is caught: one of them is exactly 47', () => {
  const found = auditOf(hiddenThere);
  assert.deepEqual(boundsOfWB(found), [[47, 47]]);
  const [breach] = found.breaches.filter(({ key }) => key === keyOf(['w', 'b']));
  assert.match(
    breach?.message ?? '',
    /^The 47 in 0,1 can be worked out exactly from .* Everything from 42 to 52 would have to remain possible\.$/,
  );
  assert.ok((breach?.by.length ?? 0) > 2);
});

test('with the one more that was published hidden, it can be anything from 0 to 78', () => {
  const found = auditOf([...hiddenThere, keyOf(expected.after_also_suppressing.cell)]);
  assert.deepEqual(boundsOfWB(found), [expected.after_also_suppressing.bounds_w_b]);
  assert.deepEqual(found.breaches, []);
});

test('we hide one more count there, too, and no more than one', () => {
  const { hidden, audit: found } = protectTable({ table, pattern: { hidden: hide(hiddenThere), rounded: false }, targets }, solver);
  assert.equal(hidden.size, hiddenThere.length + 1);
  assert.deepEqual(found.breaches, []);
});

test('what lies between is told as a range, with who could find it out', () => {
  const small = crossTable([
    [3, 40],
    [1, 50],
  ]);
  const pattern = { hidden: hide(['0,0', '1,0', '0,1', '1,1']), rounded: false };
  const query = { table: small, pattern, targets: [{ key: '0,0', from: 0, to: 10 }] };
  assert.match(audit(query, solver).breaches[0]?.message ?? '', /^The 3 in 0,0 can be narrowed to 0–4 from .*\+,0/);
  const insider = { name: '1', knows: new Set(['1,0', '1,1']), partOf: new Set<string>() };
  assert.match(
    audit({ ...query, insider }, solver).breaches[0]?.message ?? '',
    /^The 3 in 0,0 can be worked out exactly by 1, who knows their own counts, from /,
  );
});

test('what is shown by mistake is found out', () => {
  const { breaches } = audit({ table, pattern: { hidden: new Map(), rounded: false }, targets: [{ key: '0,0', from: 0, to: 40 }] }, solver);
  assert.deepEqual(
    breaches.map(({ found }) => found),
    [{ from: 30, to: 30 }],
  );
});

test('a count that the table does not have cannot be audited', () => {
  const query = { table, pattern: { hidden: new Map(), rounded: false }, targets: [{ key: '9,9', from: 0, to: 10 }] };
  assert.throws(() => audit(query, solver), { code: 'unknown-cell' });
});

test('how far the audit has come is told', () => {
  const told: string[] = [];
  audit(
    { table, pattern: { hidden: hide(hiddenThere), rounded: false }, targets, onProgress: (done, of) => told.push(`${done} of ${of}`) },
    solver,
  );
  assert.deepEqual([told[0], told.at(-1)], ['1 of 9', '9 of 9']);
});

test('counts are rounded to 5 as the National Health Service rounds them, and what it hides is hidden here', () => {
  for (const { id, input: given, expected: shown } of published.filter(({ id: name }) => name.startsWith('nhs-'))) {
    if (shown.display === '*') assert.ok(given.count < 10, id);
    else assert.equal(String(roundToFive(given.count)), shown.display, id);
  }
});
