import { migrate } from '../migrations/migrate.ts';
import { loadRetentionRules } from '../retention/load-retention-rules.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { misconfigured } from './misconfigured.ts';
import { readOptions } from './read-options.ts';
import { readSurveys } from './read-surveys.ts';
import { runRetention } from './run-retention.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector retain`: deletes what has been kept long enough, as `serve` does every day. */
export const retainCommand: Command = {
  name: 'retain',
  help: `\
  poet-collector retain                      delete and de-identify now what POET_RETENTION says; serve does so every day
      --dry-run                              only say what would be done`,
  read: (words) => {
    const taken = readOptions(words, { command: 'retain', options: { 'dry-run': { type: 'boolean', default: false } } });
    if (taken.kind === 'misuse') return taken;
    const isDryRun = taken.values['dry-run'];
    return { kind: 'ready', run: (surroundings) => run(surroundings, isDryRun) };
  },
};

async function run({ configuration, today, say, complain }: Surroundings, isDryRun: boolean): Promise<number> {
  const rules = await loadRetentionRules(configuration.retentionFile);
  if (rules.kind === 'issues') return misconfigured(rules.issues, { complain });
  const surveys = await readSurveys(configuration);
  if (surveys.kind === 'issues') return misconfigured(surveys.issues, { complain });
  if (configuration.retentionFile === null) complain('POET_RETENTION is not set: nothing is deleted but what was withdrawn.');
  return withDatabase(configuration, async (database) => {
    await migrate(database.db);
    await runRetention({ database, rules: rules.value, surveys: surveys.value, today: today(), isDryRun }, say);
    complain('Done.');
    return exitCodes.done;
  });
}
