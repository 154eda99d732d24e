import { hear, tell } from './channel.ts';
import type { News } from './channel.ts';
import { Database, storeNames } from './database.ts';
import type { DatabaseOptions, StoreName } from './database.ts';
import { keptRecords } from './kept-records.ts';
import { readLease, withLease } from './lease.ts';
import { lockManager } from './lock-manager.ts';
import { removeFrom } from './remove-from.ts';
import type { RecordStore } from './record-store.ts';

/** What a page may keep on the device, and how its tabs agree. Nothing is created there before something is put. */
export interface Device {
  /** The records of one store. @param read the door: what was kept becomes a value, or `null` where it is none. */
  records<T>(store: StoreName, read: (value: unknown) => T | null): RecordStore<T>;
  /** Does some work while nobody else on this device, in whichever tab, does what has the same name. Throws what `signal` was aborted with. */
  exclusively<T>(name: string, work: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Tells the other tabs that a submission has arrived. */
  tell(news: News): void;
  /** Hears that from them. @returns what ends it. */
  hear(listener: (news: News) => void): () => void;
  /** Removes every record, sent or not. Throws where some are on the device and cannot be removed. */
  clear(): Promise<void>;
}

/** The device that the page is on. Never fails: what cannot be kept on it is kept in memory. */
export function openDevice({ name = 'poet', ...options }: DatabaseOptions = {}): Device {
  const database = new Database({ name, ...options });
  const memories: Readonly<Record<StoreName, Map<string, unknown>>> = { outbox: new Map(), drafts: new Map(), leases: new Map() };
  const records = <T>(store: StoreName, read: (value: unknown) => T | null): RecordStore<T> =>
    keptRecords({ database, store, memory: memories[store] }, read);

  async function exclusively<T>(what: string, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const locks = lockManager();
    const byLease = () => withLease(records('leases', readLease), { name: what, signal }, work);
    if (!locks) return byLease();
    let hasBegun = false;
    try {
      // The platform's own promise types what the work gives as awaited twice.
      return await locks.request(`${name} ${what}`, { signal }, async (): Promise<T> => {
        hasBegun = true;
        return work();
      });
    } catch (error) {
      if (hasBegun || signal.aborted) throw error;
      return byLease();
    }
  }

  async function clear(): Promise<void> {
    for (const memory of Object.values(memories)) memory.clear();
    await removeFrom(database, async (connection) => {
      const transaction = connection.transaction(storeNames, 'readwrite', { durability: 'strict' });
      await Promise.all([...storeNames.map((store) => transaction.objectStore(store).clear()), transaction.done]);
    });
  }

  return { records, exclusively, tell: (news) => tell(name, news), hear: (listener) => hear(name, listener), clear };
}
