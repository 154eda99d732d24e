import { sql } from 'kysely';
import type { Kysely, SelectQueryBuilder, Transaction } from 'kysely';
import type { Database } from '../database.ts';
import type { Tables } from '../tables.ts';
import { addToTallies } from '../tallies/add-to-tallies.ts';
import type { RetainedState } from './retention-rules.ts';

/** Which submissions a rule is about: of a state, that came on this day or before, of one survey or of all but some. */
export interface Expired {
  readonly state: RetainedState;
  /** `2026-11-23` */
  readonly lastDay: string;
  readonly survey: string | null;
  /** Surveys with a rule of their own. */
  readonly except: readonly string[];
}

/** A submission that is to be de-identified. */
export interface Identifying {
  readonly id: string;
  readonly body: string;
}

/** A text that takes the place of the one that was received. */
export interface Deidentified extends Identifying {
  readonly hash: string;
}

/** What retention asks of the database. Each function does a part of the work, in a transaction of its own, so that it may end anywhere. */
export interface RetentionStore {
  count(expired: Expired, onlyIdentifying: boolean): Promise<number>;
  /** Deletes some of them; 0 when there are none left. */
  deleteSome(expired: Expired): Promise<number>;
  /** Some of those that are as they came, in the order of their ids, after this one. */
  identifying(expired: Expired, after: string | null): Promise<readonly Identifying[]>;
  replaceBodies(bodies: readonly Deidentified[]): Promise<void>;
  countUndelivered(lastDay: string): Promise<number>;
  deleteUndelivered(lastDay: string): Promise<number>;
  /**
   * Takes the bytes of answers that are gone from the tables out of the database's files too. False when there was nothing to take out.
   * On PGlite nothing of them is left; on PostgreSQL they may be in the write-ahead log, in replicas and in backups for as long as these are kept.
   */
  cleanFiles(): Promise<boolean>;
}

const atOnce = 500;

/** What retention does on PGlite or PostgreSQL. */
export function createRetentionStore(database: Database): RetentionStore {
  const db = database.maintenance;
  return {
    count: (expired, onlyIdentifying) => count(db, expired, onlyIdentifying),
    deleteSome: (expired) => db.transaction().execute((transaction) => deleteSome(transaction, expired)),
    identifying: (expired, after) => identifying(db, expired, after),
    replaceBodies: (bodies) => db.transaction().execute((transaction) => replaceBodies(transaction, bodies)),
    countUndelivered: async (lastDay) => {
      const { n } = await db.selectFrom('outbox').select(numberOfRows).where('queued_on', '<=', lastDay).executeTakeFirstOrThrow();
      return n;
    },
    deleteUndelivered: async (lastDay) => {
      const { numDeletedRows } = await db.deleteFrom('outbox').where('queued_on', '<=', lastDay).executeTakeFirstOrThrow();
      return Number(numDeletedRows);
    },
    cleanFiles: () => cleanFiles(database),
  };
}

const numberOfRows = sql<number>`count(*)::int`.as('n');

type OfSubmissions<Output> = SelectQueryBuilder<Tables, 'submissions', Output>;

function only<Output>(query: OfSubmissions<Output>, { state, lastDay, survey, except }: Expired): OfSubmissions<Output> {
  return query
    .where('state', '=', state)
    .where('received_on', '<=', lastDay)
    .$if(survey !== null, (some) => some.where('survey_id', '=', survey))
    .$if(except.length > 0, (some) => some.where('survey_id', 'not in', [...except]));
}

async function count(db: Kysely<Tables>, expired: Expired, onlyIdentifying: boolean): Promise<number> {
  const { n } = await only(db.selectFrom('submissions').select(numberOfRows), expired)
    .$if(onlyIdentifying, (query) => query.where('kept_hash', 'is', null))
    .executeTakeFirstOrThrow();
  return n;
}

async function deleteSome(db: Transaction<Tables>, expired: Expired): Promise<number> {
  const some = only(db.selectFrom('submissions').select('submission_id'), expired).limit(atOnce).forUpdate().skipLocked();
  const rows = await db
    .deleteFrom('submissions')
    .where('submission_id', 'in', some)
    .returning(['survey_hash', 'body', 'is_counted'])
    .execute();
  if (rows.length > 0) await noteErasure(db);
  await addToTallies(
    db,
    rows.filter(({ is_counted }) => is_counted),
    -1,
  );
  return rows.length;
}

async function identifying(db: Kysely<Tables>, expired: Expired, after: string | null): Promise<readonly Identifying[]> {
  return only(db.selectFrom('submissions').select(['submission_id as id', 'body']), expired)
    .where('kept_hash', 'is', null)
    .$if(after !== null, (query) => query.where('submission_id', '>', after))
    .orderBy('submission_id')
    .limit(atOnce)
    .execute();
}

/** Only while it is what was read: what has been withdrawn meanwhile stays withdrawn. */
async function replaceBodies(db: Transaction<Tables>, bodies: readonly Deidentified[]): Promise<void> {
  for (const { id, body, hash } of bodies) {
    await db
      .updateTable('submissions')
      .set({ body, kept_hash: hash, link: null })
      .where('submission_id', '=', id)
      .where('kept_hash', 'is', null)
      .where('state', '!=', 'withdrawn')
      .execute();
  }
  if (bodies.length > 0) await noteErasure(db);
}

async function noteErasure(db: Transaction<Tables>): Promise<void> {
  await db.insertInto('erasures').defaultValues().execute();
}

/** What was erased before this began is noted until it is done; whatever is erased meanwhile has a note of its own, and waits for the next time. */
async function cleanFiles({ kind, maintenance: db }: Database): Promise<boolean> {
  const noted = await db.selectFrom('erasures').select('erasure_id').execute();
  if (noted.length === 0) return false;
  // Whoever receives would wait behind whoever waits for the table.
  await sql`set lock_timeout = '5s'`.execute(db);
  // A plain VACUUM leaves the bytes where they were, until something is written over them. This writes the table anew, and drops the old file.
  await sql`vacuum full submissions`.execute(db);
  // Older versions of a row of counts, one beside the next, say what the person between them answered.
  await sql`vacuum full tallies`.execute(db);
  if (kind === 'pglite') await dropOldLog(db);
  await db
    .deleteFrom('erasures')
    .where(
      'erasure_id',
      'in',
      noted.map((row) => row.erasure_id),
    )
    .execute();
  return true;
}

/** The write-ahead log has everything that was ever written. Its old files are removed, instead of being used again with what is in them. */
async function dropOldLog(db: Kysely<Tables>): Promise<void> {
  await sql`set wal_recycle = off`.execute(db);
  await sql`select pg_switch_wal()`.execute(db);
  await sql`checkpoint`.execute(db);
}
