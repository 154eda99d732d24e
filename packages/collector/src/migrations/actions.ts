import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What authorities will do about what people said, and which results were shown last. */
export const actions: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('actions')
      .addColumn('authority', 'text', (column) => column.primaryKey())
      .addColumn('put_on', 'date', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('shown_results')
      .addColumn('scope', 'text', (column) => column.notNull())
      .addColumn('survey_id', 'text', (column) => column.notNull())
      .addColumn('survey_version', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('shown_results_key', ['scope', 'survey_id', 'survey_version'])
      .execute();
  },
};
