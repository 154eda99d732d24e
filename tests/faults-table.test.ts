import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../scripts/run.mjs';

/** How a row begins to say why it has no test. */
const untestable = 'Cannot be tested here: ';

const rows = [...Array.from({ length: 65 }, (_, i) => `F${i + 1}`), 'F66', 'F67', 'F68', 'F69', 'F70'];

/** One row of the table in docs/faults.md. */
interface Row {
  readonly row: string;
  readonly happens: string;
  readonly files: readonly string[];
  readonly showed: string;
}

/** Reads the rows of a table whose columns are row, what happens, where it is tested, what that showed. */
function readTable(markdown: string): Row[] {
  const lines = markdown.split('\n').filter((line) => /^\| F\d+ \|/.test(line));
  return lines.map((line) => {
    const [, row = '', happens = '', tests = '', showed = ''] = line.split('|').map((cell) => cell.trim());
    return { row, happens, showed, files: [...tests.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, file = '']) => file) };
  });
}

/** The rows with which names of tests begin, in the text of a test file: `it('F21: …')`, `it('F3, F4: …')` for two, and `['F28: …', …]` in a table of tests. */
function rowsNamedIn(text: string): Set<string> {
  const names = [...text.matchAll(/(?:\b(?:it|test)\(|\[)\s*['"`](F\d+\b[^:'"`]{0,40}): /g)].map(([, beginning = '']) => beginning);
  return new Set(names.flatMap((beginning) => beginning.match(/\bF\d+\b/g) ?? []));
}

/** What a table says that the tests do not, and the other way round. */
function differences(table: readonly Row[], named: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const untested = table.flatMap(({ row, files }) =>
    files.filter((file) => !named.get(file)?.has(row)).map((file) => `${row}: no test in ${file} has a name that begins with "${row}:".`),
  );
  const missing = [...named].flatMap(([file, inFile]) =>
    [...inFile]
      .filter((row) => !table.some((one) => one.row === row && one.files.includes(file)))
      .map((row) => `${row}: ${file} has a test of it, and the table does not name that file.`),
  );
  const unsaid = rows
    .filter((row) => table.filter((one) => one.row === row).length !== 1)
    .map((row) => `${row}: not one row of the table.`);
  const empty = table
    .filter(({ showed, files }) => showed === '' || (files.length === 0 && !showed.startsWith(untestable)))
    .map(({ row }) => `${row}: has neither a test nor "${untestable}" with the reason.`);
  return [...untested, ...missing, ...unsaid, ...empty];
}

const testFiles = globSync('{packages,tests,examples,scripts,bench}/**/*.test.{ts,mjs}', {
  cwd: root,
  exclude: ['**/node_modules/**', '**/dist/**', 'tests/faults-table.test.ts'],
});
const named = new Map(testFiles.map((file) => [file.replaceAll('\\', '/'), rowsNamedIn(readFileSync(`${root}/${file}`, 'utf8'))]));

describe('the table of faults (docs/faults.md)', () => {
  it('has every row once, and names just the files whose tests are named after it', () => {
    const table = readTable(readFileSync(`${root}/docs/faults.md`, 'utf8'));
    assert.deepEqual(differences(table, named), []);
  });

  const table: readonly Row[] = rows.map((row) => ({ row, happens: 'Something', files: ['a.test.ts'], showed: 'Stored once' }));
  const good = new Map([['a.test.ts', new Set(rows)]]);
  const changed = (change: Partial<Row>): Row[] => table.map((one) => (one.row === 'F53' ? { ...one, ...change } : one));

  it('would be said to be wrong where a file has no such test, where one is not named, and where a row is missing or empty', () => {
    assert.deepEqual(differences(table, good), []);
    const told = (given: readonly Row[], tests: ReadonlyMap<string, ReadonlySet<string>> = good) => differences(given, tests).join(' ');
    assert.match(told(changed({ files: ['a.test.ts', 'b.test.ts'] })), /^F53: no test in b\.test\.ts/);
    assert.match(told(table, new Map([...good, ['c.test.ts', new Set(['F53'])]])), /^F53: c\.test\.ts has a test of it/);
    assert.match(told(table.filter(({ row }) => row !== 'F53')), /F53: not one row/);
    assert.match(
      told(changed({ files: [], showed: 'Something' }), new Map([['a.test.ts', new Set(rows.filter((row) => row !== 'F53'))]])),
      /^F53: has neither/,
    );
  });

  it('is read as it is written, and so are the names of tests', () => {
    const [row] = readTable('| F53 | It lies | [frame](../tests/frame.test.ts), [two](../tests/two.test.ts) | Nothing moved |');
    assert.deepEqual(row, { row: 'F53', happens: 'It lies', files: ['tests/frame.test.ts', 'tests/two.test.ts'], showed: 'Nothing moved' });
    const text = "it('F1: one', …) it(`F2 (drafts): ${x}`) test(\n 'F3, F4: two') it('F5 none') it('about F6: none') describe('F7: none')";
    assert.deepEqual([...rowsNamedIn(text)], ['F1', 'F2', 'F3', 'F4']);
  });
});
