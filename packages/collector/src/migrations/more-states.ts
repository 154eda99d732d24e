import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A submission may be set aside, be withdrawn, or be sealed for the authority's eyes alone. */
export const moreStates: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('submissions').dropConstraint('submissions_state').execute();
    const states = sql`state in ('accepted', 'unknown-survey', 'set-aside', 'withdrawn', 'sealed')`;
    await db.schema.alterTable('submissions').addCheckConstraint('submissions_state', states).execute();
  },
};
