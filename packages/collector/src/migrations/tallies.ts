import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Counts of what is stored, kept as it is stored. What was stored before waits to be counted, until somebody who knows its survey does: see `countWaiting`. */
export const tallies: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createCompositions(db);
    await createTallies(db);
    await alterSubmissions(db);
  },
};

/** Surveys as they were composed: all that has to be known to count answers to them, and to say what a count is of. */
async function createCompositions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('compositions')
    .addColumn('survey_hash', 'text', (column) => column.primaryKey())
    .addColumn('survey_id', 'text', (column) => column.notNull())
    .addColumn('survey_version', 'text', (column) => column.notNull())
    .addColumn('modules', sql`text[]`, (column) => column.notNull())
    .addColumn('audience', 'text', (column) => column.notNull())
    .addColumn('plan', 'text', (column) => column.notNull())
    .addColumn('cells', 'jsonb', (column) => column.notNull())
    .execute();
  await db.schema.createIndex('compositions_by_survey').on('compositions').columns(['survey_id', 'survey_version']).execute();
}

async function createTallies(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('tallies')
    .addColumn('survey_hash', 'text', (column) => column.notNull().references('compositions.survey_hash'))
    .addColumn('grain', 'text', (column) => column.notNull())
    .addColumn('authority', 'text', (column) => column.notNull())
    .addColumn('starts_on', 'date', (column) => column.notNull())
    .addColumn('n', 'integer', (column) => column.notNull())
    .addColumn('counts', sql`integer[]`, (column) => column.notNull())
    .addPrimaryKeyConstraint('tallies_key', ['survey_hash', 'grain', 'authority', 'starts_on'])
    .addCheckConstraint('tallies_grain', sql`grain in ('day', 'month')`)
    .execute();
  // Room beside each row for its next version, so that indexes stay as they are while it is counted up.
  await sql`alter table tallies set (fillfactor = 50)`.execute(db);
  // Statistics are samples, and a sample of counts would outlive what was counted.
  await sql`alter table tallies alter column counts set statistics 0`.execute(db);
}

async function alterSubmissions(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .alterTable('submissions')
    .addColumn('is_counted', 'boolean', (column) => column.notNull().defaultTo(false))
    .execute();
  await sql`create index submissions_waiting on submissions (survey_hash) where state = 'accepted' and not is_counted`.execute(db);
}
