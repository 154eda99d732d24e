import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { syntheticSubmissions } from '../examples/published-2016/synthetic-submissions.ts';
import { root } from '../scripts/run.mjs';

/** What is built, as it is installed: a package under `node_modules`, started by Node alone. */
const main = path.join(root, 'packages/collector/dist/main.js');

describe('the collector as it is built', () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'poet-built-'));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  /** Starts a command; what it prints can be waited for. */
  function start(...parameters: string[]) {
    const child = spawn(process.execPath, [main, ...parameters], {
      env: { POET_DATA: folder, PORT: '0', POET_RULES: 'none' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const kill = () => void child.kill('SIGKILL');
    process.once('exit', kill);
    let printed = '';
    const { promise: ended, resolve } = Promise.withResolvers<{ code: number | null; printed: string }>();
    child.once('close', (code) => (process.removeListener('exit', kill), resolve({ code, printed })));
    const listening = new Promise<string>((found) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk: Buffer) => {
          printed += chunk.toString();
          const url = /listening on (http:\S+),/.exec(printed)?.[1];
          if (url !== undefined) found(url);
        });
    });
    return { child, ended, listening };
  }

  it('stores answers, and makes a release of them in a thread of its own', async () => {
    const serving = start('serve');
    const url = await Promise.race([serving.listening, serving.ended.then(({ printed }) => assert.fail(printed))]);
    const parents = syntheticSubmissions().filter(({ authority, audience }) => authority === '302' && audience === 'parent-carer');
    for (const submission of parents) {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': submission.submissionId };
      const response = await fetch(`${url}/v1/submissions`, { method: 'POST', headers, body: JSON.stringify(submission) });
      assert.equal(response.status, 201, await response.text());
    }
    serving.child.kill('SIGTERM');
    await serving.ended;
    const { code, printed } = await start('release', '--period', '201516', '--synthetic').ended;
    assert.match(printed, /^302: \d+ questions shown, \d+ hidden$/m);
    assert.equal(code, 0, printed);
  });
});
