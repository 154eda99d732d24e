import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { lockDirectory } from './directory-lock.ts';
import type { Tables } from './tables.ts';

/** Which database: a PostgreSQL server by its URL, or PGlite in a directory of its own. */
export type DatabaseChoice = { readonly kind: 'postgres'; readonly url: string } | { readonly kind: 'pglite'; readonly directory: string };

/** An open database. `close` waits for what is running. */
export interface Database {
  readonly kind: DatabaseChoice['kind'];
  readonly db: Kysely<Tables>;
  /** The same database for work that may take long: nothing on it is cut off for being slow. */
  readonly maintenance: Kysely<Tables>;
  close(): Promise<void>;
}

/**
 * Opens the database. The SQL that follows is the same on both kinds.
 * PGlite is PostgreSQL inside this process: one process per directory. It survives the death of the process, not a power cut; PostgreSQL survives both.
 * @throws DirectoryInUse when another process has the PGlite directory. A PostgreSQL server is first called on the first query.
 */
export async function openDatabase(choice: DatabaseChoice): Promise<Database> {
  return choice.kind === 'postgres' ? openPostgres(choice.url) : openPGlite(choice.directory);
}

function openPostgres(url: string): Database {
  const db = connect(url, { max: 10, statement_timeout: 10_000, query_timeout: 15_000, idle_in_transaction_session_timeout: 10_000 });
  const maintenance = connect(url, { max: 1 });
  const close = async () => void (await Promise.all([db.destroy(), maintenance.destroy()]));
  return { kind: 'postgres', db, maintenance, close };
}

function connect(url: string, limits: pg.PoolConfig): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'poet-collector',
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    ...limits,
  });
  // When the server ends a connection, the query on it fails, or the pool drops it. The event comes besides, and unheard it would end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

async function openPGlite(directory: string): Promise<Database> {
  const lock = lockDirectory(directory);
  try {
    const pglite = await PGlite.create({ dataDir: join(directory, 'pglite') });
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    return {
      kind: 'pglite',
      db,
      maintenance: db,
      close: async () => {
        // Kysely closes only what it has used; PGlite is open in any case.
        await db.destroy();
        if (!pglite.closed) await pglite.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
