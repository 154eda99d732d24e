import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createKey, hashKey } from '@poet/collector';
import type { Store } from '@poet/collector';
import type { ResultsKeys } from './read-results.ts';

/** Where the keys are kept and what they open. */
export interface KeyRing {
  readonly folder: string;
  readonly store: Store;
  readonly authority: string;
  /** `2026-11-23` */
  readonly today: string;
}

/**
 * The keys of the results page. Made on the first start and kept in the folder, in a file that only its owner may read;
 * the collector stores nothing of them but a hash.
 */
export async function resultsKeys({ folder, store, authority, today }: KeyRing): Promise<ResultsKeys> {
  const file = join(folder, 'results-keys.json');
  const known = await readKeys(file);
  if (known !== null && (await opens(store, known.own, authority)) && (await opens(store, known.england, 'england'))) return known;
  const keys = { own: createKey(), england: createKey() };
  const label = 'Local Offer results page';
  await store.addKey({ keyHash: await hashKey(keys.own), scope: authority, label, createdOn: today });
  await store.addKey({ keyHash: await hashKey(keys.england), scope: 'england', label, createdOn: today });
  await writeFile(file, JSON.stringify(keys, null, 2), { mode: 0o600 });
  return keys;
}

async function opens(store: Store, key: string, scope: string): Promise<boolean> {
  return (await store.accessKey(await hashKey(key)))?.scope === scope;
}

/** What was written before, or `null` when there is nothing or it cannot be read: then new keys are made. */
async function readKeys(file: string): Promise<ResultsKeys | null> {
  try {
    const written: unknown = JSON.parse(await readFile(file, 'utf8'));
    const isObject = typeof written === 'object' && written !== null && 'own' in written && 'england' in written;
    if (!isObject || typeof written.own !== 'string' || typeof written.england !== 'string') return null;
    return { own: written.own, england: written.england };
  } catch {
    return null;
  }
}
