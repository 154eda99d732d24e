import { DefinitionId, parse } from '@poet/core';
import { aboutExport, exportLines } from '../export/export-lines.ts';
import { parseDay } from '../export/parse-day.ts';
import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import type { ExportSelection } from '../store/submission-pages.ts';
import { checkAuthority } from './check-authority.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command, ReadCommand, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector export`: prints an authority's submissions, a JSON object a line. */
export const exportCommand: Command = {
  name: 'export',
  help: `\
  poet-collector export --authority 302 --survey poet/parent-carer/ehcp > submissions.ndjson
                                             an authority's single submissions, one JSON object a line
      --from 2026-09-01 --to 2026-11-30      only those that came from that day, to that day`,
  read,
};

function read(words: readonly string[]): ReadCommand {
  const text = { type: 'string' } as const;
  const taken = readOptions(words, { command: 'export', options: { authority: text, survey: text, from: text, to: text } });
  if (taken.kind === 'misuse') return taken;
  const { authority, survey, ...days } = taken.values;
  if (authority === undefined || survey === undefined)
    return misuse('Say whose submissions, and to which survey: --authority 302 --survey poet/parent-carer/ehcp.');
  const wrong = checkAuthority(authority);
  if (wrong !== null) return misuse(wrong);
  if (parse(DefinitionId, survey).kind !== 'ok')
    return misuse(`"${survey}" is not the id of a survey. Expected one such as poet/parent-carer/ehcp.`);
  const from = parseDay(days.from);
  const to = parseDay(days.to);
  if (from.kind !== 'ok' || to.kind !== 'ok') return misuse('--from and --to are days, year first: 2026-09-01.');
  return { kind: 'ready', authority, run: (surroundings) => print({ authority, survey, from: from.value, to: to.value }, surroundings) };
}

async function print(selection: ExportSelection, { configuration, today, say, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const store = createStore(db);
    await store.record({ doneOn: today(), doneBy: 'command', action: 'submissions exported', about: aboutExport(selection) });
    let n = 0;
    for await (const lines of exportLines(store.submissionPages(selection))) {
      say(lines.trimEnd());
      n += lines.split('\n').length - 1;
    }
    complain(n === 1 ? '1 submission.' : `${n} submissions.`);
    return exitCodes.done;
  });
}
