import { createKey, hashKey } from '../keys.ts';
import type { Scope } from '../keys.ts';
import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import type { Opens } from '../store/access-store.ts';
import { checkAuthority } from './check-authority.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command, ReadCommand, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector keys add`: makes a key to read with, and shows it once. */
export const keysAdd: Command = {
  name: 'keys add',
  help: `\
  poet-collector keys add --authority 302 --label "Head of SEND"
                                             make a key for one authority's results, and print it once
  poet-collector keys add --england --label "DfE"
                                             make a key for England's results and all reports
      --submissions                          it opens single submissions too: --authority only`,
  read,
};

interface Wanted {
  readonly scope: Scope;
  readonly label: string;
  readonly opens: Opens;
}

function read(words: readonly string[]): ReadCommand {
  const taken = readOptions(words, {
    command: 'keys add',
    options: { authority: { type: 'string' }, england: { type: 'boolean' }, label: { type: 'string' }, submissions: { type: 'boolean' } },
  });
  if (taken.kind === 'misuse') return taken;
  const { authority, england = false, label = '', submissions = false } = taken.values;
  if ((authority !== undefined) === england)
    return misuse('A key is for one authority or for England: give --authority 302, or --england.');
  const wrong = authority === undefined ? null : checkAuthority(authority);
  if (wrong !== null) return misuse(wrong);
  if (england && submissions)
    return misuse('A key for England opens results only: nobody outside an authority reads its single submissions.');
  if (label.trim() === '') return misuse('Say whose key it is: --label "Head of SEND". The audit log calls it by that.');
  const wanted: Wanted = { scope: authority ?? 'england', label: label.trim(), opens: submissions ? 'submissions' : 'results' };
  return { kind: 'ready', authority, run: (surroundings) => addKey(wanted, surroundings) };
}

async function addKey(wanted: Wanted, { configuration, today, say, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const store = createStore(db);
    const key = createKey();
    const keyHash = await hashKey(key);
    await store.addKey({ ...wanted, keyHash, createdOn: today() });
    const known = await store.accessKey(keyHash);
    const whose = wanted.scope === 'england' ? 'all of England' : `authority ${wanted.scope}`;
    const about = `${wanted.label} (${known?.id}), ${whose}, ${wanted.opens}`;
    await store.record({ doneOn: today(), doneBy: 'command', action: 'key added', about });
    complain(`Key ${known?.id} for ${whose}, ${whatItOpens(wanted)}. It is shown this once; only its hash is stored.`);
    say(key);
    return exitCodes.done;
  });
}

function whatItOpens({ opens }: Wanted): string {
  return opens === 'submissions' ? 'results and single submissions' : 'results only';
}
