import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import { align } from './align.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector keys list`: every key to read with, by its label. */
export const keysList: Command = {
  name: 'keys list',
  help: '  poet-collector keys list                   every key: its id, what it opens, whose it is, since when',
  read: (words) => {
    const taken = readOptions(words, { command: 'keys list', options: {} });
    return taken.kind === 'misuse' ? taken : { kind: 'ready', run };
  },
};

async function run({ configuration, say, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const keys = await createStore(db).keys();
    if (keys.length === 0) complain('There are no keys. Make one with "poet-collector keys add".');
    const rows = keys.map(({ id, scope, opens, createdOn, revokedOn, label }) => {
      return [id, scope, opens, `since ${createdOn}`, revokedOn === null ? 'in use' : `revoked ${revokedOn}`, label];
    });
    align(rows).forEach(say);
    return exitCodes.done;
  });
}
