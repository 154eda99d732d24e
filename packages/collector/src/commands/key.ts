import { createKey, hashKey } from '../keys.ts';
import type { Scope } from '../keys.ts';
import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import { checkAuthority } from './check-authority.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command, ReadCommand, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector key`: makes a key for results, and shows it once. */
export const key: Command = {
  name: 'key',
  help: `\
  poet-collector key --authority 302         make a key for one authority's results, and print it once
  poet-collector key --england               make a key for all results
      --label "Head of SEND"                 whose key it is, for your own records`,
  read,
};

function read(words: readonly string[]): ReadCommand {
  const options = { authority: { type: 'string' }, england: { type: 'boolean' }, label: { type: 'string' } } as const;
  const taken = readOptions(words, { command: 'key', options });
  if (taken.kind === 'misuse') return taken;
  const { authority, england = false, label = '' } = taken.values;
  if ((authority !== undefined) === england)
    return misuse('A key is for one authority or for England: give --authority 302, or --england.');
  const wrong = authority === undefined ? null : checkAuthority(authority);
  if (wrong !== null) return misuse(wrong);
  return { kind: 'ready', run: (surroundings) => addKey({ scope: authority ?? 'england', label }, surroundings) };
}

async function addKey({ scope, label }: { scope: Scope; label: string }, surroundings: Surroundings): Promise<number> {
  const { configuration, today, say, complain } = surroundings;
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const made = createKey();
    await createStore(db).addKey({ keyHash: await hashKey(made), scope, label, createdOn: today() });
    complain(`A key for ${scope === 'england' ? 'all of England' : `authority ${scope}`}. It is shown this once; only its hash is stored.`);
    say(made);
    return exitCodes.done;
  });
}
