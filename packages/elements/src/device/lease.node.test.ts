import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openDevice } from './device.ts';
import { readLease, withLease } from './lease.ts';

const name = 'sending';
const leases = () => openDevice({ name: 'none' }).records('leases', readLease);
const never = new AbortController().signal;

it('a holder that has gone is silent, and its lease is taken over', async () => {
  const store = leases();
  await store.put(name, { holder: 'gone', counter: 7 });
  assert.equal(await withLease(store, { name, signal: never, beatMs: 10 }, async () => 'done'), 'done');
  assert.equal(await store.get(name), null);
});

it('a holder that still says so keeps its lease, however long it takes', async () => {
  const store = leases();
  const order: string[] = [];
  const first = withLease(store, { name, signal: never, beatMs: 10, silenceMs: 200 }, async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    order.push('first');
  });
  await withLease(store, { name, signal: never, beatMs: 10, silenceMs: 200 }, async () => void order.push('second'));
  await first;
  assert.deepEqual(order, ['first', 'second']);
});

it('F39: a clock that jumps ten years takes no lease away', async (test) => {
  const store = leases();
  const { now } = Date;
  test.after(() => (Date.now = now));
  const order: string[] = [];
  const first = withLease(store, { name, signal: never, beatMs: 10, silenceMs: 200 }, async () => {
    Date.now = () => now() + 10 * 365 * 86_400_000;
    await new Promise((resolve) => setTimeout(resolve, 300));
    order.push('first');
  });
  await withLease(store, { name, signal: never, beatMs: 10, silenceMs: 200 }, async () => void order.push('second'));
  await first;
  assert.deepEqual(order, ['first', 'second']);
});

it('whoever is told to stop waiting stops, and has done nothing', async () => {
  const store = leases();
  await store.put(name, { holder: 'other', counter: 1 });
  const work = withLease(store, { name, signal: AbortSignal.timeout(30), beatMs: 10, silenceMs: 10_000 }, () => assert.fail('It ran.'));
  await assert.rejects(work, { name: 'TimeoutError' });
});
