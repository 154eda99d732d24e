import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Scope } from './keys.ts';
import type { SubmissionRow, SubmissionState, Tables } from './tables.ts';

/** A submission that was checked, on its way into the database. */
export type NewSubmission = Omit<SubmissionRow, 'received_on' | 'set_aside_for'> & {
  readonly received_on: string;
  readonly set_aside_for?: string | null;
};

/** What the receipt of a submission is made from: always the stored row, so that every copy of it is equal. */
export type ReceiptRow = Pick<SubmissionRow, 'submission_id' | 'body_hash' | 'state'> & { readonly received_on: string };

/** What became of a submission: stored now, stored before with the same bytes, or its id was taken by other bytes. */
export type Receiving = { readonly kind: 'stored' | 'repeated'; readonly row: ReceiptRow } | { readonly kind: 'different' };

/** Which submissions: of one version of a survey, from one authority or from all of England. */
export interface Selection {
  readonly survey: { readonly id: string; readonly version: string };
  readonly scope: Scope;
}

/** A key to be stored: its hash, never itself. */
export interface NewKey {
  readonly keyHash: string;
  readonly scope: Scope;
  readonly label: string;
  /** `2026-11-23` */
  readonly createdOn: string;
}

/** Everything the collector asks of a database. Replace it to keep submissions elsewhere. Every function rejects when the database fails. */
export interface Store {
  /** Stores a submission once, however often and at however many times at once it comes. */
  receive(submission: NewSubmission): Promise<Receiving>;
  /** The bodies of accepted submissions, in pages. */
  acceptedBodies(selection: Selection): AsyncIterable<readonly string[]>;
  /** How many submissions are kept and not counted: nobody here knows the survey they name, or nobody has looked yet at what is odd about them. */
  countState(selection: Selection, state: 'unknown-survey' | 'set-aside'): Promise<number>;
  addKey(key: NewKey): Promise<void>;
  /** The scope of a key by its hash; `null` when there is no such key. */
  scopeOf(keyHash: string): Promise<Scope | null>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
}

const pageSize = 1_000;

/** The store on PGlite or PostgreSQL, by way of Kysely. */
export function createStore(db: Kysely<Tables>): Store {
  return {
    // Set outright, because a server may have another default, and a stricter level would not let us read the row we ran into.
    receive: (submission) =>
      db
        .transaction()
        .setIsolationLevel('read committed')
        .execute((transaction) => receive(transaction, submission)),
    acceptedBodies: (selection) => acceptedBodies(db, selection),
    countState: (selection, state) => countState(db, selection, state),
    addKey: (key) => addKey(db, key),
    scopeOf: (keyHash) => scopeOf(db, keyHash),
    ping: async () => void (await sql`select 1`.execute(db)),
  };
}

const receiptColumns = ['submission_id', 'body_hash', 'state', sql<string>`to_char(received_on, 'YYYY-MM-DD')`.as('received_on')] as const;

/**
 * The UNIQUE constraint decides, nothing is asked beforehand. An insert that meets another one under way waits for it,
 * so the row it ran into is there to be read when it comes back empty.
 */
async function receive(db: Transaction<Tables>, submission: NewSubmission): Promise<Receiving> {
  const row = await db
    .insertInto('submissions')
    .values(submission)
    .onConflict((conflict) => conflict.column('submission_id').doNothing())
    .returning(receiptColumns)
    .executeTakeFirst();
  if (row !== undefined) return { kind: 'stored', row };
  const first = await db
    .selectFrom('submissions')
    .select(receiptColumns)
    .where('submission_id', '=', submission.submission_id)
    .executeTakeFirstOrThrow();
  return first.body_hash === submission.body_hash ? { kind: 'repeated', row: first } : { kind: 'different' };
}

/** By id and never by offset, so that every page costs the same and what arrives meanwhile moves nothing. */
async function* acceptedBodies(db: Kysely<Tables>, selection: Selection): AsyncGenerator<readonly string[]> {
  let after: string | null = null;
  for (;;) {
    const rows: readonly { submission_id: string; body: string }[] = await page(db, selection, after);
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => row.body);
    if (rows.length < pageSize) return;
    after = last.submission_id;
  }
}

function page(db: Kysely<Tables>, selection: Selection, after: string | null) {
  let query = selected(db, selection, 'accepted').select(['submission_id', 'body']).orderBy('submission_id').limit(pageSize);
  if (after !== null) query = query.where('submission_id', '>', after);
  return query.execute();
}

async function countState(db: Kysely<Tables>, selection: Selection, state: SubmissionState): Promise<number> {
  const row = await selected(db, selection, state)
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

function selected(db: Kysely<Tables>, { survey, scope }: Selection, state: SubmissionState) {
  const query = db
    .selectFrom('submissions')
    .where('survey_id', '=', survey.id)
    .where('survey_version', '=', survey.version)
    .where('state', '=', state);
  return scope === 'england' ? query : query.where('authority', '=', scope);
}

async function addKey(db: Kysely<Tables>, { keyHash, scope, label, createdOn }: NewKey): Promise<void> {
  await db.insertInto('access_keys').values({ key_hash: keyHash, scope, label, created_on: createdOn }).execute();
}

async function scopeOf(db: Kysely<Tables>, keyHash: string): Promise<Scope | null> {
  const row = await db.selectFrom('access_keys').select('scope').where('key_hash', '=', keyHash).executeTakeFirst();
  return row?.scope ?? null;
}
