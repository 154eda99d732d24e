import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Submissions, and keys to read their results. */
export const firstTables: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createSubmissions(db);
    await createAccessKeys(db);
  },
};

async function createSubmissions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('submissions')
    .addColumn('submission_id', 'uuid', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('body_hash', 'text', (column) => column.notNull())
    .addColumn('survey_id', 'text', (column) => column.notNull())
    .addColumn('survey_version', 'text', (column) => column.notNull())
    .addColumn('survey_hash', 'text', (column) => column.notNull())
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('received_on', 'date', (column) => column.notNull())
    .addCheckConstraint('submissions_state', sql`state in ('accepted', 'unknown-survey')`)
    .execute();
  // Results are read in pages by id: over all of England, or over one authority.
  const survey = ['survey_id', 'survey_version', 'state'];
  await db.schema
    .createIndex('submissions_by_survey')
    .on('submissions')
    .columns([...survey, 'submission_id'])
    .execute();
  await db.schema
    .createIndex('submissions_by_authority')
    .on('submissions')
    .columns([...survey, 'authority', 'submission_id'])
    .execute();
}

async function createAccessKeys(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('access_keys')
    .addColumn('key_hash', 'text', (column) => column.primaryKey())
    .addColumn('scope', 'text', (column) => column.notNull())
    .addColumn('label', 'text', (column) => column.notNull())
    .addColumn('created_on', 'date', (column) => column.notNull())
    .addCheckConstraint('access_keys_scope', sql`scope ~ '^([0-9]{3}|england)$'`)
    .execute();
}
