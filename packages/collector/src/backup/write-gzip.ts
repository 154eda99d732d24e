import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { whyNotWritten } from '../why-not-written.ts';
import { BackupError } from './backup-line.ts';

/** Writes one line, and waits while the disk is behind. */
export type WriteLine = (line: string) => Promise<void>;

/**
 * Writes a gzipped file of lines under a name of its own, for its owner alone, and gives it its real name when it is whole and on the disk.
 * When it fails, nothing is left of it.
 * @throws BackupError in words, where the file is what is wrong.
 */
export async function writeGzip(file: string, fill: (write: WriteLine) => Promise<void>): Promise<void> {
  const part = `${file}.${process.pid}.part`;
  const gzip = createGzip();
  const writing = pipeline(gzip, createWriteStream(part, { mode: 0o600, flush: true })).catch((error: unknown) => {
    throw inWords(file, error);
  });
  const failed = new Promise<never>((_, reject) => void writing.catch(reject));
  failed.catch(() => {});
  const write = async (line: string) => {
    if (!gzip.write(`${line}\n`)) await Promise.race([once(gzip, 'drain'), failed]);
  };
  try {
    await Promise.race([fill(write), failed]);
    gzip.end();
    await writing;
    await rename(part, file);
    await syncFolder(dirname(file));
  } catch (error) {
    gzip.destroy();
    await writing.catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}

function inWords(file: string, error: unknown): unknown {
  const why = whyNotWritten(file, error);
  return why === null ? error : new BackupError(why);
}

/** A name is on the disk when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
