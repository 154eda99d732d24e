import { readFile } from 'node:fs/promises';
import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command, ReadCommand, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector withdraw`: takes the answers of submissions out for good. */
export const withdraw: Command = {
  name: 'withdraw',
  help: `\
  poet-collector withdraw ID                 take the answers of one submission out, for good
  poet-collector withdraw --list FILE        of each that the file has, one id a line, such as "withdrawn" printed`,
  read,
};

const submissionId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function read(words: readonly string[]): ReadCommand {
  const withList = readOptions(words, {
    command: 'withdraw',
    options: { list: { type: 'string' } },
    words: words.includes('--list') ? [] : ['ID'],
  });
  if (withList.kind === 'misuse') return withList;
  const { list } = withList.values;
  const [id = ''] = withList.words;
  if (list === undefined && !submissionId.test(id)) return misuse(`"${id}" is not the id of a submission.`);
  return {
    kind: 'ready',
    run: (surroundings) => (list === undefined ? withdrawAll([id], surroundings) : withdrawListed(list, surroundings)),
  };
}

async function withdrawListed(file: string, surroundings: Surroundings): Promise<number> {
  const lines = (await readFile(file, 'utf8').catch(() => null))?.split(/\r?\n/).filter((line) => line !== '');
  const wrong = lines?.find((line) => !submissionId.test(line));
  if (lines !== undefined && wrong === undefined) return withdrawAll(lines, surroundings);
  const problem =
    wrong === undefined ? `"${file}" cannot be read.` : `"${file}" has the line "${wrong}". Expected one id of a submission a line.`;
  return (surroundings.complain(problem), exitCodes.misuse);
}

/** Those that are not there count as no failure of a list: an older database need not have all of it. */
async function withdrawAll(ids: readonly string[], { configuration, today, say, complain }: Surroundings): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const store = createStore(db);
    let n = 0;
    for (const submissionId of ids) if (await store.withdraw({ submissionId, authority: null, day: today() })) n++;
    const [only] = ids;
    if (n === 0 && ids.length === 1) return (complain(notThere(only)), exitCodes.failed);
    say(`${n} of ${ids.length} withdrawn; their answers are gone from the tables.`);
    complain('They are gone from the files of the database after the next "poet-collector retain", which serve does every day.');
    return exitCodes.done;
  });
}

function notThere(id: string | undefined): string {
  return `No submission ${id} is stored here. Check the id, and whether DATABASE_URL or POET_DATA is the right one.`;
}
