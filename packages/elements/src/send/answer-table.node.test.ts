import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, it } from 'node:test';
import type { TestContext } from 'node:test';
import { openDevice } from '../device/device.ts';
import type { Delivery } from './delivery.ts';
import type { Dispatch } from './dispatch.ts';
import { exchange } from './exchange.ts';
import { Outbox } from './outbox.ts';
import type { OutboxRecord } from './outbox-record.ts';

const submissionId = '7d1f0f6e-2f0b-4a53-9d53-0d4f7f6f1f11';
const bytes = JSON.stringify({ submissionId, answers: { words: 'Private' } });
const receipt = JSON.stringify({ submissionId });

let n = 0;
/** A device of its own for each test; this machine keeps nothing on it. */
const newName = (): string => `none-${n++}`;

type Reply = (response: ServerResponse) => unknown;
const reply = (status: number, headers: Record<string, string> = {}, body = ''): Reply => {
  return (response) => response.writeHead(status, headers).end(body);
};
const json = (status: number, body: string, headers: Record<string, string> = {}): Reply =>
  reply(status, { 'Content-Type': 'application/json', ...headers }, body);
const accepts = json(201, receipt);
const lost: Reply = (response) => response.socket?.destroy();

interface Arrival {
  readonly body: string;
  readonly key: string | undefined;
  readonly invitation: string | undefined;
}

/** A real server, which answers the first request with the first reply, and so on; the last again and again. It stores what it reads, once for an id. */
async function listen(test: TestContext, replies: readonly Reply[]): Promise<{ endpoint: string; arrivals: readonly Arrival[] }> {
  const arrivals: Arrival[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { headers } = request;
      const [key, invitation] = [headers['idempotency-key'], headers['poet-invitation']].map((one) => one?.toString());
      arrivals.push({ body: Buffer.concat(chunks).toString('utf8'), key, invitation });
      replies[Math.min(arrivals.length, replies.length) - 1]?.(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  test.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { endpoint: `http://127.0.0.1:${port}/v1/submissions`, arrivals };
}

interface Told {
  readonly steps: Delivery[];
  readonly record: OutboxRecord | null;
  readonly waitsMs: number[];
}

/** Sends by an outbox that waits no time at all between attempts, but says how long it would have. */
async function send(
  endpoint: string,
  { invitation = null, timeoutMs = 2_000 }: { invitation?: string | null; timeoutMs?: number } = {},
): Promise<Told> {
  const waitsMs: number[] = [];
  const outbox = new Outbox({
    device: openDevice({ name: newName() }),
    exchange: (parcel, { signal }) => exchange(parcel, { signal, timeoutMs }),
    wait: async (delayMs) => void waitsMs.push(delayMs),
    ...{ nowMs: Date.now, random: () => 0.5, version: '1' },
  });
  const steps: Delivery[] = [];
  const dispatch = await new Promise<Dispatch>((resolve) => {
    const onStep = (delivery: Delivery) => {
      steps.push(delivery);
      if (delivery.kind === 'receipted' || delivery.kind === 'parked') resolve(sent);
    };
    const sent = outbox.send({ submissionId, survey: 'survey', bytes, endpoint, invitation }, { onStep });
  });
  const record = await outbox.find(submissionId);
  dispatch.stop();
  return { steps, waitsMs, record };
}

/** It arrived, and nothing of the answers is kept. */
function assertSent({ steps, record }: Told): void {
  assert.equal(steps.at(-1)?.kind, 'receipted');
  assert.equal(record?.kind, 'receipted');
  assert.ok(!JSON.stringify(record).includes('Private'));
}

/** Every attempt brought the same bytes under the same key. */
function assertSame(arrivals: readonly Arrival[], n: number): void {
  assert.deepEqual(arrivals.map(({ body, key }) => [body, key]), Array.from({ length: n }, () => [bytes, submissionId])); // prettier-ignore
}

describe('every row of the answer table, by a real HTTP server', () => {
  const html = { 'Content-Type': 'text/html' };
  for (const [name, first] of [
    ['201 with the id', accepts],
    ['201 without a body', reply(201)],
    ['202 without a body', reply(202)],
    ['204', reply(204)],
    ['200 with the id', json(200, receipt)],
  ] as const) {
    it(`${name}: it has arrived, and its answers are wiped`, async (test) => {
      const { endpoint, arrivals } = await listen(test, [first, () => assert.fail('It was sent again.')]);
      assertSent(await send(endpoint));
      assertSame(arrivals, 1);
    });
  }

  for (const [name, first] of [
    ['F28: 200 with the page of a captive portal', reply(200, html, '<h1>Sign in</h1>')],
    ['F28: 201 with the page of a captive portal', reply(201, html, '<h1>Sign in</h1>')],
    ['F28: 200 with an empty body', reply(200)],
    ['F28: 200 with a receipt for another id', json(200, '{"submissionId": "0b9b7c1c-5a59-4c46-8a3e-3a7c7a0c2a22"}')],
    ['F25: 500', json(500, '{}')],
    ['F25: 502 with a page', reply(502, html, '<h1>Bad gateway</h1>')],
    ['408', reply(408)],
    ['409', json(409, '{}')],
    ['425', reply(425)],
    ['F22: a request that is lost before the server has stored it', lost],
  ] as const) {
    it(`${name}: it is not delivered, and the same bytes come again`, async (test) => {
      const { endpoint, arrivals } = await listen(test, [first, accepts]);
      const told = await send(endpoint);
      assertSent(told);
      assert.deepEqual(told.waitsMs, [500]);
      assertSame(arrivals, 2);
    });
  }

  for (const status of [400, 401, 403, 404, 410, 413, 415, 422]) {
    it(`F27: ${status} parks it: the bytes are kept, and can be saved`, async (test) => {
      const { endpoint, arrivals } = await listen(test, [json(status, '{}')]);
      const { steps, record } = await send(endpoint);
      assert.equal(steps.at(-1)?.kind, 'parked');
      assert.ok(record?.kind === 'parked');
      assert.deepEqual([record.bytes, record.reason, record.status], [bytes, 'refused', status]);
      assertSame(arrivals, 1);
    });
  }

  for (const status of [301, 302, 307]) {
    it(`F29: ${status} to the same and to another origin parks it: no answer follows`, async (test) => {
      const other = await listen(test, [accepts]);
      for (const location of [other.endpoint, '/elsewhere']) {
        const { endpoint, arrivals } = await listen(test, [reply(status, { Location: location })]);
        const { record } = await send(endpoint);
        assert.ok(record?.kind === 'parked' && record.reason === 'redirected' && record.bytes === bytes);
        assertSame(arrivals, 1);
      }
      assert.deepEqual(other.arrivals, []);
    });
  }

  for (const code of ['invitation-spent', 'invitation-expired', 'invitation-not-valid'] as const) {
    it(`403 ${code} parks it under that name, with its invitation beside its bytes and never in them`, async (test) => {
      const problem = JSON.stringify({ type: `urn:poet:problem:${code}`, title: 'The invitation', status: 403 });
      const { endpoint, arrivals } = await listen(test, [reply(403, { 'Content-Type': 'application/problem+json' }, problem)]);
      const { record } = await send(endpoint, { invitation: 'token-1' });
      assert.ok(record?.kind === 'parked');
      assert.deepEqual([record.reason, record.invitation, record.bytes], [code, 'token-1', bytes]);
      assert.deepEqual(arrivals, [{ body: bytes, key: submissionId, invitation: 'token-1' }]);
    });
  }

  it('the same code with another status says nothing about an invitation', async (test) => {
    const { endpoint } = await listen(test, [json(400, '{"type": "urn:poet:problem:invitation-spent"}')]);
    const { record } = await send(endpoint);
    assert.equal(record?.kind === 'parked' && record.reason, 'refused');
  });
});

describe('a network that fails', () => {
  for (const times of [1, 5]) {
    it(`F21: a receipt lost after the commit, ${times} in a row, brings the same bytes again until one comes through`, async (test) => {
      const { endpoint, arrivals } = await listen(test, [...Array.from({ length: times }, () => lost), json(200, receipt)]);
      assertSent(await send(endpoint));
      assertSame(arrivals, times + 1);
    });
  }

  it('F24: an answer that never begins, one that dribbles, and one that is cut off are silence, and the next attempt counts', async (test) => {
    const dribbles: Reply = (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    };
    const cut: Reply = (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '999' });
      response.write('{"submissionId":', () => response.socket?.destroy());
    };
    const { endpoint, arrivals } = await listen(test, [() => undefined, dribbles, cut, accepts]);
    assertSent(await send(endpoint, { timeoutMs: 300 }));
    assertSame(arrivals, 4);
  });

  it('F25: Retry-After is obeyed from a second up to an hour; a date in the past, and what says nothing, is no reason to hurry', async (test) => {
    const busy = (after: string) => json(503, '{}', { 'Retry-After': after });
    const past = 'Sun, 06 Nov 1994 08:49:37 GMT';
    const { endpoint } = await listen(test, [busy('10'), busy('9999999'), busy(past), busy('-5'), accepts]);
    const told = await send(endpoint);
    assertSent(told);
    assert.deepEqual(told.waitsMs, [10_000, 3_600_000, 1_000, 4_000]);
  });

  it('F26: a storm of 429 is waited out, longer each time', async (test) => {
    const { endpoint, arrivals } = await listen(test, [...Array.from({ length: 12 }, () => reply(429)), accepts]);
    const told = await send(endpoint);
    assertSent(told);
    assert.deepEqual(told.waitsMs.slice(0, 4), [500, 1_000, 2_000, 4_000]);
    assert.equal(told.waitsMs.at(-1), 150_000);
    assertSame(arrivals, 13);
  });

  it('F31: an address that no name leads to is waited for, whatever the browser says of being online', async () => {
    let waits = 0;
    const outbox = new Outbox({
      device: openDevice({ name: newName() }),
      exchange: (parcel, options) => exchange(parcel, options),
      wait: async () => void (++waits < 3 || (await new Promise(() => undefined))),
      ...{ nowMs: Date.now, random: () => 0.5, version: '1' },
    });
    const steps: Delivery[] = [];
    const posting = { submissionId, survey: 'survey', bytes, endpoint: 'http://nowhere.invalid/v1/submissions', invitation: null };
    const dispatch = outbox.send(posting, { onStep: (delivery) => steps.push(delivery) });
    for (const endMs = Date.now() + 20_000; steps.length < 6 && Date.now() < endMs;)
      await new Promise((resolve) => setTimeout(resolve, 10));
    dispatch.stop();
    assert.deepEqual(steps.map(({ kind }) => kind), ['sending', 'waiting', 'sending', 'waiting', 'sending', 'waiting']); // prettier-ignore
    const record = await outbox.find(submissionId);
    assert.equal(record?.kind === 'sealed' && record.bytes, bytes);
  });
});
