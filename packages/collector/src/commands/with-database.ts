import type { Configuration } from '../configuration.ts';
import { openDatabase } from '../database.ts';
import type { Database } from '../database.ts';

/** Opens the configured database for as long as it is used. */
export async function withDatabase(configuration: Configuration, use: (database: Database) => Promise<number>): Promise<number> {
  const database = await openDatabase(configuration.database);
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}
