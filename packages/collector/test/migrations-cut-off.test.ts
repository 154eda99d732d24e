import assert from 'node:assert/strict';
import { cp } from 'node:fs/promises';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Submission } from '@poet/core';
import { sql } from 'kysely';
import { openDatabase } from '../src/database.ts';
import type { Database, DatabaseChoice } from '../src/database.ts';
import { hashBytes } from '../src/hash-bytes.ts';
import { migrate, migrationNames } from '../src/migrations/migrate.ts';
import { countWaiting } from '../src/tallies/rebuild-tallies.ts';
import { verifyTallies } from '../src/tallies/verify-tallies.ts';
import { runCollector } from './child.ts';
import { placeForPGlite, placeForPostgres } from './databases.ts';
import { collectorOn, requestOf, shippedSurveys, submissionOf, testDay } from './sending.ts';

/** The last migration of the release before. */
const released = '0002-more-states';
const before = migrationNames.slice(0, migrationNames.indexOf(released) + 1);

const stored = 200;

/** The tables of the release before, with submissions of many authorities as it stored them; gives the request that sends the last one again. */
async function fillAsBefore(choice: DatabaseChoice): Promise<() => Request> {
  const database = await openDatabase(choice);
  await migrate(database.db, released);
  const submissions = Array.from({ length: stored }, (_, i) => submissionOf({ authority: String(301 + (i % 40)) }));
  for (const submission of submissions) await insertAsBefore(database, submission);
  await database.close();
  return () => requestOf(submissions.at(-1) ?? submissionOf());
}

async function insertAsBefore(database: Database, submission: Submission): Promise<void> {
  const body = JSON.stringify(submission);
  const hash = await hashBytes(new TextEncoder().encode(body));
  const { survey, authority, audience, plan, submissionId } = submission;
  await sql`insert into submissions (submission_id, body, body_hash, survey_id, survey_version, survey_hash, authority, audience, plan, state, received_on)
    values (${submissionId}, ${body}, ${hash}, ${survey.id}, ${survey.version}, ${survey.hash}, ${authority}, ${audience}, ${plan}, 'accepted', ${testDay}::date)`.execute(
    database.db,
  );
}

const executed = async ({ db }: Database) => {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
};

/** After a second run everything is as it should be, and what was stored before is known. */
async function assertGoesOn(choice: DatabaseChoice, repeat: () => Request): Promise<void> {
  const database = await openDatabase(choice);
  const done = await executed(database);
  assert.ok(done.length === before.length || done.length === migrationNames.length, `all or nothing, but ${done.join(', ')}`);
  await migrate(database.db);
  assert.deepEqual(await migrate(database.db), []);
  assert.deepEqual(await executed(database), migrationNames);
  await countWaiting({ db: database.maintenance, surveys: shippedSurveys });
  assert.equal(await countWaiting({ db: database.maintenance, surveys: shippedSurveys }), 0);
  assert.deepEqual(await verifyTallies(database.maintenance), { n: stored, differences: [] });
  assert.equal((await collectorOn(database).fetch(repeat())).status, 200);
  assert.equal((await collectorOn(database).fetch(requestOf(submissionOf()))).status, 201);
  await database.close();
}

it('F38: a migration that is killed half-way on PostgreSQL leaves the tables of the release before, and is run again', async () => {
  const { choice } = await placeForPostgres();
  const repeat = await fillAsBefore(choice);
  const other = await openDatabase(choice);
  const child = await other.db.transaction().execute(async (transaction) => {
    // Whoever changes the table waits for this lock, in the middle of the migrations.
    await sql`lock table submissions in access share mode`.execute(transaction);
    const started = runCollector(['migrate'], { DATABASE_URL: choice.kind === 'postgres' ? choice.url : '' });
    const isWaiting = async () => (await sql`select 1 from pg_locks where not granted`.execute(transaction)).rows.length > 0;
    while (!(await isWaiting())) await sleep(20);
    assert.equal((await started.end('SIGKILL')).signal, 'SIGKILL');
    return started;
  });
  await child.ended;
  assert.deepEqual(await executed(other), before);
  await other.close();
  await assertGoesOn(choice, repeat);
});

const kills = 4;

it(`F38: a migration that is killed on PGlite, ${kills} times at any moment, is done whole or not at all, and is run again`, async () => {
  const old = await placeForPGlite();
  const repeat = await fillAsBefore(old.choice);
  for (let kill = 0; kill < kills; kill++) {
    const place = await placeForPGlite();
    if (old.choice.kind !== 'pglite' || place.choice.kind !== 'pglite') throw new Error('Only PGlite has a directory.');
    const { directory } = place.choice;
    await cp(old.choice.directory, directory, { recursive: true });
    const child = runCollector(['migrate'], { POET_DATA: directory });
    // From before it opens the database until after it has done its work.
    await Promise.race([sleep(Math.random() * 4_000), child.ended]);
    await child.end('SIGKILL');
    await assertGoesOn(place.choice, repeat);
    await place.remove();
  }
  await old.remove();
});
