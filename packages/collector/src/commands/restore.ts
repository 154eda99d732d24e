import { restoreBackup } from '../backup/restore-backup.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { listCounts, progress } from './progress.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector restore`: a backup into an empty database. */
export const restore: Command = {
  name: 'restore',
  help: '  poet-collector restore FILE                put a backup into an empty database',
  read: (words) => {
    const taken = readOptions(words, { command: 'restore', options: {}, words: ['FILE'] });
    if (taken.kind === 'misuse') return taken;
    const [file = ''] = taken.words;
    return { kind: 'ready', run: (surroundings) => run(file, surroundings) };
  },
};

async function run(file: string, surroundings: Surroundings): Promise<number> {
  const { say, complain } = surroundings;
  return withDatabase(surroundings.configuration, async ({ maintenance }) => {
    const { heading, counts } = await restoreBackup(maintenance, { file, onProgress: progress(surroundings) });
    say(`Restored as it stood on ${heading.day}: ${listCounts(counts)}.`);
    complain('What was withdrawn after that day is there again, with its answers. Before you serve:');
    complain('  poet-collector withdraw --list FILE   with what "poet-collector withdrawn" last printed');
    complain('  poet-collector retain');
    return exitCodes.done;
  });
}
