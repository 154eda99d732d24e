import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openDatabase } from '../src/database.ts';
import { hashKey } from '../src/keys.ts';
import { listen } from '../src/listen.ts';
import { createStore } from '../src/store.ts';
import { runCollector, serveCollector } from './child.ts';
import { placeForPGlite } from './databases.ts';
import type { Place } from './databases.ts';
import { requestOf, submissionOf } from './sending.ts';

describe('the command poet-collector', () => {
  let place: Place;
  before(async () => {
    place = await placeForPGlite();
  });
  after(() => place.remove());

  const directory = () => (place.choice.kind === 'pglite' ? place.choice.directory : '');
  const run = (parameters: readonly string[], environment: Record<string, string> = {}) =>
    runCollector(parameters, { POET_DATA: directory(), ...environment }).ended;

  it('prints its help', async () => {
    const { code, output } = await run(['--help']);
    assert.equal(code, 0);
    assert.match(output, /poet-collector serve/);
    assert.match(output, /POET_ORIGINS/);
  });

  it('says what is wrong with its arguments, and with its environment, and ends with 2', async () => {
    const arguments_ = await run(['keys', 'add']);
    assert.equal(arguments_.code, 2);
    assert.match(arguments_.errors, /--authority 302, or --england/);
    const environment = await run(['serve'], { PORT: 'http', DATABASE_URL: 'mysql://root:secret@db/poet' });
    assert.equal(environment.code, 2);
    assert.match(environment.errors, /PORT is "http"/);
    assert.doesNotMatch(environment.errors, /secret/);
    const folder = await run(['serve'], { POET_SURVEYS: '/no/such/folder' });
    assert.equal(folder.code, 2);
    assert.match(folder.errors, /"\/no\/such\/folder" cannot be read/);
    const elements = await run(['serve'], { POET_ELEMENTS: '/no/such/folder' });
    assert.equal(elements.code, 2);
    assert.match(elements.errors, /POET_ELEMENTS is "\/no\/such\/folder", where there is no poet-frame\.html/);
  });

  it('makes a key, prints it once on stdout, and stores its hash', async () => {
    const { code, output } = await run(['keys', 'add', '--authority', '302', '--label', 'Head of SEND']);
    assert.equal(code, 0);
    assert.match(output, /^poet_[A-Za-z0-9_-]{43}\n$/);
    const database = await openDatabase(place.choice);
    assert.equal((await createStore(database.db).accessKey(await hashKey(output.trim())))?.scope, '302');
    await database.close();
  });

  it('refuses a directory that another collector has, naming it, and takes it again once that one was killed', async () => {
    const first = await serveCollector({ POET_DATA: directory() });
    for (const command of ['serve', 'migrate']) {
      const second = await run([command], { PORT: '0' });
      assert.equal(second.code, 1);
      assert.ok(second.errors.includes(`The data directory "${directory()}" is in use`), second.errors);
      assert.match(second.errors, /Stop the other one first/);
    }
    const sent = await fetch(requestOf(submissionOf(), { url: first.url }));
    assert.equal(sent.status, 201);
    await first.end('SIGKILL');
    const next = await serveCollector({ POET_DATA: directory() });
    assert.equal((await fetch(`${next.url}/healthz`)).status, 200);
    assert.equal((await next.end('SIGINT')).code, 0);
  });

  it('says so when the port is in use, or PostgreSQL does not answer, without its password', async () => {
    const other = await listen({ fetch: () => new Response(), host: '127.0.0.1', port: 0 });
    const port = new URL(other.url).port;
    const inUse = await run(['serve'], { PORT: port });
    assert.equal(inUse.code, 1);
    assert.match(inUse.errors, new RegExp(`^Port ${port} on 127\\.0\\.0\\.1 is in use`));
    await other.close();
    const unreachable = await run(['migrate'], { DATABASE_URL: `postgres://poet:secret@127.0.0.1:${port}/poet` });
    assert.equal(unreachable.code, 1);
    assert.match(unreachable.errors, /^PostgreSQL could not be used/);
    assert.doesNotMatch(unreachable.errors, /secret/);
  });

  it('never logs what was sent, who sent it, or a key', async () => {
    const server = await serveCollector({ POET_DATA: directory() });
    const submission = submissionOf();
    await fetch(requestOf(submission, { url: server.url }));
    await fetch(requestOf(submission, { url: server.url, body: JSON.stringify(submission).slice(1) }));
    await fetch(`${server.url}/v1/results?survey=poet/young-person/ehcp&version=1.0.0`, {
      headers: { Authorization: 'Bearer poet_notakey' },
    });
    const { output, errors } = await server.end('SIGTERM');
    assert.equal(errors, '');
    assert.deepEqual(output.trim().split('\n').length, 2);
  });
});
