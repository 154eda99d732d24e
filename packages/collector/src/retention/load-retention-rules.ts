import { readFile } from 'node:fs/promises';
import type { Parsed } from '@poet/core';
import { keepEverything, readRetentionRules } from './retention-rules.ts';
import type { RetentionRules } from './retention-rules.ts';

/** The rules in a file; without a file, everything is kept. */
export async function loadRetentionRules(file: string | null): Promise<Parsed<RetentionRules>> {
  if (file === null) return { kind: 'ok', value: keepEverything };
  try {
    return readRetentionRules(await readFile(file, 'utf8'));
  } catch {
    const message = `POET_RETENTION is "${file}", which cannot be read. Make it, or take POET_RETENTION out of the environment.`;
    return { kind: 'issues', issues: [{ path: 'POET_RETENTION', code: 'no-file', message }] };
  }
}
