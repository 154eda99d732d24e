import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { runCollector, serveCollector } from './child.ts';
import { placeForPostgres } from './databases.ts';
import type { Place } from './databases.ts';
import { requestOf, submissionOf } from './sending.ts';

const forYoungPeople = ['--authority', '302', '--survey', 'poet/young-person/ehcp'];

describe('the commands about keys, invitations, exports and the audit log', () => {
  let place: Place;
  let folder: string;
  before(async () => {
    place = await placeForPostgres();
    folder = await mkdtemp(join(tmpdir(), 'poet-invitations-'));
  });
  after(async () => {
    await place.remove();
    await rm(folder, { recursive: true });
  });

  const environment = () => ({ DATABASE_URL: place.choice.kind === 'postgres' ? place.choice.url : '' });
  const run = (...words: readonly string[]) => runCollector(words, environment()).ended;
  const lines = (output: string): string[] => output.trimEnd().split('\n');

  it('make invitations that a running collector takes, each once, count them, and store none of them', async () => {
    const created = await run('invitations', 'create', ...forYoungPeople, '--count', '3', '--expires', '2099-12-31', '--label', 'Autumn');
    assert.equal(created.code, 0, created.errors);
    const [heading, ...invitations] = lines(created.output);
    assert.equal(heading, 'invitation');
    assert.equal(new Set(invitations).size, 3);
    assert.match(created.errors, /shown this once; none of them is stored/);

    const server = await serveCollector({ ...environment(), POET_INVITATION_ONLY: '302:poet/young-person/ehcp' });
    const send = async (invitation: string | undefined) => {
      const headers: Record<string, string> = invitation === undefined ? {} : { 'Poet-Invitation': invitation };
      return (await fetch(requestOf(submissionOf(), { url: server.url, headers }))).status;
    };
    const statuses = [];
    for (const invitation of [invitations[0], invitations[0], invitations[1], undefined]) statuses.push(await send(invitation));
    assert.deepEqual(statuses, [201, 403, 201, 403]);
    const ended = await server.end('SIGTERM');
    assert.deepEqual([ended.code, ended.errors], [0, '']);
    const listed = await run('invitations', 'list', '--authority', '302');
    assert.match(listed.output, /not linked .* given out 3 {2}came back fewer than 10 {2}Autumn\n$/);
  });

  it('make whole links, and linked ones from a list of pseudonyms, and refuse a list with anything else in it', async () => {
    const pseudonyms = await run('invitations', 'pseudonyms', '--count', '3');
    const file = join(folder, 'pseudonyms.csv');
    await writeFile(file, pseudonyms.output);
    const options = [...forYoungPeople, '--linked', file, '--expires', '2099-12-31', '--page', 'https://www.council.example/a,b'];
    const created = await run('invitations', 'create', ...options);
    const [heading, ...rows] = lines(created.output);
    assert.equal(heading, 'pseudonym,invitation');
    assert.deepEqual(
      rows.map((row) => row.split(',')[0]),
      lines(pseudonyms.output).slice(1),
    );
    for (const row of rows) assert.match(row, /^[\w-]{22},"https:\/\/www\.council\.example\/a,b#poet-invitation=linked1_[\w-]{107}"$/);
    await writeFile(file, `${pseudonyms.output}Jo Bloggs\n`);
    const refused = await run('invitations', 'create', ...options);
    assert.deepEqual([refused.code, refused.output], [2, '']);
    assert.match(refused.errors, /line 5: This is not a pseudonym/);
    assert.doesNotMatch(refused.errors, /Bloggs/);
    const missing = await run('invitations', 'create', ...forYoungPeople, '--linked', join(folder, 'no'), '--expires', '2099-12-31');
    assert.equal(missing.code, 2);
    const unknown = await run(
      'invitations',
      'create',
      '--authority',
      '302',
      '--survey',
      'poet/nobody',
      '--count',
      '1',
      '--expires',
      '2099-12-31',
    );
    assert.match(unknown.errors, /no survey "poet\/nobody" here\. Expected one of poet\/parent-carer\/ehcp/);
  });

  it('have a new signing key sign, and the old one count until its last batch is over', async () => {
    const [old = ''] = lines((await run('invitations', 'keys', 'list')).output).map((line) => line.split(' ')[0] ?? '');
    const made = await run('invitations', 'keys', 'add');
    const retired = await run('invitations', 'keys', 'retire', old);
    assert.match(retired.errors, /What it signed counts until 2100-01-07/);
    const listed = (await run('invitations', 'keys', 'list')).output;
    assert.match(listed, new RegExp(`^${old} .* retired, counts until 2100-01-07$`, 'm'));
    assert.match(listed, new RegExp(`^${made.output.trim()} .* signs$`, 'm'));
    const nobody = await run('invitations', 'keys', 'retire', 'nobody_1');
    assert.equal(nobody.code, 1);
  });

  it('make keys to read with, list them without showing them, and revoke one', async () => {
    const [key = ''] = lines((await run('keys', 'add', '--authority', '302', '--label', 'Head of SEND', '--submissions')).output);
    assert.match(key, /^poet_/);
    const listed = (await run('keys', 'list')).output;
    const id = /^([0-9a-f]{12}) {2}302 {2}submissions {2}since [\d-]{10} {2}in use {2}Head of SEND$/m.exec(listed)?.[1] ?? '';
    assert.ok(!listed.includes(key));
    assert.equal((await run('keys', 'revoke', id)).code, 0);
    assert.match((await run('keys', 'list')).output, /revoked [\d-]{10} {2}Head of SEND/);
    const again = await run('keys', 'revoke', id);
    assert.equal(again.code, 1);
    assert.match(again.errors, /No key in use has the id/);
  });

  it('print an authority’s submissions, and a record of everything that was read or made', async () => {
    const exported = await run('export', ...forYoungPeople);
    const submissions = lines(exported.output).map((line): { state: string } => JSON.parse(line));
    assert.deepEqual(
      submissions.map(({ state }) => state),
      ['accepted', 'accepted'],
    );
    assert.equal(exported.errors, '2 submissions.\n');
    const none = await run('export', ...forYoungPeople, '--to', '2020-01-01');
    assert.deepEqual([none.output, none.errors], ['', '0 submissions.\n']);
    const actions = lines((await run('audit')).output).map((line) => line.split('\t')[1]);
    assert.deepEqual(actions, [
      'signing key added',
      'invitations created',
      'invitations created',
      'signing key added',
      'signing key retired',
      'key added',
      'key revoked',
      'submissions exported',
      'submissions exported',
    ]);
  });
});
