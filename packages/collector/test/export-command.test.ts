import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { openDatabase } from '../src/database.ts';
import { writeExportFile } from '../src/export/write-export-file.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { runCollector } from './child.ts';
import { placeForPGlite } from './databases.ts';
import type { Place } from './databases.ts';
import { collectorOn, requestOf, submissionOf } from './sending.ts';

const asked = ['--authority', '302', '--survey', 'poet/young-person/ehcp', '--version', '1.0.0'];

/** More than anybody waits for. */
async function* endless(): AsyncGenerator<string> {
  for (;;) {
    yield 'x'.repeat(65_536);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
}

describe('poet-collector export --format', () => {
  let place: Place;
  let folder: string;
  const run = (...words: readonly string[]) =>
    runCollector(['export', ...words], { POET_DATA: place.choice.kind === 'pglite' ? place.choice.directory : '' }).ended;
  const at = (name: string) => join(folder, name);

  before(async () => {
    place = await placeForPGlite();
    folder = await mkdtemp(join(tmpdir(), 'poet-exports-'));
    const database = await openDatabase(place.choice);
    await migrate(database.db);
    for (let i = 0; i < 12; i++) assert.equal((await collectorOn(database).fetch(requestOf(submissionOf()))).status, 201);
    await database.close();
  });
  after(async () => {
    await place.remove();
    await rm(folder, { recursive: true });
  });

  it('writes a file for its owner alone, de-identified unless told otherwise, and says how much is in it', async () => {
    const made = await run(...asked, '--format', 'csv', '--out', at('answers.csv'));
    assert.deepEqual([made.code, made.output], [0, '']);
    assert.match(made.errors, /answers\.csv: 12 submissions, de-identified\.\n$/);
    const rows: Record<string, string>[] = parse(await readFile(at('answers.csv')), { bom: true, columns: true });
    assert.equal(rows.length, 12);
    assert.ok(!('submission_id' in (rows[0] ?? {})));
    assert.equal((await stat(at('answers.csv'))).mode & 0o777, 0o600);
    const full = await run(...asked, '--format', 'sav', '--profile', 'full', '--period', '202627-autumn', '--out', at('answers.sav'));
    assert.match(full.errors, /answers\.sav: 12 submissions, full\.\n$/);
    assert.equal((await readFile(at('answers.sav'))).subarray(0, 4).toString(), '$FL2');
  });

  it('writes nothing over another file, and leaves nothing behind where it made none', async () => {
    const before = await readdir(folder);
    const over = await run(...asked, '--format', 'csv', '--out', at('answers.csv'));
    assert.equal(over.code, 1);
    assert.match(over.errors, /is there already\. Take another name/);
    const few = await run(...asked, '--format', 'csv', '--period', '202526', '--out', at('few.csv'));
    assert.deepEqual([few.code, few.errors.includes('made of 10 submissions at least')], [1, true]);
    const unknown = await run(
      '--authority',
      '302',
      '--survey',
      'poet/nobody',
      '--version',
      '1.0.0',
      '--format',
      'csv',
      '--out',
      at('none.csv'),
    );
    assert.match(unknown.errors, /There is no survey poet\/nobody@1\.0\.0 here/);
    assert.deepEqual(await readdir(folder), before);
  });

  it('says what is wrong with a place before it reads anything, and not that the database is', async () => {
    for (const [out, message] of [
      [at('no/where.csv'), /its folder is not there\. Make the folder, or take another name\.\n$/],
      [folder, /is there already\. Take another name\.\n$/],
    ] as const) {
      const nobodys = at('nobodys');
      const refused = await runCollector(['export', ...asked, '--format', 'csv', '--out', out], { POET_DATA: nobodys }).ended;
      assert.equal(refused.code, 1);
      assert.match(refused.errors, message);
      assert.equal(existsSync(nobodys), false);
      assert.doesNotMatch(refused.errors, /could not be used|DATABASE_URL|ENOENT/);
    }
  });

  it('leaves nothing where there is no space left, and says so', async () => {
    const before = await readdir(folder);
    // A limit of 20 KiB for a file stands for a disk that is full.
    const script = `import { writeExportFile } from ${JSON.stringify(new URL('../src/export/write-export-file.ts', import.meta.url))};
      async function* pieces() { for (let i = 0; i < 50; i++) yield 'x'.repeat(4096); }
      await writeExportFile(process.argv[1], pieces()).catch(({ message }) => console.log(message));`;
    const node = [process.execPath, '--conditions=@poet/source', '--input-type=module', '-e', script, at('full.csv')];
    const { stdout } = spawnSync('bash', ['-c', 'ulimit -f 20; trap "" XFSZ; "$@"', 'bash', ...node], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    assert.equal(stdout, `"${at('full.csv')}" cannot be written: there is no space left. Choose another place.\n`);
    assert.deepEqual(await readdir(folder), before);
  });

  it('leaves nothing of anybody where somebody stops it half way', async () => {
    const before = await readdir(folder);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      const file = join(folder, 'stopped.csv');
      const writing = writeExportFile(file, endless());
      await until(async () => (await readdir(folder)).some((name) => name.endsWith('.part')));
      process.emit(signal);
      await assert.rejects(writing, { name: 'ExportError', message: `Stopped. "${file}" was not written.` });
      assert.equal(process.listenerCount(signal), 0);
    }
    assert.deepEqual(await readdir(folder), before);
  });

  it('ends without a word where nobody reads what it prints any more', async () => {
    const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
    const words = ['--conditions=@poet/source', main, 'export', '--authority', '302', '--survey', 'poet/young-person/ehcp'];
    const environment = { POET_DATA: place.choice.kind === 'pglite' ? place.choice.directory : '', PATH: process.env['PATH'] };
    const child = spawn(process.execPath, words, { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    const code = await new Promise((resolve) => child.once('close', resolve));
    assert.deepEqual([code, errors], [1, '']);
  });

  it('says what it expected', async () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [[...asked, '--format', 'xlsx', '--out', at('x')], /"xlsx" is no format\. Expected one of csv, data, codebook, sav/],
      [[...asked, '--format', 'csv'], /Say into which file: --out FILE/],
      [[...asked, '--format', 'csv', '--out', at('x'), '--from', '2026-09-01'], /Use --period 202526-autumn/],
      [[...asked, '--format', 'csv', '--out', at('x'), '--profile', 'all'], /--profile: "all" is not a profile/],
      [[...asked, '--format', 'csv', '--out', at('x'), '--period', '2026-11-23/2026-11-23'], /--period: A de-identified file is of a term/],
      [['--authority', '302', '--survey', 'poet/young-person/ehcp', '--profile', 'full'], /--profile goes with --format/],
    ];
    for (const [words, message] of wrong) {
      const refused = await run(...words);
      assert.equal(refused.code, 2, refused.errors);
      assert.match(refused.errors, message);
    }
    assert.match((await run('--help')).output, /--profile full +with ids, days and people's own words: personal data/);
  });
});
