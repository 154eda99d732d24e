import { writeBackup } from '../backup/write-backup.ts';
import { migrate } from '../migrations/migrate.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { listCounts, progress } from './progress.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector backup`: everything in one file. */
export const backup: Command = {
  name: 'backup',
  help: '  poet-collector backup FILE                 write everything into one new file, as it stands at this moment',
  read: (words) => {
    const taken = readOptions(words, { command: 'backup', options: {}, words: ['FILE'] });
    if (taken.kind === 'misuse') return taken;
    const [file = ''] = taken.words;
    return { kind: 'ready', run: (surroundings) => run(file, surroundings) };
  },
};

async function run(file: string, surroundings: Surroundings): Promise<number> {
  return withDatabase(surroundings.configuration, async ({ db, maintenance }) => {
    await migrate(db);
    const counts = await writeBackup(maintenance, { file, day: surroundings.today(), onProgress: progress(surroundings) });
    surroundings.say(`${file} has ${listCounts(counts)}. It is as sensitive as the database.`);
    return exitCodes.done;
  });
}
