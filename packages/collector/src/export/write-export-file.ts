import { createWriteStream, existsSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
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
    throw inWords(file, error);
  } finally {
    for (const signal of signals) process.removeListener(signal, stop);
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What the file system says; an error of anything else is handed on. */
function inWords(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  return new ExportError(`"${file}" cannot be written: ${reasonFor(String(error.code))}. Choose another place.`);
}

function reasonFor(code: string): string {
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return 'there is no space left';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return 'you may not write there';
  return code;
}
