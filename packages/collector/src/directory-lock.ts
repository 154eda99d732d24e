import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Holds a data directory for this process. Released by `release`, or by the operating system however the process ends. */
export interface DirectoryLock {
  release(): void;
}

/** Thrown when another process holds the directory. Its message says which directory, and what to do. */
export class DirectoryInUse extends Error {
  override readonly name = 'DirectoryInUse';
}

/** How SQLite says that somebody else holds the lock: SQLITE_BUSY. */
const busy = 5;

/**
 * Takes a directory for this process alone, making it when it is missing.
 * Two PGlite processes on one directory lose each other's rows without a word, so the second has to be kept out. The lock is SQLite's own lock
 * on the file `lock.sqlite`: the kernel frees it when the process is gone, so a crash leaves nothing to clean up and no process id to guess about.
 * @throws DirectoryInUse when another process (or this one) holds it already.
 */
export function lockDirectory(directory: string): DirectoryLock {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = new DatabaseSync(join(directory, 'lock.sqlite'), { timeout: 0 });
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (isBusy(error)) throw new DirectoryInUse(inUse(directory), { cause: error });
    throw error;
  }
  return { release: () => file.close() };
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === busy;
}

function inUse(directory: string): string {
  return (
    `The data directory "${directory}" is in use by another collector. Two at once would lose submissions. ` +
    'Stop the other one first, name another directory with POET_DATA, or use PostgreSQL with DATABASE_URL, which any number of collectors may share.'
  );
}
