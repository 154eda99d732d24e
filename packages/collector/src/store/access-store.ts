import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Scope } from '../keys.ts';
import type { Tables } from '../tables.ts';

/** A key to be stored: its hash, never itself. */
export interface NewKey {
  readonly keyHash: string;
  readonly scope: Scope;
  readonly label: string;
  /** `2026-11-23` */
  readonly createdOn: string;
  /** Protected results only, which is the default, or single submissions too. */
  readonly opens?: Opens;
}

/** What a key opens: protected results, or besides them single submissions of its authority. */
export type Opens = 'results' | 'submissions';

/** A key that is known. */
export interface AccessKey {
  /** The first twelve hexadecimal digits of its hash: what it is called in lists and in the audit log. */
  readonly id: string;
  readonly scope: Scope;
  readonly label: string;
  readonly opens: Opens;
}

/** A key as it is listed. */
export interface ListedKey extends AccessKey {
  readonly createdOn: string;
  /** The day on which it was revoked, or `null` while it opens something. */
  readonly revokedOn: string | null;
}

/** What reading asks of the database about keys. */
export interface AccessStore {
  addKey(key: NewKey): Promise<void>;
  keys(): Promise<readonly ListedKey[]>;
  /** A key by its hash; `null` when there is none, or it was revoked. */
  accessKey(keyHash: string): Promise<AccessKey | null>;
  /** Has a key open nothing any more. `false` when no key has this id, or it was revoked before. */
  revokeKey(id: string, revokedOn: string): Promise<boolean>;
}

/** Those functions on a database. */
export function createAccessStore(db: Kysely<Tables>): AccessStore {
  return {
    addKey: (key) => addKey(db, key),
    keys: () => keys(db),
    accessKey: (keyHash) => accessKey(db, keyHash),
    revokeKey: (id, revokedOn) => revokeKey(db, id, revokedOn),
  };
}

const id = sql<string>`substr(key_hash, 8, 12)`;

async function addKey(db: Kysely<Tables>, { keyHash, scope, label, createdOn, opens = 'results' }: NewKey): Promise<void> {
  await db.insertInto('access_keys').values({ key_hash: keyHash, scope, label, created_on: createdOn, opens }).execute();
}

async function keys(db: Kysely<Tables>): Promise<readonly ListedKey[]> {
  return db
    .selectFrom('access_keys')
    .select([
      ...([id.as('id'), 'scope', 'label', 'opens'] as const),
      sql<string>`to_char(created_on, 'YYYY-MM-DD')`.as('createdOn'),
      sql<string | null>`to_char(revoked_on, 'YYYY-MM-DD')`.as('revokedOn'),
    ])
    .orderBy('scope')
    .orderBy('created_on')
    .orderBy('key_hash')
    .execute();
}

async function accessKey(db: Kysely<Tables>, keyHash: string): Promise<AccessKey | null> {
  const known = db.selectFrom('access_keys').select([id.as('id'), 'scope', 'label', 'opens']);
  return (await known.where('key_hash', '=', keyHash).where('revoked_on', 'is', null).executeTakeFirst()) ?? null;
}

async function revokeKey(db: Kysely<Tables>, wanted: string, revokedOn: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('access_keys')
    .set({ revoked_on: revokedOn })
    .where(id, '=', wanted)
    .where('revoked_on', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
