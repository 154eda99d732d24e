import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import type { ListedSigningKey } from '../store/invitation-store.ts';
import { align } from './align.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector invitations keys list`: every signing key, without its secret. */
export const signingKeysList: Command = {
  name: 'invitations keys list',
  help: '  poet-collector invitations keys list       every signing key: its id, since when, and until when it still counts',
  read: (words) => {
    const taken = readOptions(words, { command: 'invitations keys list', options: {} });
    return taken.kind === 'misuse' ? taken : { kind: 'ready', run };
  },
};

async function run({ configuration, today, say, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const keys = await createStore(db).signingKeys();
    if (keys.length === 0) complain('There are no signing keys. The first batch of invitations makes one.');
    align(keys.map((key) => [key.id, `since ${key.createdOn}`, standing(key, today())])).forEach(say);
    return exitCodes.done;
  });
}

function standing({ verifiesUntil }: ListedSigningKey, today: string): string {
  if (verifiesUntil === null) return 'signs';
  return verifiesUntil < today ? `counted until ${verifiesUntil}` : `retired, counts until ${verifiesUntil}`;
}
