import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What was published: releases, each with what the next has to be held against, and the reports that are served. */
export const releases: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('releases')
      // Of two that stand on the same release before them, only one can be stored.
      .addColumn('position', 'integer', (column) => column.primaryKey())
      .addColumn('release_id', 'text', (column) => column.notNull().unique())
      .addColumn('released_on', 'date', (column) => column.notNull())
      .addColumn('record', 'text')
      .execute();
    await db.schema
      .createTable('reports')
      .addColumn('authority', 'text', (column) => column.notNull())
      .addColumn('period', 'text', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull().references('releases.position'))
      .addColumn('received_until', 'date', (column) => column.notNull())
      .addColumn('counted', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('reports_key', ['authority', 'period', 'number'])
      .execute();
  },
};
