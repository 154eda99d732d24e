import { createWriteStream, existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { whyNotWritten } from '../why-not-written.ts';
import { ExportError } from './export-error.ts';

/** Makes sure, before anything is read, that there can be a file of a name. @throws ExportError */
export function checkExportFile(file: string): void {
  if (existsSync(file)) throw new ExportError(`"${file}" is there already. Take another name.`);
  if (statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new ExportError(`"${file}" cannot be written: its folder is not there. Make the folder, or take another name.`);
}

/**
 * Writes a file for its owner alone, under a name of its own until it is whole. When that fails, or somebody stops it, nothing is left of it: what is in it is of people.
 * @throws ExportError in words, where the file is what is wrong.
 */
export async function writeExportFile(file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  checkExportFile(file);
  const part = `${file}.${process.pid}.part`;
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  for (const signal of signals) process.once(signal, stop);
  try {
    const target = createWriteStream(part, { mode: 0o600, flush: true });
    await pipeline(Readable.from(pieces, { objectMode: true }), target, { signal: stopped.signal });
    checkExportFile(file);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    if (stopped.signal.aborted) throw new ExportError(`Stopped. "${file}" was not written.`);
    const why = whyNotWritten(file, error);
    throw why === null ? error : new ExportError(why);
  } finally {
    for (const signal of signals) process.removeListener(signal, stop);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
