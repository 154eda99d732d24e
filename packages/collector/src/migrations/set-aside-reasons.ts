import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Why a submission was set aside, for whoever looks at it. */
export const setAsideReasons: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('submissions').addColumn('set_aside_for', 'text').execute();
  },
};
