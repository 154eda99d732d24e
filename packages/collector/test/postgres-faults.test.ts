import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { openDatabase } from '../src/database.ts';
import type { Database } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { placeForPostgres } from './databases.ts';
import { startProxy } from './proxy.ts';
import type { AtCommit } from './proxy.ts';
import { collectorOn, requestOf, submissionOf } from './sending.ts';

describe('what PostgreSQL may do to a submission', () => {
  async function withDatabase(use: (database: Database, url: string) => Promise<void>): Promise<void> {
    const { choice } = await placeForPostgres();
    const database = await openDatabase(choice);
    await migrate(database.db);
    await use(database, choice.kind === 'postgres' ? choice.url : '');
    await database.close();
  }
  const isStored = async ({ db }: Database, id: string) => {
    const row = await db.selectFrom('submissions').select('state').where('submission_id', '=', id).executeTakeFirst();
    return row !== undefined;
  };

  it('F35: a serialization failure is answered with 503 and nothing stored, and the same bytes are taken afterwards', async () => {
    await withDatabase(async (database) => {
      // At its own isolation level none can come, so the server is made to say so.
      await sql`create function fail() returns trigger language plpgsql as $$ begin raise exception using errcode = 'serialization_failure'; end $$`.execute(
        database.db,
      );
      await sql`create constraint trigger fail after insert on submissions deferrable initially deferred for each row execute function fail()`.execute(
        database.db,
      );
      const submission = submissionOf();
      assert.equal((await collectorOn(database).fetch(requestOf(submission))).status, 503);
      assert.equal(await isStored(database, submission.submissionId), false);
      await sql`drop trigger fail on submissions`.execute(database.db);
      assert.equal((await collectorOn(database).fetch(requestOf(submission))).status, 201);
    });
  });

  it('F35: a server whose transactions are serializable by default still gives every copy one receipt', async () => {
    await withDatabase(async (first, url) => {
      await sql`alter database ${sql.ref(new URL(url).pathname.slice(1))} set default_transaction_isolation = 'serializable'`.execute(
        first.db,
      );
      const database = await openDatabase({ kind: 'postgres', url });
      const submission = submissionOf();
      const responses = await Promise.all(Array.from({ length: 50 }, async () => collectorOn(database).fetch(requestOf(submission))));
      assert.deepEqual(responses.map(({ status }) => status).sort(), [...Array.from({ length: 49 }, () => 200), 201]);
      assert.equal(new Set(await Promise.all(responses.map((response) => response.text()))).size, 1);
      await database.close();
    });
  });

  it('F35: a deadlock that the submission loses is answered with 503, and the same bytes are taken afterwards', async () => {
    await withDatabase(async (database, url) => {
      await sql`create function two_locks() returns trigger language plpgsql as
        $$ begin perform pg_advisory_xact_lock(1); perform pg_advisory_xact_lock(2); return new; end $$`.execute(database.db);
      await sql`create trigger two_locks before insert on submissions for each row execute function two_locks()`.execute(database.db);
      const other = await openDatabase({ kind: 'postgres', url });
      const submission = submissionOf();
      const isWaiting = async () => {
        const { rows } = await sql`select 1 from pg_locks where locktype = 'advisory' and not granted`.execute(database.db);
        return rows.length > 0;
      };
      await other.db.transaction().execute(async (transaction) => {
        // Whoever has waited longer finds the deadlock, and is the one to give way.
        await sql`set local deadlock_timeout = '60s'`.execute(transaction);
        await sql`select pg_advisory_xact_lock(2)`.execute(transaction);
        const sending = collectorOn(database).fetch(requestOf(submission));
        while (!(await isWaiting())) await sleep(10);
        await sql`select pg_advisory_xact_lock(1)`.execute(transaction);
        assert.equal((await sending).status, 503);
      });
      assert.equal(await isStored(database, submission.submissionId), false);
      assert.equal((await collectorOn(database).fetch(requestOf(submission))).status, 201);
      await other.close();
    });
  });

  const cuts: readonly (readonly [AtCommit, boolean, number])[] = [
    ['is lost', false, 201],
    ['loses its answer', true, 200],
  ];
  for (const [atCommit, isThere, statusOfRepeat] of cuts) {
    it(`F35: where the connection is cut so that COMMIT ${atCommit}, nothing is acknowledged, and a repeat is answered ${statusOfRepeat}`, async () => {
      await withDatabase(async (direct, url) => {
        const proxy = await startProxy(url);
        const database = await openDatabase({ kind: 'postgres', url: proxy.url });
        const app = collectorOn(database);
        assert.equal((await app.fetch(requestOf(submissionOf()))).status, 201);
        proxy.atCommit(atCommit);
        const submission = submissionOf();
        assert.equal((await app.fetch(requestOf(submission))).status, 503);
        proxy.atCommit('passes');
        while ((await isStored(direct, submission.submissionId)) !== isThere) await sleep(10);
        const repeat = await app.fetch(requestOf(submission));
        assert.equal(repeat.status, statusOfRepeat);
        assert.equal((await repeat.json()).submissionId, submission.submissionId);
        assert.equal(await isStored(direct, submission.submissionId), true);
        await database.close();
        await proxy.close();
      });
    });
  }

  it('F35: a server that only reads, as a standby does, acknowledges nothing, not even what it has', async () => {
    await withDatabase(async (first, url) => {
      const submission = submissionOf();
      assert.equal((await collectorOn(first).fetch(requestOf(submission))).status, 201);
      await sql`alter database ${sql.ref(new URL(url).pathname.slice(1))} set default_transaction_read_only = on`.execute(first.db);
      const standby = await openDatabase({ kind: 'postgres', url });
      for (const sent of [submission, submissionOf()]) assert.equal((await collectorOn(standby).fetch(requestOf(sent))).status, 503);
      await standby.close();
    });
  });

  it('F35: after a failover to a copy that is behind, what it lacks is stored when it comes again, and what it has is not doubled', async () => {
    const { choice } = await placeForPostgres();
    const behind = await openDatabase(choice);
    await migrate(behind.db);
    const [known, lost] = [submissionOf(), submissionOf()];
    assert.equal((await collectorOn(behind).fetch(requestOf(known))).status, 201);
    await withDatabase(async (ahead) => {
      for (const submission of [known, lost]) assert.equal((await collectorOn(ahead).fetch(requestOf(submission))).status, 201);
    });
    const repeats = await Promise.all([known, lost].map(async (submission) => collectorOn(behind).fetch(requestOf(submission))));
    assert.deepEqual(
      repeats.map(({ status }) => status),
      [200, 201],
    );
    await behind.close();
  });
});
