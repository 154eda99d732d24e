import { createSigningKey } from '../invitations/signing-key.ts';
import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector invitations keys add`: makes the key that signs from now on. */
export const signingKeysAdd: Command = {
  name: 'invitations keys add',
  help: '  poet-collector invitations keys add        make a new signing key; it never leaves the database. Then retire the old one',
  read: (words) => {
    const taken = readOptions(words, { command: 'invitations keys add', options: {} });
    return taken.kind === 'misuse' ? taken : { kind: 'ready', run };
  },
};

async function run({ configuration, today, say, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const store = createStore(db);
    const key = createSigningKey();
    await store.addSigningKey({ ...key, createdOn: today() });
    await store.record({ doneOn: today(), doneBy: 'command', action: 'signing key added', about: key.id });
    complain('A signing key with this id. Retire the old one, so that this one signs:');
    say(key.id);
    return exitCodes.done;
  });
}
