import { readFileSync } from 'node:fs';

/**
 * The text of a file, with its byte order mark if it has one.
 * @throws TypeError where the bytes are not UTF-8; the system's error where the file cannot be read.
 */
export function readUtf8(name: string): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(name));
}
