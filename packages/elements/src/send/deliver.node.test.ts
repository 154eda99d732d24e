import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { it } from 'node:test';
import type { TestContext } from 'node:test';
import { deliver } from './deliver.ts';
import type { Delivery } from './delivery.ts';

const submissionId = '7d1f0f6e-2f0b-4a53-9d53-0d4f7f6f1f11';
const bytes = '{"submissionId":"7d1f0f6e-2f0b-4a53-9d53-0d4f7f6f1f11","answers":{"words":"Ŵy’ddfa 👩‍👧"}}';
const receipt = JSON.stringify({ submissionId });

interface Arrival {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** What the server does with the first arrival, the second, and so on; the last of them again and again. */
type Reply = (response: ServerResponse, request: IncomingMessage) => void;

const json = (status: number, body: string, headers: Record<string, string> = {}): Reply => {
  return (response) => response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(body);
};
const lost: Reply = (_, request) => request.socket.destroy();

/** A real collector's place on the loopback, closed with the test. */
async function listen(test: TestContext, replies: readonly Reply[]): Promise<{ endpoint: string; arrivals: readonly Arrival[] }> {
  const arrivals: Arrival[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method, url, headers } = request;
      arrivals.push({ method, url, headers, body: Buffer.concat(chunks).toString('utf8') });
      replies[Math.min(arrivals.length, replies.length) - 1]?.(response, request);
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

/** Delivers, and gives what it came to and every step on the way. Gives up after a minute. */
async function send(
  endpoint: string,
  options: { timeoutMs?: number; signal?: AbortSignal } = {},
): Promise<{ end: Delivery; steps: Delivery[] }> {
  const steps: Delivery[] = [];
  const signal = options.signal ?? AbortSignal.timeout(60_000);
  const end = await deliver(bytes, { endpoint, submissionId, onStep: (step) => steps.push(step), ...options, signal });
  return { end, steps };
}

const kinds = (steps: readonly Delivery[]) => steps.map(({ kind }) => kind);

it('posts the bytes as they are, as JSON, under the id of the submission', async (test) => {
  const { endpoint, arrivals } = await listen(test, [json(201, receipt)]);
  const { end, steps } = await send(endpoint);
  assert.deepEqual(end, { kind: 'receipted', status: 201, receipt: { submissionId } });
  assert.deepEqual(kinds(steps), ['sending', 'receipted']);
  const [arrival] = arrivals;
  assert.equal(arrival?.method, 'POST');
  assert.equal(arrival.url, '/v1/submissions');
  assert.equal(arrival.body, bytes);
  assert.equal(arrival.headers['content-type'], 'application/json');
  assert.equal(arrival.headers['idempotency-key'], submissionId);
  assert.equal(arrival.headers['cookie'], undefined);
  assert.equal(arrival.headers['referer'], undefined);
});

it('keeps its headers where a page has wrapped fetch, and adds one of its own with no thought of Request objects', async (test) => {
  const { endpoint, arrivals } = await listen(test, [json(201, receipt)]);
  const original = globalThis.fetch;
  test.after(() => (globalThis.fetch = original));
  globalThis.fetch = (address, options) => original(address, { ...options, headers: { 'X-Page': 'wrapped', ...options?.headers } });
  const { end } = await send(endpoint);
  assert.equal(end.kind, 'receipted');
  const { headers, body } = arrivals[0] ?? {};
  assert.deepEqual([headers?.['content-type'], headers?.['idempotency-key'], body], ['application/json', submissionId, bytes]);
});

it('sends the same bytes under the same key after replies that were lost', async (test) => {
  const { endpoint, arrivals } = await listen(test, [lost, lost, json(200, receipt)]);
  const { end, steps } = await send(endpoint);
  assert.equal(end.kind, 'receipted');
  assert.deepEqual(kinds(steps), ['sending', 'waiting', 'sending', 'waiting', 'sending', 'receipted']);
  assert.deepEqual(
    arrivals.map(({ body, headers }) => [body, headers['idempotency-key']]),
    [1, 2, 3].map(() => [bytes, submissionId]),
  );
});

it('waits as long as Retry-After asks', async (test) => {
  const { endpoint, arrivals } = await listen(test, [json(503, '{}', { 'Retry-After': '1' }), json(201, receipt)]);
  const { end, steps } = await send(endpoint);
  assert.equal(end.kind, 'receipted');
  assert.deepEqual(steps[1], { kind: 'waiting', attempt: 1, retryInMs: 1_000 });
  assert.equal(arrivals.length, 2);
});

it('takes no page for a receipt, and goes on until one comes', async (test) => {
  const page: Reply = (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Sign in to the Wi-Fi</h1>');
  const { endpoint, arrivals } = await listen(test, [page, json(200, receipt)]);
  const { end } = await send(endpoint);
  assert.deepEqual(end, { kind: 'receipted', status: 200, receipt: { submissionId } });
  assert.equal(arrivals.length, 2);
});

it('parks at a redirect to another origin, which never gets the answers', async (test) => {
  for (const status of [301, 302, 303, 307, 308]) {
    const other = await listen(test, [json(201, receipt)]);
    const { endpoint, arrivals } = await listen(test, [(response) => response.writeHead(status, { Location: other.endpoint }).end()]);
    const { end } = await send(endpoint);
    assert.equal(end.kind === 'parked' && end.reason, 'redirected');
    assert.equal(arrivals.length, 1);
    assert.deepEqual(other.arrivals, []);
  }
});

it('parks at once what is refused for good, with the reason', async (test) => {
  const { endpoint, arrivals } = await listen(test, [json(422, '{"detail": "Another body came under this id."}')]);
  const { end, steps } = await send(endpoint);
  assert.deepEqual(end, { kind: 'parked', reason: 'refused', status: 422, detail: 'Another body came under this id.' });
  assert.deepEqual(kinds(steps), ['sending', 'parked']);
  assert.equal(arrivals.length, 1);
});

it('tries again when an answer does not begin in time', async (test) => {
  const { endpoint, arrivals } = await listen(test, [() => undefined, json(200, receipt)]);
  const { end } = await send(endpoint, { timeoutMs: 300 });
  assert.equal(end.kind, 'receipted');
  assert.equal(arrivals.length, 2);
});

it('tries again when an answer begins and never ends', async (test) => {
  const halfway: Reply = (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{"submissionId":');
  const { endpoint, arrivals } = await listen(test, [halfway, json(200, receipt)]);
  const { end } = await send(endpoint, { timeoutMs: 300, signal: AbortSignal.timeout(20_000) });
  assert.equal(end.kind, 'receipted');
  assert.equal(arrivals.length, 2);
});

it('tries again where nobody answers', async (test) => {
  const { endpoint } = await listen(test, [lost]);
  const aborter = new AbortController();
  const steps: Delivery[] = [];
  const onStep = (step: Delivery) => {
    steps.push(step);
    if (step.kind === 'waiting') aborter.abort();
  };
  const end = await deliver(bytes, { endpoint: endpoint.replace(/:\d+/, ':1'), submissionId, onStep, signal: aborter.signal });
  assert.equal(end.kind, 'waiting');
  assert.deepEqual(kinds(steps), ['sending', 'waiting']);
});

it('stops when its signal says so, in the middle of an attempt', async (test) => {
  const aborter = new AbortController();
  const { endpoint, arrivals } = await listen(test, [() => aborter.abort()]);
  const { end, steps } = await send(endpoint, { signal: aborter.signal });
  assert.deepEqual(end, { kind: 'sending', attempt: 1 });
  assert.deepEqual(kinds(steps), ['sending']);
  assert.equal(arrivals.length, 1);
});

it('stops when its signal says so, between two attempts', async (test) => {
  const { endpoint, arrivals } = await listen(test, [json(503, '', { 'Retry-After': '3600' })]);
  const aborter = new AbortController();
  const onStep = ({ kind }: Delivery) => void (kind === 'waiting' && setTimeout(() => aborter.abort(), 20));
  const end = await deliver(bytes, { endpoint, submissionId, onStep, signal: aborter.signal });
  assert.deepEqual(end, { kind: 'waiting', attempt: 1, retryInMs: 3_600_000 });
  assert.equal(arrivals.length, 1);
});

it('sends nothing at all once its signal has said stop', async (test) => {
  const { endpoint, arrivals } = await listen(test, [json(201, receipt)]);
  await send(endpoint, { signal: AbortSignal.abort() });
  assert.deepEqual(arrivals, []);
});
