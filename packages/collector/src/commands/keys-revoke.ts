import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector keys revoke`: has a key open nothing any more, at once. */
export const keysRevoke: Command = {
  name: 'keys revoke',
  help: '  poet-collector keys revoke ID              have a key open nothing any more, from now on',
  read: (words) => {
    const taken = readOptions(words, { command: 'keys revoke', options: {}, words: ['ID'] });
    if (taken.kind === 'misuse') return taken;
    const [id = ''] = taken.words;
    return { kind: 'ready', run: (surroundings) => revoke(id, surroundings) };
  },
};

async function revoke(id: string, { configuration, today, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const store = createStore(db);
    if (!(await store.revokeKey(id, today()))) {
      complain(`No key in use has the id "${id}". "poet-collector keys list" shows the ids.`);
      return exitCodes.failed;
    }
    const label = (await store.keys()).find((key) => key.id === id)?.label ?? '';
    await store.record({ doneOn: today(), doneBy: 'command', action: 'key revoked', about: `${label} (${id})` });
    complain(`Key ${id} (${label}) opens nothing any more.`);
    return exitCodes.done;
  });
}
