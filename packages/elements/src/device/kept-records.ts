import type { Connection, Database, StoreName } from './database.ts';
import { memoryReasonOf } from './not-opened.ts';
import { removeFrom } from './remove-from.ts';
import type { Kept, RecordStore, Writing } from './record-store.ts';

/** Where records of one kind are. */
export interface Place {
  readonly database: Database;
  readonly store: StoreName;
  /** What could not be kept on the device, by key. Here before there. */
  readonly memory: Map<string, unknown>;
}

/** Records in the database, and in memory where that fails. @param read the door: what was kept becomes a value, or `null` where it is none. */
export function keptRecords<T>({ database, store, memory }: Place, read: (value: unknown) => T | null): RecordStore<T> {
  const readHere = (key: string): T | null => read(memory.get(key));

  async function get(key: string): Promise<T | null> {
    if (memory.has(key)) return readHere(key);
    return read(await look((connection) => connection.get(store, key)));
  }

  async function list(): Promise<ReadonlyMap<string, T>> {
    const entries = await look(async (connection) => {
      const transaction = connection.transaction(store);
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      return keys.map((key, i): [string, unknown] => [key, values[i]]);
    });
    const found = new Map<string, T>();
    for (const [key, value] of new Map([...(entries ?? []), ...memory])) {
      const record = read(value);
      if (record !== null) found.set(key, record);
    }
    return found;
  }

  async function change(key: string, how: (before: T | null) => T | null, { durability = 'relaxed' }: Writing = {}): Promise<Kept> {
    try {
      await database.use(true, (connection) =>
        replace(connection, { store, key, durability }, (there) => how(memory.has(key) ? readHere(key) : read(there))),
      );
      memory.delete(key);
      return { where: 'device' };
    } catch (error) {
      const there = memory.has(key) ? null : await look((connection) => connection.get(store, key));
      // Nothing is waited for from here on, so nothing comes between.
      const after = how(memory.has(key) ? readHere(key) : read(there));
      if (after === null) memory.delete(key);
      else memory.set(key, after);
      return { where: 'memory', reason: memoryReasonOf(error) };
    }
  }

  /** Where a database cannot be opened, nothing is in it for this page. */
  async function look<R>(work: (connection: Connection) => Promise<R>): Promise<R | null> {
    try {
      return await database.use(false, work);
    } catch {
      return null;
    }
  }

  return {
    ...{ get, list, change },
    put: (key, value, writing) => change(key, () => value, writing),
    async delete(key, { durability = 'relaxed' } = {}) {
      memory.delete(key);
      await removeFrom(database, (connection) => replace(connection, { store, key, durability }, () => null));
    },
  };
}

interface Replacing {
  readonly store: StoreName;
  readonly key: string;
  readonly durability: 'strict' | 'relaxed';
}

/** Done only when the transaction has completed: a request that has succeeded may still be taken back. */
async function replace(connection: Connection, { store, key, durability }: Replacing, how: (there: unknown) => unknown): Promise<void> {
  const transaction = connection.transaction(store, 'readwrite', { durability });
  // It is awaited below; where a request fails first, nobody would hear of it.
  transaction.done.catch(() => undefined);
  const after = how(await transaction.store.get(key));
  if (after === null) await transaction.store.delete(key);
  else await transaction.store.put(after, key);
  await transaction.done;
}
