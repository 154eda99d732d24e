import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import { inTime } from './in-time.ts';
import { memoryReasonOf, NotOpened } from './not-opened.ts';

/** What is kept on the device: sealed submissions, drafts, and who is sending where there are no Web Locks. */
export const storeNames = ['outbox', 'drafts', 'leases'] as const;
export type StoreName = (typeof storeNames)[number];

interface Stores extends DBSchema {
  readonly outbox: { readonly key: string; readonly value: unknown };
  readonly drafts: { readonly key: string; readonly value: unknown };
  readonly leases: { readonly key: string; readonly value: unknown };
}

/** The database when it is open. */
export type Connection = IDBPDatabase<Stores>;

/** Raised with every change of the stores. What is in them has versions of its own. */
const version = 1;

/** How the database is found. The name is another one in tests only. */
export interface DatabaseOptions {
  readonly name?: string;
  /** How long opening may take. 1.5 s by default: nobody waits longer for a place to keep answers. */
  readonly budgetMs?: number;
  /** How long reading or writing may take. 3 s by default: a disk that is slow is no reason to give up, one that never answers is. */
  readonly workBudgetMs?: number;
}

/**
 * The connection to the database. Opened when first needed, opened again where the browser has closed it, closed when another tab needs a newer
 * version or deletes it. A database that does not answer is waited for once, and used again when it does: WebKit lets a page that has been left keep
 * its transaction, and all others behind it, for as long as it remembers that page (WebKit bug 315804).
 */
export class Database {
  readonly #name: string;
  readonly #budgetMs: number;
  readonly #workBudgetMs: number;
  #connection: Connection | null = null;
  #opening: Promise<unknown> | null = null;
  #late: NotOpened | null = null;

  constructor({ name = 'poet', budgetMs = 1_500, workBudgetMs = 3_000 }: DatabaseOptions = {}) {
    this.#name = name;
    this.#budgetMs = budgetMs;
    this.#workBudgetMs = workBudgetMs;
  }

  /**
   * Does some work, once more where the connection was lost under it. Looking creates nothing.
   * @returns what the work gave; `null` where there is no database and `creates` is false.
   */
  async use<T>(creates: boolean, work: (connection: Connection) => Promise<T>): Promise<T | null> {
    const connection = await this.#connect(creates);
    if (!connection) return null;
    try {
      return await this.#do(work, connection);
    } catch (error) {
      if (error instanceof NotOpened || memoryReasonOf(error) === 'full') throw error;
      this.#let(connection);
      const again = await this.#connect(creates);
      return again && this.#do(work, again);
    }
  }

  async #do<T>(work: (connection: Connection) => Promise<T>, connection: Connection): Promise<T> {
    const doing = work(connection);
    const answers = () => (this.#late = null);
    return inTime(doing, this.#workBudgetMs, () => {
      doing.then(answers, answers);
      return (this.#late = new NotOpened('no-answer'));
    });
  }

  async #connect(creates: boolean): Promise<Connection | null> {
    while (this.#opening) await this.#opening;
    if (this.#late) throw this.#late;
    if (this.#connection) return this.#connection;
    const opening = this.#openInTime(creates);
    this.#opening = opening.catch(() => null).then(() => (this.#opening = null));
    return opening;
  }

  async #openInTime(creates: boolean): Promise<Connection | null> {
    let isBlocked = false;
    const opening = openOrLook(this.#name, creates, {
      blocked: () => (isBlocked = true),
      lost: (connection) => this.#let(connection),
    }).then((connection) => {
      this.#late = null;
      return (this.#connection = connection);
    });
    // Where it fails after its time, nobody else is left to hear of it.
    opening.catch(() => (this.#late = null));
    return inTime(opening, this.#budgetMs, () => (this.#late = new NotOpened(isBlocked ? 'blocked' : 'no-answer')));
  }

  #let(connection: Connection): void {
    if (this.#connection === connection) this.#connection = null;
    connection.close();
  }
}

interface Hearing {
  readonly blocked: () => void;
  readonly lost: (connection: Connection) => void;
}

/**
 * Opens the database. Where there is none and none is to be created, the browser is asked for names first: opening one and taking that back leaves no
 * database, but an empty file of some 70 kB in Chromium.
 */
async function openOrLook(name: string, creates: boolean, hearing: Hearing): Promise<Connection | null> {
  if (!globalThis.indexedDB) throw new NotOpened('missing');
  if (!creates && (await isKnownMissing(name))) return null;
  let isNothingThere = false;
  try {
    return await open(name, version, { ...hearing, stops: (before) => (isNothingThere = before === 0 && !creates) });
  } catch (error) {
    if (isNothingThere) return null;
    if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    return openNewer(name, hearing);
  }
}

/** False where the browser does not say. */
async function isKnownMissing(name: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).every((database) => database.name !== name);
  } catch {
    return false;
  }
}

/** A newer POET has changed the stores. Where those that we know are still there, nothing in them is lost to an old tab. */
async function openNewer(name: string, hearing: Hearing): Promise<Connection> {
  const connection = await open(name, undefined, { ...hearing, stops: () => true });
  if (storeNames.every((store) => connection.objectStoreNames.contains(store))) return connection;
  connection.close();
  throw new NotOpened('other-version');
}

/** @param stops told the version before an upgrade: whether it is taken back. */
async function open(
  name: string,
  wanted: number | undefined,
  { blocked, lost, stops }: Hearing & { readonly stops: (before: number) => boolean },
): Promise<Connection> {
  let connection: Connection | null = null;
  const isLost = () => connection && lost(connection);
  connection = await openDB<Stores>(name, wanted, {
    upgrade(database, before, ...[, transaction]) {
      if (!stops(before)) return storeNames.forEach((store) => database.createObjectStore(store));
      transaction.done.catch(() => undefined);
      transaction.abort();
    },
    blocked,
    blocking: isLost,
    terminated: isLost,
  });
  return connection;
}
