import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** A piece of JSON in a file, and where it is: `answers.ndjson:12`. */
export interface Piece {
  readonly place: string;
  readonly text: string;
}

/**
 * What is in a file: one piece of JSON, or one on each line, as a collector exports them. A line at a time, so that a file may be of any size.
 * @throws what the file system throws.
 */
export async function* documentsIn(name: string): AsyncGenerator<Piece> {
  let whole = '';
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(name), crlfDelay: Infinity })) {
    number++;
    if (whole === '' && line.trim() === '') continue;
    if (whole === '' && isWhole(line)) yield { place: `${name}:${number}`, text: line };
    else whole += `${line}\n`;
  }
  if (whole !== '') yield { place: name, text: whole };
}

/** Whether a line is all of an object, and not the beginning of one. */
function isWhole(line: string): boolean {
  return /^\s*\{.*\}\s*$/.test(line);
}
