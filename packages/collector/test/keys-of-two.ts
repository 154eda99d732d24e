import { createKey, hashKey } from '../src/keys.ts';
import type { Scope } from '../src/keys.ts';
import type { Database } from '../src/database.ts';
import { createStore } from '../src/store.ts';
import type { Opens } from '../src/store/access-store.ts';
import { testDay } from './sending.ts';

const wanted: readonly (readonly [Scope, Opens])[] = [
  ['302', 'submissions'],
  ['302', 'results'],
  ['889', 'submissions'],
  ['england', 'results'],
];

/** Adds keys of two authorities and of England. @returns them, by what each opens: `302 submissions`. */
export async function addKeysOfTwo({ db }: Database): Promise<ReadonlyMap<string, string>> {
  const store = createStore(db);
  const keys = new Map(wanted.map(([scope, opens]) => [`${scope} ${opens}`, createKey()]));
  for (const [scope, opens] of wanted) {
    const keyHash = await hashKey(keys.get(`${scope} ${opens}`) ?? '');
    await store.addKey({ keyHash, scope, opens, label: `Key of ${scope}`, createdOn: testDay });
  }
  return keys;
}
