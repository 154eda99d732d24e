import type { Issue, Parsed } from '@poet/core';
import { readFile } from 'node:fs/promises';
import type { Configuration } from '../configuration.ts';
import { createBatchId, createInvitation } from '../invitations/create-invitations.ts';
import { readLinks } from '../invitations/read-links.ts';
import { createSigningKey } from '../invitations/signing-key.ts';
import type { SigningKey } from '../invitations/signing-key.ts';
import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import type { Store } from '../store.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { misconfigured } from './misconfigured.ts';
import { readInvitationsCreate } from './read-invitations-create.ts';
import type { InvitationsWanted } from './read-invitations-create.ts';
import { readSurveyIds } from './read-surveys.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector invitations create`: makes invitations, and prints each once. */
export const invitationsCreate: Command = {
  name: 'invitations create',
  help: `\
  poet-collector invitations create --authority 302 --survey poet/parent-carer/ehcp --count 100 --expires 2026-12-31
                                             make invitations and print them once, one a line (CSV)
      --page https://www.council.example/survey
                                             print whole links to the page with the survey
      --label "Parents, autumn"              what the batch is called in lists
      --linked pseudonyms.csv                instead of --count: one for each pseudonym on the authority's list, which is stored with the answers`,
  read: (words) => {
    const read = readInvitationsCreate(words);
    if (read.kind === 'misuse') return read;
    return { kind: 'ready', authority: read.wanted.authority, run: (surroundings) => create(read.wanted, surroundings) };
  },
};

async function create(wanted: InvitationsWanted, surroundings: Surroundings): Promise<number> {
  const { configuration, complain, today } = surroundings;
  const unknown = await checkSurvey(wanted.survey, configuration);
  const links = await linksOf(wanted);
  const issues = [...unknown, ...checkExpiry(wanted.expiresOn, today()), ...(links.kind === 'issues' ? links.issues : [])];
  if (links.kind === 'issues' || issues.length > 0) return misconfigured(issues, { complain });
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    await print(wanted, links.value, { ...surroundings, store: createStore(db) });
    return exitCodes.done;
  });
}

/** An invitation to a survey that is not there would be worth nothing, and nobody would find out before the first person did. */
async function checkSurvey(survey: string, configuration: Configuration): Promise<readonly Issue[]> {
  const known = await readSurveyIds(configuration);
  if (known.kind === 'issues') return known.issues;
  if (known.value.includes(survey)) return [];
  const message = `There is no survey "${survey}" here. Expected one of ${known.value.join(', ')}.`;
  return [{ path: '--survey', code: 'unknown-survey', message }];
}

/** Nor would one whose last day has passed. */
function checkExpiry(expiresOn: string, today: string): readonly Issue[] {
  if (expiresOn >= today) return [];
  const message = `${expiresOn} is over, so nobody could use them. Expected today or a later day.`;
  return [{ path: '--expires', code: 'over', message }];
}

/** One link, or none, for each invitation that is wanted. */
async function linksOf({ people }: InvitationsWanted): Promise<Parsed<readonly (string | null)[]>> {
  if (people.kind === 'count') return { kind: 'ok', value: Array.from({ length: people.count }, () => null) };
  const text = await readFile(people.file, 'utf8').catch(() => null);
  if (text === null)
    return { kind: 'issues', issues: [{ path: '--linked', code: 'no-file', message: `"${people.file}" cannot be read.` }] };
  const read = readLinks(text);
  if (read.kind === 'ok') return read;
  return { kind: 'issues', issues: read.issues.map((issue) => ({ ...issue, path: `${people.file}, ${issue.path}` })) };
}

interface Printing extends Surroundings {
  readonly store: Store;
}

async function print(
  wanted: InvitationsWanted,
  links: readonly (string | null)[],
  { store, today, say, complain }: Printing,
): Promise<void> {
  const { authority, survey, expiresOn, label, page } = wanted;
  const key = await signingKey({ store, today, complain });
  const isLinked = wanted.people.kind === 'linked';
  const batch = { id: createBatchId(), authority, survey, expiresOn };
  await store.addBatch({ ...batch, keyId: key.id, label, isLinked, givenOut: links.length, createdOn: today() });
  const about = `batch ${batch.id}: ${links.length}${isLinked ? ' linked' : ''} for ${survey}, authority ${authority}, good until ${expiresOn}`;
  await store.record({ doneOn: today(), doneBy: 'command', action: 'invitations created', about });
  say(isLinked ? 'pseudonym,invitation' : 'invitation');
  for (const [i, link] of links.entries()) {
    if (i > 0 && i % 1_000 === 0) complain(`${i} of ${links.length}`);
    const invitation = await createInvitation(batch, key, link);
    const shown = page === null ? invitation : inCell(`${page}#poet-invitation=${invitation}`);
    say(link === null ? shown : `${link},${shown}`);
  }
  complain(`B${about.slice(1)}. They are shown this once; none of them is stored.`);
}

/** An address may hold commas. Quotation marks it holds only encoded. */
function inCell(address: string): string {
  return address.includes(',') ? `"${address}"` : address;
}

async function signingKey({ store, today, complain }: Pick<Printing, 'store' | 'today' | 'complain'>): Promise<SigningKey> {
  const known = await store.signingKey();
  if (known !== null) return known;
  const made = createSigningKey();
  await store.addSigningKey({ ...made, createdOn: today() });
  await store.record({ doneOn: today(), doneBy: 'command', action: 'signing key added', about: made.id });
  complain(`There was no signing key yet, so one was made: ${made.id}.`);
  return made;
}
