import { readBackup } from '../backup/read-backup.ts';
import { verifyDatabase } from '../backup/verify-database.ts';
import { migrate } from '../migrations/migrate.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command, ReadCommand, Surroundings } from './command.ts';
import { listCounts, progress } from './progress.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector verify`: whether every submission is what was sent. */
export const verify: Command = {
  name: 'verify',
  help: '  poet-collector verify [FILE]               check every submission of the database, or of a backup, against its hash',
  read,
};

function read(words: readonly string[]): ReadCommand {
  const taken = readOptions(words, { command: 'verify', options: {}, words: words.length === 0 ? [] : ['FILE'] });
  if (taken.kind === 'misuse') return taken;
  const [file] = taken.words;
  if (file === '') return misuse('"verify" needs the name of a file, or nothing.');
  return { kind: 'ready', run: (surroundings) => (file === undefined ? verifyStored(surroundings) : verifyFile(file, surroundings)) };
}

async function verifyFile(file: string, surroundings: Surroundings): Promise<number> {
  const seen = progress(surroundings);
  let n = 0;
  const counts = await readBackup(file, { heading: async () => {}, rows: async (table, rows) => seen(table, (n += rows.length)) });
  surroundings.say(`${file} is whole: ${listCounts(counts)}.`);
  return exitCodes.done;
}

async function verifyStored(surroundings: Surroundings): Promise<number> {
  const { configuration, say, complain } = surroundings;
  return withDatabase(configuration, async ({ db, maintenance }) => {
    await migrate(db);
    const seen = progress(surroundings);
    const { n, problems } = await verifyDatabase(maintenance, (done) => seen('submissions', done));
    problems.forEach(complain);
    say(
      problems.length === 0
        ? `All ${n} submissions are what was stored.`
        : `Of ${n} submissions, ${problems.length} are not what was stored.`,
    );
    return problems.length === 0 ? exitCodes.done : exitCodes.failed;
  });
}
