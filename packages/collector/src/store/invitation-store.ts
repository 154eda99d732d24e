import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { SigningKey } from '../invitations/signing-key.ts';
import type { Batch } from '../invitations/create-invitations.ts';
import type { Tables } from '../tables.ts';
import { mixSpentInvitations } from './mix-spent-invitations.ts';

/** A signing key as it is listed, without its secret. */
export interface ListedSigningKey {
  readonly id: string;
  readonly createdOn: string;
  /** The last day on which it still verifies; `null` for one that signs. */
  readonly verifiesUntil: string | null;
}

/** A batch that has just been made. */
export interface NewBatch extends Batch {
  readonly keyId: string;
  /** For the authority's own records. */
  readonly label: string;
  readonly isLinked: boolean;
  readonly givenOut: number;
  readonly createdOn: string;
}

/** A batch, and how many of its invitations were spent: not yet fit to be shown. */
export interface CountedBatch extends Omit<NewBatch, 'keyId'> {
  readonly spent: number;
}

/** What invitations ask of the database. */
export interface InvitationStore {
  addSigningKey(key: SigningKey & { readonly createdOn: string }): Promise<void>;
  signingKeys(): Promise<readonly ListedSigningKey[]>;
  /** The newest key that signs, or `null` when there is none. */
  signingKey(): Promise<SigningKey | null>;
  /** A key that still verifies on a day, or `null`. */
  verifyingKey(id: string, today: string): Promise<SigningKey | null>;
  /** Has a key sign nothing more, and verify until a day. `false` when there is no such key. */
  retireSigningKey(id: string, verifiesUntil: string): Promise<boolean>;
  /** The last day of the last batch that a key signed, or `null` when it signed none. */
  lastDayOf(keyId: string): Promise<string | null>;
  addBatch(batch: NewBatch): Promise<void>;
  /** All batches, the newest first; those of one authority, if given. */
  batches(authority?: string): Promise<readonly CountedBatch[]>;
  isSpent(idHash: string): Promise<boolean>;
  /** Takes away what still shows which submission an invitation was spent for; `false` when nothing did. */
  mixSpentInvitations(): Promise<boolean>;
}

/** Those functions on a database. */
export function createInvitationStore(db: Kysely<Tables>): InvitationStore {
  return {
    addSigningKey: async ({ id, secret, createdOn }) =>
      void (await db.insertInto('signing_keys').values({ key_id: id, secret, created_on: createdOn }).execute()),
    signingKeys: () => signingKeys(db),
    signingKey: () => signingKey(db),
    verifyingKey: (id, today) => verifyingKey(db, id, today),
    retireSigningKey: (id, verifiesUntil) => retireSigningKey(db, id, verifiesUntil),
    lastDayOf: (keyId) => lastDayOf(db, keyId),
    addBatch: (batch) => addBatch(db, batch),
    batches: (authority) => batches(db, authority),
    isSpent: async (idHash) =>
      (await db.selectFrom('spent_invitations').select('batch').where('id_hash', '=', idHash).executeTakeFirst()) !== undefined,
    mixSpentInvitations: () => mixSpentInvitations(db),
  };
}

async function signingKeys(db: Kysely<Tables>): Promise<readonly ListedSigningKey[]> {
  return db
    .selectFrom('signing_keys')
    .select([
      'key_id as id',
      sql<string>`to_char(created_on, 'YYYY-MM-DD')`.as('createdOn'),
      sql<string | null>`to_char(verifies_until, 'YYYY-MM-DD')`.as('verifiesUntil'),
    ])
    .orderBy('created_on', 'desc')
    .orderBy('key_id')
    .execute();
}

async function signingKey(db: Kysely<Tables>): Promise<SigningKey | null> {
  const signing = db.selectFrom('signing_keys').where('verifies_until', 'is', null);
  const key = await signing.select(['key_id as id', 'secret']).orderBy('created_on', 'desc').orderBy('key_id').executeTakeFirst();
  return key ?? null;
}

async function verifyingKey(db: Kysely<Tables>, id: string, today: string): Promise<SigningKey | null> {
  const key = await db
    .selectFrom('signing_keys')
    .select(['key_id as id', 'secret'])
    .where('key_id', '=', id)
    .where(sql<boolean>`coalesce(verifies_until >= ${today}::date, true)`)
    .executeTakeFirst();
  return key ?? null;
}

async function retireSigningKey(db: Kysely<Tables>, id: string, verifiesUntil: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('signing_keys')
    .set({ verifies_until: verifiesUntil })
    .where('key_id', '=', id)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

async function lastDayOf(db: Kysely<Tables>, keyId: string): Promise<string | null> {
  const row = await db
    .selectFrom('invitation_batches')
    .select(sql<string | null>`to_char(max(expires_on), 'YYYY-MM-DD')`.as('lastDay'))
    .where('key_id', '=', keyId)
    .executeTakeFirst();
  return row?.lastDay ?? null;
}

async function addBatch(db: Kysely<Tables>, batch: NewBatch): Promise<void> {
  await db
    .insertInto('invitation_batches')
    .values({
      batch: batch.id,
      key_id: batch.keyId,
      authority: batch.authority,
      survey_id: batch.survey,
      label: batch.label,
      is_linked: batch.isLinked,
      given_out: batch.givenOut,
      expires_on: batch.expiresOn,
      created_on: batch.createdOn,
    })
    .execute();
}

async function batches(db: Kysely<Tables>, authority?: string): Promise<readonly CountedBatch[]> {
  const all = db.selectFrom('invitation_batches as made').leftJoin('spent_invitations as spent', 'spent.batch', 'made.batch');
  const wanted = authority === undefined ? all : all.where('made.authority', '=', authority);
  return wanted
    .select([
      'made.batch as id',
      'authority',
      'survey_id as survey',
      'label',
      'is_linked as isLinked',
      'given_out as givenOut',
      sql<string>`to_char(expires_on, 'YYYY-MM-DD')`.as('expiresOn'),
      sql<string>`to_char(created_on, 'YYYY-MM-DD')`.as('createdOn'),
      sql<number>`count(spent.id_hash)::int`.as('spent'),
    ])
    .groupBy('made.batch')
    .orderBy('created_on', 'desc')
    .orderBy('made.batch')
    .execute();
}
