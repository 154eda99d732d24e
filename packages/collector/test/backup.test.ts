import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { readBackup } from '../src/backup/read-backup.ts';
import { restoreBackup } from '../src/backup/restore-backup.ts';
import { verifyDatabase } from '../src/backup/verify-database.ts';
import { writeBackup } from '../src/backup/write-backup.ts';
import { openDatabase } from '../src/database.ts';
import type { Database } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { retain } from '../src/retention/retain.ts';
import { readRetentionRules } from '../src/retention/retention-rules.ts';
import { createRetentionStore } from '../src/retention/retention-store.ts';
import { createStore } from '../src/store.ts';
import { verifyTallies } from '../src/tallies/verify-tallies.ts';
import { createWebhookSecret } from '../src/webhooks/sign-webhook.ts';
import { webhookEvents } from '../src/webhooks/webhook-event.ts';
import { createWebhookStore } from '../src/webhooks/webhook-store.ts';
import { runCollector } from './child.ts';
import { placeForPGlite, placeForPostgres } from './databases.ts';
import type { Place } from './databases.ts';
import { collectorOn, countRows, requestOf, shippedSurveys, submissionOf, testDay, valueOf } from './sending.ts';

const silent = () => {};
const places = { PGlite: placeForPGlite, PostgreSQL: placeForPostgres };
const odd = 'Quotes " and \\ and \u2028, Łódź, 🙂, a tab\t, {"end":"submissions"}';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'poet-backup-'));
});
after(() => rm(folder, { recursive: true, force: true }));

async function openAt(place: Place): Promise<Database> {
  const database = await openDatabase(place.choice);
  after(() => database.close().then(() => place.remove()));
  return database;
}

/** Everything that a database may hold: as sent, withdrawn, de-identified, of an unknown survey, keys, webhooks, deliveries. */
async function fill(database: Database, n = 30): Promise<void> {
  await migrate(database.db);
  const store = createStore(database.db);
  await store.addKey({ keyHash: `sha256-${'0'.repeat(64)}`, scope: '302', label: odd, createdOn: testDay });
  const webhook = { authority: '302', url: 'http://127.0.0.1:9/', events: webhookEvents, withBody: false, secret: createWebhookSecret() };
  await createWebhookStore(database.db).add({ ...webhook, createdOn: testDay });
  await store.putThemes({
    ...{ authority: '302', period: '202627-autumn', body: JSON.stringify({ format: 'poet-themes/1', reviews: [], odd }), putOn: testDay },
    audit: { doneOn: testDay, doneBy: 'test', action: 'themes put', about: '' },
  });
  const send = (answers: Record<string, string>) => collectorOn(database).fetch(requestOf(submissionOf({ answers })));
  for (let i = 0; i < 20; i++) await send({ 'budget-held': 'no', 'words-better': `${odd} ${i}` });
  const rules = valueOf(readRetentionRules('{"accepted": {"deidentifyAfterDays": 0}}'));
  await retain({ store: createRetentionStore(database), rules, surveys: shippedSurveys, today: testDay });
  for (let i = 0; i < n; i++) await send({ 'budget-held': 'no', 'words-better': `${odd} ${i}` });
  const unknown = { ...submissionOf(), survey: { ...submissionOf().survey, hash: `sha256-${'1'.repeat(64)}` } };
  await collectorOn(database).fetch(requestOf(unknown));
  const { submission_id } = await database.db
    .selectFrom('submissions')
    .select('submission_id')
    .orderBy('submission_id')
    .executeTakeFirstOrThrow();
  await store.withdraw({ submissionId: submission_id, authority: null, day: testDay });
}

async function contentsOf({ db }: Database): Promise<unknown> {
  const tables = ['submissions', 'access_keys', 'webhooks', 'outbox', 'erasures', 'compositions', 'tallies', 'themes'] as const;
  const all = await Promise.all(
    tables.map((table) => sql<{ row: string }>`select row_to_json(t)::text as row from ${sql.table(table)} t order by 1`.execute(db)),
  );
  return all.map(({ rows }) => rows.map(({ row }) => row));
}

describe('a backup', () => {
  for (const [from, makeFrom] of Object.entries(places)) {
    it(`of ${from} is restored on both databases, row for row, and every submission is what was sent`, async () => {
      const source = await openAt(await makeFrom());
      await fill(source, 600);
      const file = join(folder, `from-${from}.gz`);
      const counts = await writeBackup(source.maintenance, { file, day: testDay, onProgress: silent });
      assert.equal(counts.get('submissions'), 621);
      assert.equal((await stat(file)).mode & 0o777, 0o600);
      assert.deepEqual(await readBackup(file, { heading: async () => {}, rows: async () => {} }), counts);
      for (const makeTo of Object.values(places)) {
        const target = await openAt(await makeTo());
        const restored = await restoreBackup(target.maintenance, { file, onProgress: silent });
        assert.deepEqual(restored.counts, counts);
        assert.deepEqual(await contentsOf(target), await contentsOf(source));
        assert.deepEqual(await verifyDatabase(target.maintenance, silent), { n: 621, problems: [] });
        assert.deepEqual(await verifyTallies(target.maintenance), { n: 619, differences: [] });
        await assert.rejects(restoreBackup(target.maintenance, { file, onProgress: silent }), /not empty: "submissions" has rows/);
      }
      await assert.rejects(writeBackup(source.maintenance, { file, day: testDay, onProgress: silent }), /is there already/);
    });
  }

  it('is of one moment, though submissions go on coming', async () => {
    const database = await openAt(await placeForPostgres());
    await fill(database);
    const file = join(folder, 'moment.gz');
    const sending: (Response | Promise<Response>)[] = [];
    const onProgress = (table: string) => {
      if (sending.length === 0 && table === 'submissions') sending.push(collectorOn(database).fetch(requestOf(submissionOf())));
    };
    const counts = await writeBackup(database.maintenance, { file, day: testDay, onProgress });
    assert.equal((await sending[0])?.status, 201);
    assert.deepEqual([counts.get('submissions'), await countRows(database)], [51, 52]);
    const deliveries = await database.db.selectFrom('outbox').select('delivery_id').execute();
    assert.equal(counts.get('outbox'), deliveries.length - 1, 'tables that are read later are of the same moment');
  });

  it('that cannot be written leaves nothing, and one that was cut off is never under its name', async () => {
    const database = await openAt(await placeForPGlite());
    await fill(database);
    const file = join(folder, 'broken', 'backup.gz');
    await assert.rejects(writeBackup(database.maintenance, { file, day: testDay, onProgress: silent }), /its folder is not there/);
    const cut = join(folder, 'cut.gz');
    const onProgress = () => {
      throw new Error('cut off');
    };
    await assert.rejects(writeBackup(database.maintenance, { file: cut, day: testDay, onProgress }), /cut off/);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.startsWith('cut')),
      [],
    );
  });

  it('that was changed in any way is refused, and nothing of it is restored', async () => {
    const database = await openAt(await placeForPGlite());
    await fill(database);
    const file = join(folder, 'good.gz');
    await writeBackup(database.maintenance, { file, day: testDay, onProgress: silent });
    const bytes = await readFile(file);
    const text = gunzipSync(bytes).toString();
    const lines = text.trimEnd().split('\n');
    const submissionLine = lines.findIndex((line) => line.includes('Łódź') && line.includes('"body"'));
    const changed: Readonly<Record<string, Buffer>> = {
      'cut in the middle': bytes.subarray(0, bytes.length / 2),
      'without its last line': gzipSync(`${lines.slice(0, -1).join('\n')}\n`),
      'without a row': gzipSync(lines.filter((_, i) => i !== submissionLine).join('\n') + '\n'),
      'with another answer': gzipSync(text.replace('Łódź', 'Lodz')),
      'with another hash': gzipSync(text.replace(/"body_hash":"sha256-./, '"body_hash":"sha256-z')),
      'with a key of a stranger': gzipSync(text.replace('"scope":"302"', '"scope":"england"')),
      'with a row twice': gzipSync(lines.toSpliced(submissionLine, 0, lines[submissionLine] ?? '').join('\n') + '\n'),
      'with more after its end': gzipSync(`${text}{"table":"submissions"}\n`),
      'not gzipped': Buffer.from(text),
      empty: Buffer.alloc(0),
      'something else': gzipSync('{"format":"poet-submission/1"}\n'),
    };
    const target = await openAt(await placeForPGlite());
    for (const [what, content] of Object.entries(changed)) {
      const bad = join(folder, 'bad.gz');
      await writeFile(bad, content);
      await assert.rejects(restoreBackup(target.maintenance, { file: bad, onProgress: silent }), { name: 'BackupError' }, what);
    }
    await restoreBackup(target.maintenance, { file, onProgress: silent });
    assert.deepEqual(await contentsOf(target), await contentsOf(database));
  });

  it('from a newer release is refused', async () => {
    const file = join(folder, 'newer.gz');
    const lines = [{ format: 'poet-backup/1', day: testDay, migrations: ['0001-first-tables', '9999-future'] }, { tables: 0 }];
    await writeFile(file, gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join('')));
    const target = await openAt(await placeForPGlite());
    await assert.rejects(restoreBackup(target.maintenance, { file, onProgress: silent }), /newer release, with the migration 9999-future/);
  });

  it('from an earlier release is restored, and its tables are brought up to date', async () => {
    const [source, target] = [await openAt(await placeForPostgres()), await openAt(await placeForPGlite())];
    await migrate(source.db, '0002-more-states');
    const body = JSON.stringify(submissionOf());
    const { hashBytes } = await import('../src/hash-bytes.ts');
    const hash = await hashBytes(new TextEncoder().encode(body));
    await sql`insert into submissions (submission_id, body, body_hash, survey_id, survey_version, survey_hash, authority, audience, plan, state, received_on)
      values (gen_random_uuid(), ${body}, ${hash}, 'poet/young-person/ehcp', '1.0.0', 'sha256-0', '302', 'young-person', 'ehcp', 'accepted', ${testDay}::date)`.execute(
      source.db,
    );
    const file = join(folder, 'earlier.gz');
    await writeBackup(source.maintenance, { file, day: testDay, onProgress: silent });
    await restoreBackup(target.maintenance, { file, onProgress: silent });
    assert.deepEqual(await verifyDatabase(target.maintenance, silent), { n: 1, problems: [] });
    assert.deepEqual(await migrate(target.db), []);
  });
});

it('verify finds a submission that is no longer what was stored', async () => {
  const database = await openAt(await placeForPGlite());
  await migrate(database.db);
  const submission = submissionOf();
  await collectorOn(database).fetch(requestOf(submission));
  await sql`update submissions set body = replace(body, 'Shorter', 'Sharter')`.execute(database.db);
  const { problems } = await verifyDatabase(database.maintenance, silent);
  assert.deepEqual(problems, [`${submission.submissionId} is not what was stored: its hash is another one`]);
});

describe('poet-collector backup, verify and restore', () => {
  it('write a file, check it, restore it, and tell how withdrawals are not undone', async () => {
    const [from, to] = [await placeForPGlite(), await placeForPGlite()];
    const run = async (place: Place, ...words: string[]) =>
      runCollector(words, { POET_DATA: place.choice.kind === 'pglite' ? place.choice.directory : '' }).ended;
    const database = await openDatabase(from.choice);
    await migrate(database.db);
    const submission = submissionOf();
    await collectorOn(database).fetch(requestOf(submission));
    await database.close();
    const file = join(folder, 'command.gz');
    const written = await run(from, 'backup', file);
    assert.equal(written.code, 0, written.errors);
    assert.match(written.output, /submissions 1, /);
    assert.equal((await run(from, 'withdraw', submission.submissionId)).code, 0);
    const withdrawn = await run(from, 'withdrawn');
    assert.equal(withdrawn.output, `${submission.submissionId}\n`);
    const list = join(folder, 'withdrawn.txt');
    await writeFile(list, withdrawn.output);
    assert.match((await run(from, 'verify', file)).output, /is whole: submissions 1, /);
    const restored = await run(to, 'restore', file);
    assert.equal(restored.code, 0, restored.errors);
    assert.match(restored.errors, /there again, with its answers[^]*withdraw --list FILE/);
    assert.match((await run(to, 'withdraw', '--list', list)).output, /^1 of 1 withdrawn/);
    assert.match((await run(to, 'verify')).output, /All 1 submissions are what was stored/);
    const again = await run(to, 'restore', file);
    assert.equal(again.code, 1);
    assert.match(again.errors, /^The database is not empty/);
    const missing = await run(to, 'verify', join(folder, 'nowhere.gz'));
    assert.equal(missing.code, 1);
    assert.match(missing.errors, /cannot be read \(ENOENT\)/);
    await Promise.all([from.remove(), to.remove()]);
  });
});
