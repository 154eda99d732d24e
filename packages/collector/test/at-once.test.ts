import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Submission } from '@poet/core';
import { listen } from '../src/listen.ts';
import type { Listening } from '../src/listen.ts';
import { onBothDatabases } from './databases.ts';
import { collectorOn, countRows, requestOf, submissionOf } from './sending.ts';

const rounds = 50;
const sendsPerRound = 50;

onBothDatabases('one submission sent many times at once over HTTP', (database) => {
  let server: Listening;
  before(async () => {
    const app = collectorOn(database());
    server = await listen({ fetch: (request) => app.fetch(request), host: '127.0.0.1', port: 0 });
  });
  after(() => server.close());

  const send = (submission: Submission, body?: string) =>
    fetch(requestOf(submission, { url: server.url, ...(body !== undefined && { body }) }));

  it(`F32: leaves one row and ${sendsPerRound} equal receipts, in each of ${rounds} rounds`, async () => {
    for (let round = 1; round <= rounds; round++) {
      const submission = submissionOf();
      const responses = await Promise.all(Array.from({ length: sendsPerRound }, () => send(submission)));
      const receipts = await Promise.all(responses.map((response) => response.text()));
      const statuses = responses.map((response) => response.status).sort();
      assert.deepEqual(statuses, [...Array.from({ length: sendsPerRound - 1 }, () => 200), 201]);
      assert.equal(new Set(receipts).size, 1);
      assert.equal(JSON.parse(receipts[0] ?? '').submissionId, submission.submissionId);
      assert.equal(await countRows(database()), round);
    }
  });

  it('F33: lets one of two bodies with the same id win, and answers 422 to every copy of the other', async () => {
    const submission = submissionOf();
    const one = JSON.stringify(submission);
    const other = one.replace('Shorter', 'Sharter');
    const responses = await Promise.all(Array.from({ length: 40 }, (_, i) => send(submission, i % 2 === 0 ? one : other)));
    const row = await database()
      .db.selectFrom('submissions')
      .select(['body'])
      .where('submission_id', '=', submission.submissionId)
      .executeTakeFirstOrThrow();
    assert.ok(row.body === one || row.body === other);
    responses.forEach((response, i) => {
      const isWinner = (i % 2 === 0 ? one : other) === row.body;
      assert.equal(response.status === 422, !isWinner);
    });
    assert.equal(responses.filter((response) => response.status === 201).length, 1);
  });

  it('refuses a body that never ends while it is still coming', async () => {
    const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(0x20)) });
    const request = requestOf(submissionOf(), { url: server.url });
    const options = { method: 'POST', headers: request.headers, body: endless, duplex: 'half' };
    const response = await fetch(request.url, options);
    assert.equal(response.status, 413);
  });
});
