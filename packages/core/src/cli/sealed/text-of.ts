import { readFileSync } from 'node:fs';

/** The text of a file; `null` where it cannot be read. */
export function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
