import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runInNode } from './node-runner.mjs';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

it('listens for the signals that stop it only while it runs something, however often it runs', async () => {
  const listening = () => signals.map((signal) => process.listenerCount(signal));
  const before = listening();
  for (let n = 0; n < 3; n++) await runInNode([], 1);
  assert.deepEqual(listening(), before);
});
