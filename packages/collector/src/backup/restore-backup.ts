import type { Kysely } from 'kysely';
import { migrate, migrationNames } from '../migrations/migrate.ts';
import type { Tables } from '../tables.ts';
import { BackupError } from './backup-line.ts';
import type { BackupHeading } from './backup-line.ts';
import { executedMigrations, filledTable, insertRows, resumeNumbers } from './backup-store.ts';
import { readBackup } from './read-backup.ts';

/** What restoring needs. */
export interface RestoreBackup {
  readonly file: string;
  /** Hears now and then how far it is. */
  readonly onProgress: (table: string, rows: number) => void;
}

/** What was restored. */
export interface Restored {
  readonly heading: BackupHeading;
  readonly counts: ReadonlyMap<string, number>;
}

/**
 * Puts a backup into an empty database, on PGlite or PostgreSQL, whichever it came from: the tables of the release that wrote it, then all rows in one
 * transaction, then the tables are brought up to date. The file is read twice, and whatever is wrong with it is found before anything is touched.
 * @throws BackupError when the database is not empty, or the file is damaged or from a newer release.
 */
export async function restoreBackup(db: Kysely<Tables>, { file, onProgress }: RestoreBackup): Promise<Restored> {
  const heading = await headingOf(file);
  await checkEmpty(db, heading);
  const last = heading.migrations.at(-1);
  if (last !== undefined) await migrate(db, last);
  const counts = await db.transaction().execute(async (transaction) => {
    let restored = 0;
    const rows = async (table: string, some: readonly object[]) => {
      await insertRows(transaction, table, some);
      onProgress(table, (restored += some.length));
    };
    const all = await readBackup(file, { heading: async () => {}, rows });
    await resumeNumbers(transaction);
    return all;
  });
  await migrate(db);
  return { heading, counts };
}

async function headingOf(file: string): Promise<BackupHeading> {
  const headings: BackupHeading[] = [];
  await readBackup(file, { heading: async (heading) => void headings.push(heading), rows: async () => {} });
  const [heading] = headings;
  if (heading === undefined) throw new BackupError(`"${file}" is no backup of a collector.`);
  const unknown = heading.migrations.find((name) => !migrationNames.includes(name));
  if (unknown !== undefined)
    throw new BackupError(`"${file}" is from a newer release, with the migration ${unknown}. Restore it with that release.`);
  return heading;
}

/** Tables without rows do no harm when they are those of the backup: a restore that was cut off leaves them. */
async function checkEmpty(db: Kysely<Tables>, { migrations }: BackupHeading): Promise<void> {
  const filled = await filledTable(db);
  if (filled !== null) throw new BackupError(`The database is not empty: "${filled}" has rows. Restore into a new one.`);
  const executed = await executedMigrations(db);
  const isSame = executed.length === 0 || executed.join(' ') === migrations.join(' ');
  if (!isSame) throw new BackupError('The database has tables of another release than the backup. Restore into a new one.');
}
