import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { after, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { openDatabase } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { createStore } from '../src/store.ts';
import { placeForPGlite } from './databases.ts';
import { requestOf, submissionOf } from './sending.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
/** How much more its journal may grow. */
const spareBytes = 400_000;

it('F34: where a file cannot be written any further, as on a full disk, nothing is acknowledged that is not there afterwards', async () => {
  const place = await placeForPGlite();
  const directory = place.choice.kind === 'pglite' ? place.choice.directory : '';
  const made = await openDatabase(place.choice);
  await migrate(made.db);
  const { rows: journal } = await sql<{
    offset: number;
  }>`select file_offset as offset from pg_walfile_name_offset(pg_current_wal_lsn())`.execute(made.db);
  await made.close();

  const maxKiB = Math.ceil(((journal[0]?.offset ?? 0) + spareBytes) / 1_024);
  const command = `ulimit -f ${maxKiB} && exec "$0" --conditions=@poet/source "$1" serve`;
  const child = spawn('bash', ['-c', command, process.execPath, main], {
    env: { POET_DATA: directory, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  after(() => void child.kill('SIGKILL'));
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /listening on (http:\S+),/.exec((output += chunk.toString()))?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('close', () => reject(new Error('It ended before it listened.')));
  });
  const acknowledged: string[] = [];
  let refused = 0;
  // Random words, because what can be compressed takes long to fill a file.
  const words = () => Array.from({ length: 40 }, () => crypto.randomUUID()).join(' ');
  for (let i = 0; i < 2_000 && refused < 2; i++) {
    const submission = submissionOf({ answers: { 'budget-held': 'no', 'words-better': words() } });
    // PGlite that could not write its journal answers nothing any more: whoever sends gives up waiting, and keeps the answers.
    const status = await fetch(requestOf(submission, { url }), { signal: AbortSignal.timeout(5_000) }).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 201) acknowledged.push(submission.submissionId);
    else refused++;
  }
  child.kill('SIGKILL');
  await ended;
  assert.ok(acknowledged.length > 10 && refused === 2, `${acknowledged.length} acknowledged, ${refused} refused`);

  const opened = await openDatabase(place.choice);
  const rows = await opened.db.selectFrom('submissions').select('submission_id').execute();
  const stored = new Set(rows.map((row) => row.submission_id));
  assert.deepEqual(
    acknowledged.filter((id) => !stored.has(id)),
    [],
  );
  await createStore(opened.db).ping();
  await opened.close();
  await place.remove();
});
