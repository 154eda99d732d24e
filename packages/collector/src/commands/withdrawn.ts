import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector withdrawn`: the ids of what was withdrawn, for after a restore. */
export const withdrawn: Command = {
  name: 'withdrawn',
  help: '  poet-collector withdrawn                   print the id of everything withdrawn, one a line: keep it beside the backups',
  read: (words) => {
    const taken = readOptions(words, { command: 'withdrawn', options: {} });
    return taken.kind === 'misuse' ? taken : { kind: 'ready', run };
  },
};

async function run({ configuration, say }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    for (const id of await createStore(db).withdrawnIds()) say(id);
    return exitCodes.done;
  });
}
