import { migrate } from '../migrations/migrate.ts';
import { rebuildTallies } from '../tallies/rebuild-tallies.ts';
import { verifyTallies } from '../tallies/verify-tallies.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { misconfigured } from './misconfigured.ts';
import { countProgress } from './progress.ts';
import { readOptions } from './read-options.ts';
import { readSurveys } from './read-surveys.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector tallies verify`: whether what results are made from is what was sent. */
export const talliesVerify: Command = {
  name: 'tallies verify',
  help: '  poet-collector tallies verify              count all submissions again, and say where the kept counts differ',
  read: (words) => {
    const taken = readOptions(words, { command: 'tallies verify', options: {} });
    return taken.kind === 'misuse' ? taken : { kind: 'ready', run: verify };
  },
};

/** `poet-collector tallies rebuild`: makes them anew. */
export const talliesRebuild: Command = {
  name: 'tallies rebuild',
  help: '  poet-collector tallies rebuild             make the kept counts anew from the submissions',
  read: (words) => {
    const taken = readOptions(words, { command: 'tallies rebuild', options: {} });
    return taken.kind === 'misuse' ? taken : { kind: 'ready', run: rebuild };
  },
};

/** So many are said one by one: whoever has more needs no list. */
const most = 50;

async function verify({ configuration, say, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db, maintenance }) => {
    await migrate(db);
    const { n, differences } = await verifyTallies(maintenance, countProgress({ complain }));
    for (const difference of differences.slice(0, most)) complain(difference);
    if (differences.length > most) complain(`… and ${differences.length - most} more`);
    if (differences.length === 0) return (say(`All counts are those of the ${n} submissions that are counted.`), exitCodes.done);
    say(`The counts differ from the ${n} submissions in ${differences.length} places. "poet-collector tallies rebuild" makes them anew.`);
    return exitCodes.failed;
  });
}

async function rebuild({ configuration, say, complain }: Surroundings): Promise<number> {
  const surveys = await readSurveys(configuration);
  if (surveys.kind === 'issues') return misconfigured(surveys.issues, { complain });
  return withDatabase(configuration, async ({ db, maintenance }) => {
    await migrate(db);
    let n = 0;
    const seen = countProgress({ complain });
    const counted: typeof seen = (group, submissions) => {
      n += submissions;
      seen(group, submissions);
    };
    await rebuildTallies({ db: maintenance, surveys: surveys.value, counted });
    say(`The counts are made anew from ${n} submissions.`);
    return exitCodes.done;
  });
}
