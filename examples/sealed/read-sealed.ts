import { readFileSync } from 'node:fs';

/** The text of a file of the sealed example: `sealed.json`, `private.pem`. */
export function readSealed(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
