import type { Period } from '@poet/core';
import { readPeriod } from '@poet/core/periods.js';
import { migrate } from '../migrations/migrate.ts';
import { loadPopulations } from '../releases/load-populations.ts';
import { makeInThread } from '../releases/make-in-thread.ts';
import { publishRelease } from '../releases/publish-release.ts';
import { createReleaseStore } from '../releases/release-store.ts';
import { createStore } from '../store.ts';
import { checkAuthority } from './check-authority.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command, ReadCommand, Surroundings } from './command.ts';
import { misconfigured } from './misconfigured.ts';
import { readOptions } from './read-options.ts';
import { readSurveys } from './read-surveys.ts';
import { releaseProgress, sayPublication } from './say-publication.ts';
import { runCountWaiting } from './run-count-waiting.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector release`: makes the reports of a period, and publishes them where they give nothing away. */
export const release: Command = {
  name: 'release',
  help: `\
  poet-collector release --period 202526-autumn
                                             make the reports of all authorities, and publish them if they give nobody away;
                                             a year is 202526, other days are 2025-09-01/2026-01-31
      --authority 302                        only the report of this one
      --restate                              state a period again that was released before, under the next number
      --minimum 10                           the fewest people behind a figure that is shown, 5 or more
      --synthetic                            the answers are invented: every report says so
      --dry-run                              only say what would be published`,
  read,
};

interface Wanted {
  readonly period: Period;
  readonly authority: string | null;
  readonly isRestated: boolean;
  readonly minimum: number;
  readonly synthetic: boolean;
  readonly isDryRun: boolean;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  ...{ period: text, authority: text, restate: flag, minimum: { ...text, default: '10' }, synthetic: flag },
  'dry-run': flag,
} as const;

function read(words: readonly string[]): ReadCommand {
  const taken = readOptions(words, { command: 'release', options });
  if (taken.kind === 'misuse') return taken;
  const { period: id, authority, restate, minimum, synthetic, 'dry-run': isDryRun } = taken.values;
  if (id === undefined) return misuse('Say of which days: --period 202526-autumn, --period 202526, or --period 2025-09-01/2026-01-31.');
  const period = readPeriod(id);
  if (period.kind === 'issues') return misuse(period.issues.map(({ message }) => message).join(' '));
  const wrong = authority === undefined ? null : checkAuthority(authority);
  if (wrong !== null) return misuse(wrong);
  if (!/^\d{1,4}$/.test(minimum) || Number(minimum) < 5)
    return misuse(`--minimum is "${minimum}". Expected a whole number from 5: fewer than 5 people can be told apart.`);
  const asked = { period: period.value, authority: authority ?? null, isRestated: restate, minimum: Number(minimum), synthetic, isDryRun };
  return { kind: 'ready', authority, run: (surroundings) => run(asked, surroundings) };
}

async function run(wanted: Wanted, { configuration, today, say, complain }: Surroundings): Promise<number> {
  if (wanted.period.to >= today())
    complain(`The period ends on ${wanted.period.to}: it is not over, and what comes later is not in its figures.`);
  const surveys = await readSurveys(configuration);
  if (surveys.kind === 'issues') return misconfigured(surveys.issues, { complain });
  const populations = await loadPopulations(configuration.populationsFile);
  if (populations.kind === 'issues') return misconfigured(populations.issues, { complain });
  const denominators = { invitations: configuration.invitations, populations: populations.value };
  return withDatabase(configuration, async (database) => {
    await migrate(database.db);
    await runCountWaiting(database, surveys.value, { complain });
    const publication = await publishRelease({
      ...{ ...wanted, denominators, today: today(), doneBy: 'command', make: makeInThread, onProgress: releaseProgress(complain) },
      store: createReleaseStore(database.maintenance, surveys.value),
      record: (entry) => createStore(database.db).record(entry),
    });
    sayPublication(publication, { say, complain });
    return publication.kind === 'published' || publication.kind === 'foreseen' ? exitCodes.done : exitCodes.failed;
  });
}
