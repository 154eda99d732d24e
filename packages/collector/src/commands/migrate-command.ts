import { migrate } from '../migrations/migrate.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector migrate`: brings the tables up to date. */
export const migrateCommand: Command = {
  name: 'migrate',
  help: '  poet-collector migrate                     bring the tables up to date, and stop',
  read: (words) => {
    const taken = readOptions(words, { command: 'migrate', options: {} });
    return taken.kind === 'misuse' ? taken : { kind: 'ready', run };
  },
};

async function run({ configuration, say }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    const names = await migrate(db);
    say(names.length === 0 ? 'The tables were up to date already.' : `The tables are up to date now: ${names.join(', ')}.`);
    return exitCodes.done;
  });
}
