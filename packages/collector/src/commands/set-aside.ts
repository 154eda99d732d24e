import { DefinitionId, parse, SubmissionId } from '@poet/core';
import { migrate } from '../migrations/migrate.ts';
import { createSetAside } from '../set-aside/set-aside-submissions.ts';
import type { SetAsideSelection, SetAsideSubmissions } from '../set-aside/set-aside-submissions.ts';
import { checkAuthority } from './check-authority.ts';
import { exitCodes, misuse } from './command.ts';
import type { Command, Misuse, ReadCommand, Ready, Surroundings } from './command.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector set-aside list`: what waits to be looked at, without answers. */
export const setAsideList: Command = {
  name: 'set-aside list',
  help: `\
  poet-collector set-aside list              list what was set aside: id, survey, authority, day and why
      --authority 302, --survey ID,          only of one authority, of one survey,
      --reason burst, --day 2026-11-23       for one reason, that came on one day`,
  read: (words) => {
    const taken = readOptions(words, { command: 'set-aside list', options: selecting });
    if (taken.kind === 'misuse') return taken;
    const wrong = checkSelection(taken.values);
    if (wrong !== null) return wrong;
    const run = (surroundings: Surroundings) => withSetAside(surroundings, (kept) => print(kept, taken.values, surroundings));
    return { kind: 'ready', authority: taken.values.authority, run };
  },
};

/** `poet-collector set-aside show`: the answers of one of them. */
export const setAsideShow: Command = {
  name: 'set-aside show',
  help: '  poet-collector set-aside show ID           print one submission that was set aside, answers and all',
  read: (words) => {
    const taken = readOptions(words, { command: 'set-aside show', options: {}, words: ['the ID of a submission'] });
    if (taken.kind === 'misuse') return taken;
    const [id = ''] = taken.words;
    return checkId(id) ?? { kind: 'ready', run: (surroundings) => withSetAside(surroundings, (kept) => show(kept, id, surroundings)) };
  },
};

/** `poet-collector set-aside accept`: counts them with the results. */
export const setAsideAccept: Command = {
  name: 'set-aside accept',
  help: `\
  poet-collector set-aside accept ID         count it with the results; with the options of list instead of an id,
                                             all that are listed by them; all there are with --all`,
  read: (words) => readJudgement(words, 'accept'),
};

/** `poet-collector set-aside withdraw`: removes their answers for good. */
export const setAsideWithdraw: Command = {
  name: 'set-aside withdraw',
  help: '  poet-collector set-aside withdraw ID       remove its answers for good; the same options',
  read: (words) => readJudgement(words, 'withdraw'),
};

const selecting = {
  authority: { type: 'string' },
  survey: { type: 'string' },
  reason: { type: 'string' },
  day: { type: 'string' },
} as const;

function readJudgement(words: readonly string[], verb: 'accept' | 'withdraw'): ReadCommand {
  const command = `set-aside ${verb}`;
  const [first = ''] = words;
  if (first !== '' && !first.startsWith('-')) {
    const taken = readOptions(words, { command, options: {}, words: ['the ID of a submission'] });
    return taken.kind === 'misuse' ? taken : (checkId(first) ?? ready(async () => [first], verb));
  }
  const taken = readOptions(words, { command, options: { ...selecting, all: { type: 'boolean' } } });
  if (taken.kind === 'misuse') return taken;
  const { all = false, ...selection } = taken.values;
  if (all === Object.keys(selection).length > 0)
    return misuse(`Say which: "${command}" needs the ID of a submission, options of list, or --all.`);
  const listed = async (kept: SetAsideSubmissions) => (await kept.list(selection)).map(({ submissionId }) => submissionId);
  return checkSelection(selection) ?? { ...ready(listed, verb), authority: selection.authority };
}

function ready(find: (kept: SetAsideSubmissions) => Promise<readonly string[]>, verb: 'accept' | 'withdraw'): Ready {
  return {
    kind: 'ready',
    run: (surroundings) => withSetAside(surroundings, async (kept) => judge(kept, await find(kept), { verb, surroundings })),
  };
}

async function withSetAside({ configuration }: Surroundings, use: (kept: SetAsideSubmissions) => Promise<number>): Promise<number> {
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    return use(createSetAside(db));
  });
}

async function print(kept: SetAsideSubmissions, selection: SetAsideSelection, { say, complain }: Surroundings): Promise<number> {
  const found = await kept.list(selection);
  for (const { submissionId, survey, authority, receivedOn, reason } of found) {
    say([submissionId, survey, authority, receivedOn, reason].join('\t'));
  }
  complain(found.length === 0 ? 'Nothing is set aside.' : `Set aside: ${found.length}.`);
  return exitCodes.done;
}

async function show(kept: SetAsideSubmissions, id: string, { say, complain }: Surroundings): Promise<number> {
  const body = await kept.body(id);
  if (body === null) return (complain(`No submission ${id} is set aside.`), exitCodes.failed);
  say(JSON.stringify(JSON.parse(body), null, 2));
  return exitCodes.done;
}

interface Judging {
  readonly verb: 'accept' | 'withdraw';
  readonly surroundings: Surroundings;
}

async function judge(kept: SetAsideSubmissions, ids: readonly string[], { verb, surroundings }: Judging): Promise<number> {
  const changed = await kept[verb](ids, surroundings.today());
  const words =
    verb === 'accept'
      ? 'counted with the results from now on'
      : 'withdrawn: the answers are gone from the tables, and after the next "poet-collector retain" from the files';
  surroundings.complain(changed === 0 ? 'No such submission is set aside. Nothing was changed.' : `${changed} ${words}.`);
  return changed === 0 ? exitCodes.failed : exitCodes.done;
}

function checkSelection({ authority, survey, day }: SetAsideSelection): Misuse | null {
  const wrong = authority === undefined ? null : checkAuthority(authority);
  if (wrong !== null) return misuse(wrong);
  if (survey !== undefined && parse(DefinitionId, survey).kind !== 'ok')
    return misuse(`"${survey}" is no survey's id. Expected one such as poet/young-person/ehcp.`);
  if (day !== undefined && !/^\d{4}-\d\d-\d\d$/.test(day)) return misuse(`"${day}" is no day. Expected one such as 2026-11-23.`);
  return null;
}

function checkId(id: string): Misuse | null {
  return parse(SubmissionId, id).kind === 'ok'
    ? null
    : misuse(`"${id}" is no submission's id. Expected one as "set-aside list" prints it.`);
}
