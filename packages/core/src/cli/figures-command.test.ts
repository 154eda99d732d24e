import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { runPoet } from '../../test/run-poet.ts';

const report = resolve(import.meta.dirname, '../../../../examples/reports/autumn-summary-302-201617.json');
const folder = mkdtempSync(join(tmpdir(), 'poet-figures-'));
const at = (name: string) => join(folder, name);
after(() => rmSync(folder, { recursive: true }));

/** The command in a shell, as `"$@"`. */
function inShell(script: string, args: readonly string[]) {
  const poet = [process.execPath, '--conditions=@poet/source', resolve(import.meta.dirname, 'main.ts')];
  return spawnSync('bash', ['-c', script, 'bash', ...poet, ...args], { encoding: 'utf8', timeout: 120_000 });
}

describe('poet figures', () => {
  it('writes the figures of a report, and beside them what the columns are', async () => {
    assert.deepEqual(await runPoet(['figures', report, '--out', at('autumn.csv')]), { status: 0, printed: '', complained: '' });
    const lines: Record<string, string>[] = parse(readFileSync(at('autumn.csv')), { bom: true, columns: true });
    assert.ok(lines.length > 100);
    assert.equal(lines[0]?.['time_identifier'], 'Autumn term');
    const metadata: Record<string, string>[] = parse(readFileSync(at('autumn.meta.csv')), { bom: true, columns: true });
    assert.ok(metadata.every(({ col_name = '' }) => col_name in (lines[0] ?? {})));
    assert.equal((await runPoet(['figures', report, '--json', '--out', at('autumn.json')])).status, 0);
    const { figures }: { figures: unknown[] } = JSON.parse(readFileSync(at('autumn.json'), 'utf8'));
    assert.equal(figures.length, lines.length);
  });

  it('replaces nothing unless it is told to', async () => {
    const again = await runPoet(['figures', report, '--out', at('autumn.csv')]);
    assert.equal(again.status, 1);
    assert.match(again.complained, /autumn\.csv" is there already/);
    assert.equal((await runPoet(['figures', report, '--out', at('autumn.csv'), '--force'])).status, 0);
  });

  it('writes neither of the two files where one of them may not be replaced', async () => {
    writeFileSync(at('pair.meta.csv'), 'mine');
    const refused = await runPoet(['figures', report, '--out', at('pair.csv')]);
    assert.equal(refused.status, 1);
    assert.match(refused.complained, /pair\.meta\.csv" is there already/);
    assert.equal(existsSync(at('pair.csv')), false);
    assert.equal(readFileSync(at('pair.meta.csv'), 'utf8'), 'mine');
    rmSync(at('pair.meta.csv'));
  });

  it('leaves an earlier file as it was where the disk is full, and nothing beside it', () => {
    writeFileSync(at('full.csv'), 'of last year');
    const before = readdirSync(folder);
    // A limit of 20 KiB for a file stands for a disk that is full.
    const { status, stderr } = inShell('ulimit -f 20; trap "" XFSZ; "$@"', ['figures', report, '--out', at('full.csv'), '--force']);
    assert.deepEqual(
      [status, stderr],
      [1, `"${at('full.csv')}" cannot be written: there is no space left. Make room, or choose another place.\n`],
    );
    assert.equal(readFileSync(at('full.csv'), 'utf8'), 'of last year');
    assert.deepEqual(readdirSync(folder), before);
    rmSync(at('full.csv'));
  });

  it('says in words that a folder is not there, and that nobody reads a pipe any more', async () => {
    const nowhere = await runPoet(['figures', report, '--out', at('no/where.csv')]);
    assert.match(nowhere.complained, /its folder is not there\. Make the folder, or choose another name\.$/);
    const { stdout, stderr } = inShell('"$@" | head -c 10', ['figures', report, '--json', '--out', '/dev/stdout']);
    assert.equal(stdout, '{"format":');
    assert.match(stderr, /^("\/dev\/stdout" cannot be written: nobody reads it any more\.\n)?$/);
    const pair = await runPoet(['figures', report, '--out', '/dev/null']);
    assert.deepEqual([pair.status, /is no file, and another is written beside it/.test(pair.complained)], [2, true]);
  });

  it('keeps a link a link, and who may read the file', async () => {
    writeFileSync(at('real.json'), 'earlier', { mode: 0o600 });
    symlinkSync(at('real.json'), at('link.json'));
    assert.equal((await runPoet(['figures', report, '--json', '--out', at('link.json'), '--force'])).status, 0);
    assert.ok(lstatSync(at('link.json')).isSymbolicLink());
    assert.match(readFileSync(at('real.json'), 'utf8'), /^\{"format":"poet-figures\/1"/);
    assert.equal(statSync(at('real.json')).mode & 0o777, 0o600);
  });

  it('says what is wrong with what is no report, and writes nothing', async () => {
    const before = readdirSync(folder);
    const tampered = readFileSync(report, 'utf8').replace(/("kind": ?"share",\s*"count": ?)\d+/g, '$1987654321');
    for (const [text, message] of [
      ['{"format":"poet-report/2"}', /This is not a report\. \/format/],
      [tampered, /This is not a report that POET made\. 987654321 of \d+ is not a proportion/],
      ['nonsense', /This is not a report/],
    ] as const) {
      writeFileSync(at('other.json'), text);
      const refused = await runPoet(['figures', at('other.json'), '--out', at('other.csv')]);
      assert.equal(refused.status, 1);
      assert.match(refused.complained, message);
      rmSync(at('other.json'));
    }
    assert.match((await runPoet(['figures', at('nowhere.json'), '--out', at('x.csv')])).complained, /cannot be read/);
    assert.equal((await runPoet(['figures', report])).status, 2);
    assert.equal((await runPoet(['figures'])).status, 2);
    assert.deepEqual(readdirSync(folder), before);
  });
});
