import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { it } from 'node:test';
import { promisify } from 'node:util';
import { root } from '../run.mjs';
import { runInNode } from './node-runner.mjs';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

it('listens for the signals that stop it only while it runs something, however often it runs', async () => {
  const listening = () => signals.map((signal) => process.listenerCount(signal));
  const before = listening();
  for (let n = 0; n < 3; n++) await runInNode([], 1);
  assert.deepEqual(listening(), before);
});

it('counts every test of a file, also those of groups that another file has written', async () => {
  const file = 'scripts/testing/example/written-elsewhere.mjs';
  // A run within a test runs nothing, unless it does not know.
  const env = { ...process.env };
  delete env['NODE_TEST_CONTEXT'];
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/testing/example/count.mjs'], { cwd: root, env });
  const { passed, failures } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  assert.equal(passed, 2);
  assert.deepEqual([failures.length, failures[0].file, failures[0].name], [1, file, 'fails in the second']);
});
