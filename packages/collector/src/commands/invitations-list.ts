import { returned } from '../invitations/returned.ts';
import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import { align } from './align.ts';
import { checkAuthority } from './check-authority.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector invitations list`: every batch, and how many of it came back. */
export const invitationsList: Command = {
  name: 'invitations list',
  help: `\
  poet-collector invitations list            every batch: how many were given out, and came back, where no number is about fewer than 10
      --authority 302                        those of one authority`,
  read: (words) => {
    const taken = readOptions(words, { command: 'invitations list', options: { authority: { type: 'string' } } });
    if (taken.kind === 'misuse') return taken;
    const { authority } = taken.values;
    const wrong = authority === undefined ? null : checkAuthority(authority);
    return wrong === null ? { kind: 'ready', authority, run: (surroundings) => list(authority, surroundings) } : misuse(wrong);
  },
};

async function list(authority: string | undefined, { configuration, say, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const batches = await createStore(db).batches(authority);
    if (batches.length === 0) complain('There are no batches. Make one with "poet-collector invitations create".');
    const rows = batches.map((batch) => [
      ...[batch.id, `authority ${batch.authority}`, batch.survey, batch.isLinked ? 'linked' : 'not linked'],
      ...[`made ${batch.createdOn}`, `good until ${batch.expiresOn}`, `given out ${batch.givenOut}`],
      ...[`came back ${returned(batch)}`, batch.label],
    ]);
    align(rows).forEach(say);
    return exitCodes.done;
  });
}
