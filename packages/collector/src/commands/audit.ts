import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector audit`: prints who read what. */
export const audit: Command = {
  name: 'audit',
  help: '  poet-collector audit                       who read or exported what on which day, and which keys were made: the oldest first',
  read: (words) => {
    const taken = readOptions(words, { command: 'audit', options: {} });
    return taken.kind === 'misuse' ? taken : { kind: 'ready', run };
  },
};

async function run({ configuration, say, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    let n = 0;
    for await (const entries of createStore(db).auditEntries()) {
      n += entries.length;
      for (const { doneOn, doneBy, action, about } of entries) say([doneOn, action, about, doneBy].join('\t'));
    }
    if (n === 0) complain('Nothing was read yet.');
    return exitCodes.done;
  });
}
