import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Migration } from 'kysely/migration';
import type { Tables } from '../tables.ts';
import { actions } from './actions.ts';
import { firstTables } from './first-tables.ts';
import { invitations } from './invitations.ts';
import { moreStates } from './more-states.ts';
import { operations } from './operations.ts';
import { releases } from './releases.ts';
import { setAsideReasons } from './set-aside-reasons.ts';
import { statedAssociations } from './stated-associations.ts';
import { tallies } from './tallies.ts';
import { themes } from './themes.ts';

/** Every migration, in order. A released one is never changed; a new one is added below. */
const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-tables': firstTables,
  '0002-more-states': moreStates,
  '0003-invitations': invitations,
  '0004-operations': operations,
  '0005-set-aside-reasons': setAsideReasons,
  '0006-tallies': tallies,
  '0007-releases': releases,
  '0008-actions': actions,
  '0009-themes': themes,
  '0010-stated-associations': statedAssociations,
};

/**
 * Brings the tables up to date, in one transaction. Does nothing when they are; two processes may do it at once.
 * @param last the name of the last one to be run, to get the tables of an earlier release; the newest by default.
 * @returns the names of the migrations that were run now.
 * @throws the database's error, with the tables as they were before.
 */
export async function migrate(db: Kysely<Tables>, last?: string): Promise<readonly string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results = [] } = last === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(last);
  if (error !== undefined) throw error instanceof Error ? error : new Error('The migrations failed.', { cause: error });
  return results.map((result) => result.migrationName);
}

/** The names of every migration that this release has, in order. */
export const migrationNames: readonly string[] = Object.keys(migrations);
