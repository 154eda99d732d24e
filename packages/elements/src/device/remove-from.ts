import type { Connection, Database } from './database.ts';
import { memoryReasonOf } from './not-opened.ts';

/** Removes something from a database, which need not be there. Throws where something may be left. */
export async function removeFrom(database: Database, work: (connection: Connection) => Promise<unknown>): Promise<void> {
  try {
    await database.use(false, work);
  } catch (error) {
    const reason = memoryReasonOf(error);
    if (reason !== 'missing' && reason !== 'denied') throw error;
  }
}
