import { addDays } from '../add-days.ts';
import { parseDay } from '../export/parse-day.ts';
import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command, ReadCommand, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector invitations keys retire`: has a key sign nothing more. */
export const signingKeysRetire: Command = {
  name: 'invitations keys retire',
  help: `\
  poet-collector invitations keys retire ID  have a signing key sign nothing more; what it signed counts until it is over
      --until 2026-11-30                     counts until that day, yesterday for one that was stolen`,
  read,
};

function read(words: readonly string[]): ReadCommand {
  const taken = readOptions(words, { command: 'invitations keys retire', options: { until: { type: 'string' } }, words: ['ID'] });
  if (taken.kind === 'misuse') return taken;
  const until = parseDay(taken.values.until);
  if (until.kind === 'issues') return misuse('--until is a day, year first: 2026-11-30.');
  const [id = ''] = taken.words;
  return { kind: 'ready', run: (surroundings) => retire({ id, until: until.value }, surroundings) };
}

async function retire({ id, until }: { id: string; until: string | null }, surroundings: Surroundings): Promise<number> {
  const { configuration, today, complain } = surroundings;
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const store = createStore(db);
    const lastDay = (await store.lastDayOf(id)) ?? today();
    const day = until ?? addDays(lastDay, configuration.invitations.graceDays);
    if (!(await store.retireSigningKey(id, day))) {
      complain(`No signing key has the id "${id}". "poet-collector invitations keys list" shows the ids.`);
      return exitCodes.failed;
    }
    await store.record({ doneOn: today(), doneBy: 'command', action: 'signing key retired', about: `${id}, counts until ${day}` });
    complain(`Signing key ${id} signs nothing more. What it signed counts until ${day}.`);
    if ((await store.signingKey()) === null) complain('No key signs now. The next batch of invitations makes one.');
    return exitCodes.done;
  });
}
