import { migrate } from '../migrations/migrate.ts';
import { runCountWaiting } from './run-count-waiting.ts';
import { misconfigured } from './misconfigured.ts';
import { readSurveys } from './read-surveys.ts';
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

async function run({ configuration, say, complain }: Surroundings): Promise<number> {
  const surveys = await readSurveys(configuration);
  if (surveys.kind === 'issues') return misconfigured(surveys.issues, { complain });
  return withDatabase(configuration, async (database) => {
    const names = await migrate(database.db);
    await runCountWaiting(database, surveys.value, { complain });
    say(names.length === 0 ? 'The tables were up to date already.' : `The tables are up to date now: ${names.join(', ')}.`);
    return exitCodes.done;
  });
}
