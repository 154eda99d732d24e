import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { openDevice } from '../device/device.ts';
import type { Device } from '../device/device.ts';
import type { Delivery, Outcome } from './delivery.ts';
import { Outbox } from './outbox.ts';
import { readOutboxRecord } from './outbox-record.ts';
import { version } from './version.ts';

let n = 0;
/** A device of its own for each test; this machine keeps nothing on it. */
const newName = (): string => `none-${n++}`;

const yearMs = 365 * 86_400_000;

/** A server that stores each id once, and does with the first attempt what the first of `fates` says, and so on. */
function createServer(...fates: Outcome[]) {
  const rows = new Map<string, string>();
  const posts: { endpoint: string; invitation: string | null | undefined }[] = [];
  const post = async ({
    submissionId,
    bytes,
    endpoint,
    invitation,
  }: Parameters<Outbox['send']>[0] & { endpoint: string }): Promise<Outcome> => {
    posts.push({ endpoint, invitation });
    const fate = fates.shift();
    if (fate) return fate;
    rows.set(submissionId, rows.get(submissionId) ?? bytes);
    return { kind: 'answer', status: 201, contentType: 'application/json', body: JSON.stringify({ submissionId }), retryAfter: null };
  };
  return { rows, posts, post };
}

type Server = ReturnType<typeof createServer>;
const answer = (status: number, body = '{}'): Outcome => ({
  kind: 'answer',
  status,
  contentType: 'application/json',
  body,
  retryAfter: null,
});
const never = () => new Promise<void>(() => undefined);

/** A page on a device, which waits for ever between two attempts unless told. */
function openPage(device: Device, server: Server, given: { nowMs?: () => number; wait?: () => Promise<void>; version?: string } = {}) {
  const exchange = (parcel: object): Promise<Outcome> => server.post(parcel as Parameters<Server['post']>[0]);
  const outbox = new Outbox({ device, exchange, wait: never, nowMs: Date.now, random: () => 0.5, version: '1', ...given });
  const posting = (id: string, bytes = `answers ${id}`) => ({
    submissionId: id,
    survey: 's',
    bytes,
    endpoint: '/one',
    invitation: 'token',
  });
  const steps: Delivery[] = [];
  const found: string[] = [];
  return {
    outbox,
    steps,
    found,
    send: (id: string, bytes?: string) => outbox.send(posting(id, bytes), { onStep: (delivery) => steps.push(delivery) }),
    visit: (endpoint = '/one', survey = 's') =>
      outbox.takeUp({ survey, endpoint, onFound: ({ bytes }) => found.push(bytes), onStep: (_found, delivery) => steps.push(delivery) }),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 30));
const kinds = ({ steps }: { steps: readonly Delivery[] }) => steps.map(({ kind }) => kind);

describe('what is not sent', () => {
  it('because an attempt threw is tried again, and never left as if it were on its way', async () => {
    const server = createServer();
    const { post } = server;
    let times = 0;
    const throwing = {
      ...server,
      post: async (...parcel: Parameters<typeof post>) => (times++ === 0 ? Promise.reject(new Error('no')) : post(...parcel)),
    };
    const page = openPage(openDevice({ name: newName() }), throwing, { wait: async () => undefined });
    page.send('a');
    await settled();
    assert.deepEqual(kinds(page), ['sending', 'waiting', 'sending', 'receipted']);
    assert.equal(server.rows.size, 1);
  });

  it('is found on the next visit, sent by itself with its invitation, and then nothing but its id and receipt is left', async () => {
    const device = openDevice({ name: newName() });
    const first = openPage(device, createServer({ kind: 'silence' }));
    const dispatch = first.send('a');
    await settled();
    assert.deepEqual(kinds(first), ['sending', 'waiting']);
    dispatch.stop();
    const server = createServer();
    const second = openPage(device, server);
    await second.visit();
    await settled();
    assert.deepEqual(kinds(second), ['sending', 'receipted']);
    assert.deepEqual(server.posts, [{ endpoint: '/one', invitation: 'token' }]);
    const record = await second.outbox.find('a');
    assert.deepEqual(record, { kind: 'receipted', format: 'poet-outbox/1', submissionId: 'a', receipt: { submissionId: 'a' } });
  });

  it('is left to the page that looks after it, and taken up when that lets go', async () => {
    const device = openDevice({ name: newName() });
    const server = createServer({ kind: 'silence' });
    const first = openPage(device, server);
    const dispatch = first.send('a');
    await settled();
    const second = openPage(device, server);
    await second.visit();
    await settled();
    assert.deepEqual(second.found, []);
    dispatch.stop();
    await settled();
    assert.deepEqual(second.found, ['answers a']);
    assert.equal(server.rows.size, 1);
  });

  it('and was refused stays parked, until the endpoint or the version of what sends is another one', async () => {
    for (const change of [{ endpoint: '/two' }, { version: '2' }]) {
      const device = openDevice({ name: newName() });
      openPage(device, createServer(answer(404))).send('a');
      await settled();
      // The page goes; its device stays.
      const fresh = openDevice({ name: newName() });
      await fresh
        .records('outbox', readOutboxRecord)
        .put('a', (await device.records('outbox', readOutboxRecord).get('a')) ?? assert.fail());
      const server = createServer(answer(404));
      const same = openPage(fresh, server);
      await same.visit();
      await settled();
      assert.deepEqual([kinds(same), server.posts, same.found], [['parked'], [], ['answers a']]);
      const other = openDevice({ name: newName() });
      await other
        .records('outbox', readOutboxRecord)
        .put('a', (await device.records('outbox', readOutboxRecord).get('a')) ?? assert.fail());
      const mended = createServer();
      const changed = openPage(other, mended, change.version === undefined ? {} : { version: change.version });
      await changed.visit(change.endpoint);
      await settled();
      assert.deepEqual([kinds(changed), mended.rows.size], [['sending', 'receipted'], 1]);
    }
  });

  it('to another survey never goes to the endpoint of this one', async () => {
    const device = openDevice({ name: newName() });
    openPage(device, createServer({ kind: 'silence' }))
      .send('a')
      .stop();
    await settled();
    const server = createServer();
    await openPage(device, server).visit('/elsewhere', 'other');
    await settled();
    assert.deepEqual(server.posts, [{ endpoint: '/one', invitation: 'token' }]);
  });

  it('can be forgotten, and is not brought back by what was under way', async () => {
    const device = openDevice({ name: newName() });
    let letGo = (_: Outcome) => {};
    const server = createServer();
    server.post = () => new Promise<Outcome>((resolve) => (letGo = resolve));
    const page = openPage(device, server);
    page.send('a');
    await settled();
    await page.outbox.forget('a');
    letGo(answer(422));
    await settled();
    assert.equal(await page.outbox.find('a'), null);
  });

  it('goes all the same where nothing can be kept, and whoever sent it is told so', async () => {
    const server = createServer();
    const { outbox } = openPage(openDevice({ name: newName() }), server);
    const kept: unknown[] = [];
    const posting = { submissionId: 'a', survey: 's', bytes: 'b', endpoint: '/one', invitation: null };
    outbox.send(posting, { onStep: () => undefined, onKept: (where) => kept.push(where) });
    await settled();
    assert.deepEqual(kept, [{ where: 'memory', reason: 'missing' }]);
    assert.equal(server.rows.size, 1);
  });
});

describe('sent once', () => {
  it('F11: a submission whose receipt is known is never sent again, whatever copy of its draft comes back', async () => {
    const device = openDevice({ name: newName() });
    const server = createServer();
    openPage(device, server).send('a');
    await settled();
    const later = openPage(device, server);
    later.send('a', 'other answers');
    await later.visit();
    await settled();
    assert.deepEqual([kinds(later), later.found, server.posts.length], [['receipted'], [], 1]);
    assert.deepEqual([...server.rows], [['a', 'answers a']]);
  });

  it('F13: two tabs that send the same draft in the same tick send what was sealed first, once', async () => {
    const device = openDevice({ name: newName() });
    const server = createServer();
    const tabs = [openPage(device, server), openPage(device, server)];
    tabs.forEach((tab, i) => tab.send('a', `answers of tab ${i}`));
    await settled();
    assert.deepEqual(tabs.map((tab) => tab.steps.at(-1)?.kind), ['receipted', 'receipted']); // prettier-ignore
    assert.deepEqual([...server.rows], [['a', 'answers of tab 0']]);
    assert.equal(server.posts.length, 1);
  });

  it('F39: a clock that jumps ten years and a day, back and forth, wipes nothing and sends nothing twice', async () => {
    const jumpsMs = [0, 10 * yearMs, -10 * yearMs, 86_400_000, -86_400_000];
    const device = openDevice({ name: newName() });
    const past: Outcome = { ...answer(503), retryAfter: 'Sun, 06 Nov 1994 08:49:37 GMT' } as Outcome;
    const server = createServer(past, { kind: 'silence' }, past, { kind: 'silence' });
    const page = openPage(device, server, { nowMs: () => jumpsMs.shift() ?? 0, wait: async () => undefined });
    page.send('a');
    await settled();
    assert.equal(page.steps.at(-1)?.kind, 'receipted');
    const left = openPage(device, createServer({ kind: 'silence' }), { nowMs: () => -10 * yearMs });
    left.send('b').stop();
    await settled();
    const later = openPage(device, server, { nowMs: () => 10 * yearMs });
    await later.visit();
    await settled();
    assert.deepEqual([...server.rows.keys()], ['a', 'b']);
    assert.equal(server.posts.length, 6);
  });
});

describe('the door of the outbox', () => {
  const sealed = { kind: 'sealed', format: 'poet-outbox/1', submissionId: 'a', survey: 's', bytes: 'b', endpoint: '/', invitation: null };

  it('lets in what this version has written', () => {
    const parked = { ...sealed, kind: 'parked', reason: 'refused', status: 404, version: '1' };
    for (const record of [sealed, parked]) assert.deepEqual(readOutboxRecord(record), record);
  });

  it('F8: takes nothing else for a record', () => {
    const others = [null, 7, 'a', [], {}, { ...sealed, format: 'poet-outbox/2' }, { ...sealed, bytes: 7 }, { ...sealed, kind: 'else' }];
    for (const other of others) assert.equal(readOutboxRecord(other), null, JSON.stringify(other));
  });
});

it('the version that is written beside what is parked is that of the package', () => {
  const { version: published } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
  assert.equal(version, published);
});
