import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What authorities found in what people wrote. */
export const themes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('themes')
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('period', 'text', (column) => column.notNull())
      .addColumn('put_on', 'date', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('themes_key', ['authority', 'period'])
      .execute();
  },
};
