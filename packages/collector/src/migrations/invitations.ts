import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Invitations, who may read what, and who has read it. */
export const invitations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createSigningKeys(db);
    await createBatches(db);
    await createSpentInvitations(db);
    await alterSubmissions(db);
    await alterAccessKeys(db);
    await createAuditLog(db);
  },
};

async function createSigningKeys(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('signing_keys')
    .addColumn('key_id', 'text', (column) => column.primaryKey())
    .addColumn('secret', 'text', (column) => column.notNull())
    .addColumn('created_on', 'date', (column) => column.notNull())
    .addColumn('verifies_until', 'date')
    .execute();
}

async function createBatches(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('invitation_batches')
    .addColumn('batch', 'text', (column) => column.primaryKey())
    .addColumn('key_id', 'text', (column) => column.notNull().references('signing_keys.key_id'))
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('survey_id', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('is_linked', 'boolean', (column) => column.notNull())
    .addColumn('given_out', 'integer', (column) => column.notNull())
    .addColumn('expires_on', 'date', (column) => column.notNull())
    .addColumn('created_on', 'date', (column) => column.notNull())
    .execute();
}

/** Not one column that a submission has, and no key into another table: nothing here says which submission an invitation was spent for. */
async function createSpentInvitations(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('spent_invitations')
    .addColumn('id_hash', 'text', (column) => column.primaryKey())
    .addColumn('batch', 'text', (column) => column.notNull())
    .execute();
}

async function alterSubmissions(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('submissions').addColumn('link', 'text').execute();
  await db.schema
    .alterTable('submissions')
    .addCheckConstraint('submissions_link', sql`link ~ '^[A-Za-z0-9_-]{22}$'`)
    .execute();
}

/** Keys that were made before open what they opened then. */
async function alterAccessKeys(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('access_keys')
    .addColumn('opens', 'text', (column) => column.notNull().defaultTo('results'))
    .addColumn('revoked_on', 'date')
    .execute();
  const opens = sql`opens = 'results' or (opens = 'submissions' and scope <> 'england')`;
  await db.schema.alterTable('access_keys').addCheckConstraint('access_keys_opens', opens).execute();
}

async function createAuditLog(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('audit_log')
    .addColumn('entry', 'bigint', (column) => column.primaryKey().generatedAlwaysAsIdentity())
    .addColumn('done_on', 'date', (column) => column.notNull())
    .addColumn('done_by', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('about', 'text', (column) => column.notNull())
    .execute();
  await sql`create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception 'the table % is only ever added to', tg_table_name; end $$`.execute(db);
  await sql`create trigger audit_log_rows before update or delete on audit_log for each row execute function refuse_change()`.execute(db);
  await sql`create trigger audit_log_all before truncate on audit_log for each statement execute function refuse_change()`.execute(db);
}
