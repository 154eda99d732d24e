import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readBody } from './read-body.ts';

function streamed(chunks: readonly Uint8Array[], onCancel: () => void = () => {}): Request {
  let next = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const chunk = chunks[next++];
      if (chunk === undefined) controller.close();
      else controller.enqueue(chunk);
    },
    cancel: onCancel,
  });
  const options = { method: 'POST', body, duplex: 'half' };
  return new Request('http://collector.test', options);
}

it('reads a body that comes in pieces, exactly up to the limit', async () => {
  const read = await readBody(streamed([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)]), 3);
  assert.ok(read.kind === 'ok');
  assert.deepEqual([...read.bytes], [1, 2, 3]);
});

it('stops at the first byte too many, and cancels the rest', async () => {
  let isCancelled = false;
  const read = await readBody(
    streamed([new Uint8Array(2), new Uint8Array(2), new Uint8Array(2)], () => (isCancelled = true)),
    3,
  );
  assert.equal(read.kind, 'too-large');
  assert.ok(isCancelled);
});

it('refuses a length that is announced as too large without reading', async () => {
  const request = new Request('http://collector.test', { method: 'POST', body: 'abc', headers: { 'Content-Length': '1000000' } });
  assert.equal((await readBody(request, 10)).kind, 'too-large');
  assert.equal(request.bodyUsed, false);
});

it('tells a body that was cut off from one that ended', async () => {
  let isFirst = true;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (isFirst) controller.enqueue(Uint8Array.of(1, 2));
      else controller.error(new Error('The connection was closed.'));
      isFirst = false;
    },
  });
  const options = { method: 'POST', body, duplex: 'half' };
  assert.deepEqual(await readBody(new Request('http://collector.test', options), 10), { kind: 'cut-off' });
});

it('reads no body as no bytes', async () => {
  const read = await readBody(new Request('http://collector.test', { method: 'POST' }), 10);
  assert.ok(read.kind === 'ok' && read.bytes.length === 0);
});
