import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** Something that was read, or a change of who may read. Never a body, an address or a token. */
export interface AuditEntry {
  /** `2026-11-23` */
  readonly doneOn: string;
  /** A key by its label and id, `Head of SEND (1a2b3c4d5e6f)`, or `command` for what was done on the server itself. */
  readonly doneBy: string;
  readonly action: AuditAction;
  /** What it was about, in words: `poet/parent-carer/ehcp, authority 302, 2026-09-01 to 2026-11-30`. */
  readonly about: string;
}

/** What is recorded. */
export type AuditAction =
  | 'results read'
  | 'submissions exported'
  | 'submission withdrawn'
  | 'key added'
  | 'key revoked'
  | 'signing key added'
  | 'signing key retired'
  | 'invitations created'
  | 'actions put'
  | 'themes put'
  | 'themes read'
  | 'reports read'
  | 'release published'
  | 'release refused';

/** A record to which is only ever added; the database itself refuses to change it. */
export interface AuditLog {
  record(entry: AuditEntry): Promise<void>;
  /** All entries in pages, in the order in which they were made. */
  auditEntries(): AsyncIterable<readonly (Omit<AuditEntry, 'action'> & { readonly action: string })[]>;
}

const pageSize = 1_000;

/** The record in a database. */
export function createAuditLog(db: Kysely<Tables>): AuditLog {
  return {
    record: async ({ doneOn, doneBy, action, about }) =>
      void (await db.insertInto('audit_log').values({ done_on: doneOn, done_by: doneBy, action, about }).execute()),
    auditEntries: () => auditEntries(db),
  };
}

async function* auditEntries(db: Kysely<Tables>) {
  let after = '0';
  for (;;) {
    const rows = await page(db, after);
    if (rows.length > 0) yield rows.map(({ entry: _, ...row }) => row);
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.entry ?? after;
  }
}

async function page(db: Kysely<Tables>, after: string) {
  const columns = ['done_by as doneBy', 'action', 'about'] as const;
  return db
    .selectFrom('audit_log')
    .select([sql<string>`entry::text`.as('entry'), sql<string>`to_char(done_on, 'YYYY-MM-DD')`.as('doneOn'), ...columns])
    .where('entry', '>', after)
    .orderBy('audit_log.entry')
    .limit(pageSize)
    .execute();
}
