import { rm } from 'node:fs/promises';
import { after, before, describe } from 'node:test';
import { openDatabase } from '../src/database.ts';
import type { Database, DatabaseChoice } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { folderWithEmptyPGlite } from './empty-pglite.ts';
import { startPostgres } from './postgres.ts';
import type { Postgres } from './postgres.ts';

/** An empty place for a database, which goes away at the end. */
export interface Place {
  readonly choice: DatabaseChoice;
  remove(): Promise<void>;
}

const places: Readonly<Record<string, () => Promise<Place>>> = { PGlite: placeForPGlite, PostgreSQL: placeForPostgres };

/** A fresh folder with an empty PGlite. */
export async function placeForPGlite(): Promise<Place> {
  const directory = await folderWithEmptyPGlite();
  return { choice: { kind: 'pglite', directory }, remove: () => rm(directory, { recursive: true, force: true }) };
}

/** One server for all the tests of a file, started when the first asks for it. */
let server: Promise<Postgres> | null = null;
let databases = 0;
after(async () => (await server)?.stop());

/** An empty database on a real PostgreSQL. */
export async function placeForPostgres(): Promise<Place> {
  server ??= startPostgres();
  const url = await (await server).createDatabase(`poet_${++databases}`);
  // It goes when its server does.
  return { choice: { kind: 'postgres', url }, remove: async () => {} };
}

/** Runs the same tests in an empty place for PGlite, and in one for a real PostgreSQL. */
export function inBothPlaces(title: string, define: (place: () => Place) => void): void {
  for (const [name, makePlace] of Object.entries(places)) {
    describe(`${title}, on ${name}`, () => {
      let place: Place;
      before(async () => {
        place = await makePlace();
      });
      after(() => place.remove());
      define(() => place);
    });
  }
}

/** Runs the same tests on PGlite and on a real PostgreSQL, open and with its tables. */
export function onBothDatabases(title: string, define: (database: () => Database) => void): void {
  inBothPlaces(title, (place) => {
    let database: Database;
    before(async () => {
      database = await openDatabase(place().choice);
      await migrate(database.db);
    });
    after(() => database.close());
    define(() => database);
  });
}
