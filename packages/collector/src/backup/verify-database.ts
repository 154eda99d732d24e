import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { countSubmissions, storedSubmissions } from './backup-store.ts';
import { checkStored } from './check-stored.ts';

/** What was found in a database. */
export interface Verified {
  readonly n: number;
  /** What is wrong, a sentence each; empty when nothing is. */
  readonly problems: readonly string[];
}

/** Reads every submission and checks it against its hash, and their number against what the database says it is. */
export async function verifyDatabase(db: Kysely<Tables>, onProgress: (n: number) => void): Promise<Verified> {
  const problems: string[] = [];
  const before = await countSubmissions(db);
  let n = 0;
  for await (const page of storedSubmissions(db)) {
    for (const submission of page) {
      const wrong = await checkStored(submission);
      if (wrong !== null) problems.push(wrong);
    }
    n += page.length;
    onProgress(n);
  }
  const after = await countSubmissions(db);
  // While others send or delete, any number between the two is right.
  if (n < Math.min(before, after) || n > Math.max(before, after))
    problems.push(`${n} submissions can be read, but the database counts ${after}`);
  return { n, problems };
}
