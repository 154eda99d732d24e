import { createWriteStream, existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Writes a file for its owner alone, under a name of its own until it is whole; when that fails, nothing is left of it.
 * @throws Error when the file is there already.
 */
export async function writeExportFile(file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  if (existsSync(file)) throw new Error(`"${file}" is there already. Take another name.`);
  const part = `${file}.${process.pid}.part`;
  try {
    await pipeline(Readable.from(pieces, { objectMode: true }), createWriteStream(part, { mode: 0o600, flush: true }));
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}
