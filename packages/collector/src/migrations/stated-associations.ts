import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What the associations of a published report were counted from, so that the next statement of its period differs by nobody or by many. */
export const statedAssociations: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('reports').addColumn('associations', 'text').execute();
  },
};
