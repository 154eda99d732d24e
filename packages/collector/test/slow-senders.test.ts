import assert from 'node:assert/strict';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { openDatabase } from '../src/database.ts';
import type { Database } from '../src/database.ts';
import { listen } from '../src/listen.ts';
import type { Listening } from '../src/listen.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { placeForPGlite } from './databases.ts';
import type { Place } from './databases.ts';
import { collectorOn, countRows, requestOf, submissionOf } from './sending.ts';

/** Shorter than when it serves, so that the test is; a sender that drips is as much slower than that as it would be otherwise. */
const patience = { headersMs: 1_000, requestMs: 1_500 };
const dripMs = 100;

describe('a sender that is slow, or stops in the middle', () => {
  let place: Place;
  let database: Database;
  let server: Listening;
  before(async () => {
    place = await placeForPGlite();
    database = await openDatabase(place.choice);
    await migrate(database.db);
    const app = collectorOn(database);
    server = await listen({ fetch: (request, address) => app.fetch(request, { address }), host: '127.0.0.1', port: 0, patience });
  });
  after(async () => {
    await server.close();
    await database.close();
    await place.remove();
  });

  const head = (length: number, submissionId: string) =>
    [
      'POST /v1/submissions HTTP/1.1',
      'Host: collector.test',
      'Content-Type: application/json',
      `Idempotency-Key: ${submissionId}`,
      `Content-Length: ${length}`,
      '\r\n',
    ].join('\r\n');

  const open = () => connect(Number(new URL(server.url).port), '127.0.0.1');

  /** All that comes back until the server closes the connection. */
  const answerOn = (socket: Socket) =>
    new Promise<string>((resolve) => {
      let text = '';
      socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
      socket.on('error', () => {});
      socket.on('close', () => resolve(text));
    });

  /** Sends the text a byte at a time, for as long as it is let. @returns how many bytes went out. */
  const drip = async (socket: Socket, text: string) => {
    let sent = 0;
    for (const byte of text) {
      if (socket.destroyed || socket.readableEnded) break;
      socket.write(byte);
      sent++;
      await new Promise((resolve) => setTimeout(resolve, dripMs));
    }
    return sent;
  };

  it('F24: is cut off with 408 when it drips its headers (slowloris), and others are answered meanwhile', async () => {
    const drippers = Array.from({ length: 50 }, () => {
      const socket = open();
      return { answer: answerOn(socket), sent: drip(socket, head(10, submissionOf().submissionId)) };
    });
    assert.equal((await fetch(requestOf(submissionOf(), { url: server.url }))).status, 201);
    for (const { answer, sent } of drippers) {
      assert.match(await answer, /^HTTP\/1\.1 408 /);
      assert.ok((await sent) < head(10, submissionOf().submissionId).length);
    }
  });

  it('F24: is cut off with 408 when it drips its body, and nothing of it is stored', async () => {
    const rows = await countRows(database);
    const submission = submissionOf();
    const body = JSON.stringify(submission);
    const socket = open();
    const answer = answerOn(socket);
    socket.write(head(Buffer.byteLength(body), submission.submissionId));
    const sent = await drip(socket, body);
    assert.match(await answer, /^HTTP\/1\.1 408 /);
    assert.ok(sent < body.length);
    assert.equal(await countRows(database), rows);
    assert.equal((await fetch(requestOf(submission, { url: server.url }))).status, 201);
  });

  for (const [where, cutAt] of [
    ['before its first byte', () => 0],
    ['after one byte', () => 1],
    ['in the middle', (length: number) => Math.floor(length / 2)],
    ['before its last byte', (length: number) => length - 1],
  ] as const) {
    it(`F23: leaves nothing when its body is cut ${where}, and the whole of it is taken when it comes again`, async () => {
      const rows = await countRows(database);
      const submission = submissionOf();
      const body = Buffer.from(JSON.stringify(submission));
      const socket = open();
      const closed = answerOn(socket);
      socket.write(head(body.length, submission.submissionId));
      // Half closed, as by a proxy that gives up: an answer can still come back, and must be no receipt.
      socket.end(body.subarray(0, cutAt(body.length)));
      const answer = await closed;
      assert.doesNotMatch(answer, /^HTTP\/1\.1 2/);
      assert.equal(await countRows(database), rows);
      const whole = await fetch(requestOf(submission, { url: server.url }));
      assert.equal(whole.status, 201);
      assert.equal(await countRows(database), rows + 1);
    });

    it(`F23: the same when its connection is reset ${where}`, async () => {
      const rows = await countRows(database);
      const submission = submissionOf();
      const body = Buffer.from(JSON.stringify(submission));
      const socket = open();
      const closed = answerOn(socket);
      const start = Buffer.concat([Buffer.from(head(body.length, submission.submissionId)), body.subarray(0, cutAt(body.length))]);
      socket.write(start, () => socket.resetAndDestroy());
      await closed;
      assert.equal((await fetch(requestOf(submission, { url: server.url }))).status, 201);
      assert.equal(await countRows(database), rows + 1);
    });
  }
});
