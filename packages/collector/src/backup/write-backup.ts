import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { BackupError } from './backup-line.ts';
import type { BackupLine } from './backup-line.ts';
import { readAll } from './backup-store.ts';
import { writeGzip } from './write-gzip.ts';
import type { WriteLine } from './write-gzip.ts';

/** What writing a backup needs. */
export interface WriteBackup {
  readonly file: string;
  /** `2026-11-23` */
  readonly day: string;
  /** Hears now and then how far it is. */
  readonly onProgress: (table: string, rows: number) => void;
}

/**
 * Writes all tables into one file, as they stand at one moment.
 * @returns how many rows of which table.
 * @throws BackupError when the file is there already.
 */
export async function writeBackup(db: Kysely<Tables>, { file, day, onProgress }: WriteBackup): Promise<ReadonlyMap<string, number>> {
  if (existsSync(file)) throw new BackupError(`"${file}" is there already. A backup is never written over another one: take another name.`);
  const counts = new Map<string, number>();
  await writeGzip(file, async (write) => {
    const table = tableWriter(write);
    await readAll(db, {
      migrations: (migrations) => writeLine(write, { format: 'poet-backup/1', day, migrations }),
      table: async (name) => {
        await table.end();
        await table.begin(name);
      },
      rows: async (rows) => {
        const { name, n } = await table.add(rows);
        onProgress(name, n);
      },
    });
    await table.end();
    for (const [name, n] of table.counts) counts.set(name, n);
    await writeLine(write, { tables: counts.size });
  });
  return counts;
}

function writeLine(write: WriteLine, line: BackupLine): Promise<void> {
  return write(JSON.stringify(line));
}

/** Writes tables one after another, each with a count and a hash of its rows. */
function tableWriter(write: WriteLine) {
  const counts = new Map<string, number>();
  let current: { readonly name: string; n: number; readonly hash: ReturnType<typeof createHash> } | null = null;
  return {
    counts,
    begin: async (name: string) => {
      current = { name, n: 0, hash: createHash('sha256') };
      await writeLine(write, { table: name });
    },
    add: async (rows: readonly string[]) => {
      if (current === null) throw new BackupError('A row came before its table.');
      for (const row of rows) {
        const line = `{"row":${row}}`;
        current.hash.update(`${line}\n`);
        await write(line);
      }
      current.n += rows.length;
      return current;
    },
    end: async () => {
      if (current === null) return;
      counts.set(current.name, current.n);
      await writeLine(write, { end: current.name, rows: current.n, sha256: current.hash.digest('hex') });
      current = null;
    },
  };
}
