import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { BackupError } from './backup-line.ts';
import type { BackupHeading, BackupLine } from './backup-line.ts';
import { checkStored, isStoredSubmission } from './check-stored.ts';

/** What is done with a backup as it is read. Nothing of it is to be relied on before the reading has ended well. */
export interface BackupTaker {
  heading(heading: BackupHeading): Promise<void>;
  rows(table: string, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void>;
}

const atOnce = 500;

/**
 * Reads a backup from its first line to its last, and checks it on the way: the hash and the count of each table, each submission against its own hash,
 * and that nothing is missing at the end.
 * @returns how many rows of which table.
 * @throws BackupError when anything is wrong.
 */
export async function readBackup(file: string, taker: BackupTaker): Promise<ReadonlyMap<string, number>> {
  const reading = new Reading(file, taker);
  try {
    for await (const line of linesOf(file)) await reading.take(line);
  } catch (error) {
    throw readable(file, error);
  }
  return reading.end();
}

/** Node's own reader of lines also ends one at U+2028, which people may have written. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const gunzip = createGunzip();
  const source = createReadStream(file).once('error', (error) => gunzip.destroy(error));
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let rest = '';
  for await (const chunk of source.pipe(gunzip)) {
    const lines = (rest + decoder.decode(chunk as Buffer, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest + decoder.decode() !== '') throw new SyntaxError('The last line has no end.');
}

/** An error of reading the file itself, in words; whatever else failed stays what it is. */
function readable(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') return new BackupError(`"${file}" cannot be read (${code}).`);
  if (code.startsWith('Z_') || code === 'ERR_ENCODING_INVALID_ENCODED_DATA' || error instanceof SyntaxError)
    return new BackupError(`"${file}" is damaged, or is no backup. Use another one.`);
  return error;
}

/** How far the reading is, and what must come next. */
class Reading {
  readonly #file: string;
  readonly #taker: BackupTaker;
  readonly #counts = new Map<string, number>();
  #hasHeading = false;
  #isWhole = false;
  #table: string | null = null;
  #hash = createHash('sha256');
  #rows: Readonly<Record<string, unknown>>[] = [];
  #n = 0;

  constructor(file: string, taker: BackupTaker) {
    this.#file = file;
    this.#taker = taker;
  }

  async take(text: string): Promise<void> {
    // Each line is of the form that was written; whatever is not, is no line of a backup.
    const line = JSON.parse(text) as BackupLine;
    if (!this.#hasHeading) return this.#takeHeading(line);
    if (this.#isWhole) throw this.#damaged('something stands after its end');
    if ('row' in line) return this.#takeRow(text, line.row);
    if ('table' in line && this.#table === null) return this.#begin(line.table);
    if ('end' in line && this.#table === line.end) return this.#endTable(line);
    if ('tables' in line && this.#table === null && line.tables === this.#counts.size) this.#isWhole = true;
    else throw this.#damaged('a line is not where it belongs');
  }

  end(): ReadonlyMap<string, number> {
    if (!this.#isWhole) throw this.#damaged('its end is missing');
    return this.#counts;
  }

  async #takeHeading(line: BackupLine): Promise<void> {
    const isHeading = typeof line === 'object' && line !== null && 'format' in line && line.format === 'poet-backup/1';
    if (!isHeading) throw new BackupError(`"${this.#file}" is no backup of a collector.`);
    this.#hasHeading = true;
    await this.#taker.heading(line);
  }

  #begin(table: string): void {
    this.#table = table;
    this.#n = 0;
    this.#hash = createHash('sha256');
  }

  async #takeRow(text: string, row: Readonly<Record<string, unknown>>): Promise<void> {
    if (this.#table === null) throw this.#damaged('a row is in no table');
    this.#hash.update(`${text}\n`);
    this.#n++;
    if (this.#table === 'submissions') {
      const wrong = isStoredSubmission(row) ? await checkStored(row) : 'a submission has something missing';
      if (wrong !== null) throw this.#damaged(wrong);
    }
    this.#rows.push(row);
    if (this.#rows.length >= atOnce) await this.#handOver(this.#table);
  }

  async #endTable({ end, rows, sha256 }: { readonly end: string; readonly rows: number; readonly sha256: string }): Promise<void> {
    if (rows !== this.#n) throw this.#damaged(`${end} has ${this.#n} rows, but should have ${rows}`);
    if (this.#hash.digest('hex') !== sha256) throw this.#damaged(`the rows of ${end} are not those that were written`);
    await this.#handOver(end);
    this.#counts.set(end, rows);
    this.#table = null;
  }

  async #handOver(table: string): Promise<void> {
    if (this.#rows.length > 0) await this.#taker.rows(table, this.#rows);
    this.#rows = [];
  }

  #damaged(what: string): BackupError {
    return new BackupError(`"${this.#file}" is damaged: ${what}. Use another one.`);
  }
}
