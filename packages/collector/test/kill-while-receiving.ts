import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../src/database.ts';
import type { DatabaseChoice } from '../src/database.ts';
import { verifyTallies } from '../src/tallies/verify-tallies.ts';
import type { VerifiedTallies } from '../src/tallies/verify-tallies.ts';
import { serveCollector } from './child.ts';
import { requestOf, submissionOf } from './sending.ts';

const senders = 8;

/** Kills a collector so many times while it receives, then stops it in the middle. @throws when anything that it acknowledged is missing, or not counted as it is stored. */
export async function killWhileReceiving(choice: DatabaseChoice, rounds: number): Promise<void> {
  const acknowledged = new Map<string, string>();
  for (let round = 0; round < rounds; round++) {
    const before = acknowledged.size;
    const server = await serveCollector(environmentOf(choice));
    const load = startLoad(server.url, acknowledged);
    while (acknowledged.size < before + senders) await sleep(5);
    await sleep(Math.random() * 100);
    const { signal } = await server.end('SIGKILL');
    assert.equal(signal, 'SIGKILL');
    await load.stopped;
  }
  await stopUnderLoad(choice, acknowledged);
  const stored = await readAll(choice);
  const missing = [...acknowledged.keys()].filter((id) => stored.get(id) !== acknowledged.get(id));
  assert.deepEqual(missing, []);
  assert.ok(acknowledged.size >= rounds * senders);
  assert.deepEqual(await verifyAll(choice), { n: stored.size, differences: [] });
}

/** Ctrl-C in the middle: it finishes what it has begun, and ends well. */
async function stopUnderLoad(choice: DatabaseChoice, acknowledged: Map<string, string>): Promise<void> {
  const server = await serveCollector(environmentOf(choice));
  const load = startLoad(server.url, acknowledged);
  await sleep(200);
  const { code, errors } = await server.end('SIGTERM');
  assert.deepEqual([code, errors], [0, '']);
  await load.stopped;
}

function environmentOf(choice: DatabaseChoice): Record<string, string> {
  return choice.kind === 'pglite' ? { POET_DATA: choice.directory } : { DATABASE_URL: choice.url };
}

/** Several senders, each with a new submission as soon as the last is acknowledged, until the server is gone. */
function startLoad(url: string, acknowledged: Map<string, string>): { readonly stopped: Promise<unknown> } {
  const template = submissionOf();
  const sendUntilGone = async () => {
    for (;;) {
      const submission = { ...template, submissionId: crypto.randomUUID() };
      const body = JSON.stringify(submission);
      const isAcknowledged = await fetch(requestOf(submission, { body, url })).then(
        async (response) => response.status === 201 && (await response.json()).submissionId === submission.submissionId,
        () => false,
      );
      if (!isAcknowledged) return;
      acknowledged.set(submission.submissionId, body);
    }
  };
  return { stopped: Promise.all(Array.from({ length: senders }, () => sendUntilGone())) };
}

async function verifyAll(choice: DatabaseChoice): Promise<VerifiedTallies> {
  const database = await openDatabase(choice);
  try {
    return await verifyTallies(database.maintenance);
  } finally {
    await database.close();
  }
}

async function readAll(choice: DatabaseChoice): Promise<ReadonlyMap<string, string>> {
  const database = await openDatabase(choice);
  const rows = await database.db.selectFrom('submissions').select(['submission_id', 'body']).execute();
  await database.close();
  return new Map(rows.map((row) => [row.submission_id, row.body]));
}
