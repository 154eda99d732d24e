import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { placeForPostgres } from './databases.ts';
import { collectorOn, requestOf, submissionOf } from './sending.ts';

const senders = 8;
const submissionsPerSender = 25;
const maxAttempts = 200;
const cuts = 40;

it('F35: acknowledges nothing that is missing while PostgreSQL ends its connections again and again, and goes on afterwards', async () => {
  const { choice } = await placeForPostgres();
  const [database, administrator] = await Promise.all([openDatabase(choice), openDatabase(choice)]);
  await migrate(database.db);
  const app = collectorOn(database);
  const statuses = new Map<number, number>();
  const acknowledged = new Set<string>();

  const sendMany = async () => {
    for (let i = 0; i < submissionsPerSender; i++) {
      const submission = submissionOf();
      // As a page does: the same bytes again until there is a receipt.
      for (let attempt = 0; attempt < maxAttempts && !acknowledged.has(submission.submissionId); attempt++) {
        const { status } = await app.fetch(requestOf(submission));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status === 200 || status === 201) acknowledged.add(submission.submissionId);
      }
    }
  };
  const sending = Promise.all(Array.from({ length: senders }, sendMany));
  for (let cut = 0; cut < cuts; cut++) {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
      administrator.db,
    );
    await sleep(20);
  }
  await sending;

  const rows = await database.db.selectFrom('submissions').select('submission_id').execute();
  assert.deepEqual(new Set(rows.map((row) => row.submission_id)), acknowledged);
  assert.equal(acknowledged.size, senders * submissionsPerSender);
  assert.ok((statuses.get(503) ?? 0) > 0, 'some connections were cut while in use');
  assert.deepEqual(
    [...statuses.keys()].filter((status) => ![200, 201, 503].includes(status)),
    [],
  );
  await Promise.all([database.close(), administrator.close()]);
});
