import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Submission } from '@poet/core';
import { deliver } from '../src/webhooks/deliver.ts';
import type { Delivering, DeliverOptions } from '../src/webhooks/deliver.ts';
import { createWebhookSecret } from '../src/webhooks/sign-webhook.ts';
import { webhookEvents } from '../src/webhooks/webhook-event.ts';
import { createWebhookStore } from '../src/webhooks/webhook-store.ts';
import type { ListedWebhook, NewWebhook } from '../src/webhooks/webhook-store.ts';
import { onBothDatabases } from './databases.ts';
import { collectorOn, requestOf, submissionOf, testDay } from './sending.ts';
import { startTarget, wrongWith } from './webhook-target.ts';
import type { Target } from './webhook-target.ts';

onBothDatabases('webhooks', (database) => {
  const secret = createWebhookSecret();
  const started: Delivering[] = [];
  let target: Target;
  before(async () => {
    target = await startTarget();
  });
  after(() => target.close());
  afterEach(async () => {
    await Promise.all(started.splice(0).map((delivering) => delivering.stop()));
    await database().db.deleteFrom('webhooks').execute();
    target.answerWith(204);
  });

  const webhooks = () => createWebhookStore(database().db);
  const add = (webhook: Partial<NewWebhook> = {}) =>
    webhooks().add({ authority: '302', url: target.url, events: webhookEvents, withBody: false, secret, createdOn: testDay, ...webhook });
  const start = (options: Partial<DeliverOptions> = {}) => {
    const quick = { pollMs: 20, timeoutMs: 500, delayMs: () => 30 };
    const log = (error: unknown) => assert.fail(String(error));
    started.push(deliver({ store: webhooks(), log, ...quick, ...options }));
  };
  const send = async (submission: Submission = submissionOf()) => {
    const response = await collectorOn(database()).fetch(requestOf(submission));
    return { id: submission.submissionId, status: response.status, receipt: await response.text() };
  };
  const toldOf = (id: string) => target.told.filter(({ body }) => body.includes(id));
  const until = async (isSo: () => boolean | Promise<boolean>) => {
    while (!(await isSo())) await sleep(10);
  };
  const listed = async (id: string): Promise<ListedWebhook | undefined> => (await webhooks().list()).find((webhook) => webhook.id === id);
  const isSettled = (id: string) => async () => (await listed(id))?.waiting === 0;

  it('tell what was stored, signed, once, and without the answers', async () => {
    const webhook = await add();
    start();
    const { id } = await send();
    await send(submissionOf({ authority: '889' }));
    await until(() => toldOf(id).length > 0);
    await until(isSettled(webhook));
    const [told] = toldOf(id);
    assert.ok(told !== undefined && toldOf(id).length === 1);
    assert.equal(wrongWith(told, secret), null);
    const { survey } = submissionOf();
    const data = { submissionId: id, survey, authority: '302', state: 'accepted', receivedOn: testDay };
    assert.deepEqual(JSON.parse(told.body), { type: 'submission.received', data });
    assert.ok(
      target.told.every(({ body }) => !body.includes('"889"')),
      'nothing of another authority',
    );
  });

  it('tell the answers only where they were added with them', async () => {
    await add({ withBody: true });
    start();
    const submission = submissionOf();
    await send(submission);
    await until(() => toldOf(submission.submissionId).length > 0);
    assert.deepEqual(JSON.parse(toldOf(submission.submissionId)[0]?.body ?? '').data.submission, submission);
  });

  it('tell nothing of what was refused, came before, or is of an event that nobody asked for', async () => {
    await add({ events: ['submission.withdrawn'] });
    const other = await add();
    const submission = submissionOf();
    await send(submission);
    await send(submission);
    await collectorOn(database()).fetch(requestOf(submission, { body: '{}' }));
    assert.equal((await listed(other))?.waiting, 1);
    assert.deepEqual((await webhooks().list()).map(({ waiting }) => waiting).sort(), [0, 1]);
  });

  it('F37: a target that answers 500 is told again with the same id until it answers well, and the receipt does not wait for it', async () => {
    const webhook = await add();
    target.answerWith(500);
    start();
    const { id, status } = await send();
    assert.equal(status, 201);
    await until(() => toldOf(id).length >= 3);
    target.answerWith(204);
    await until(isSettled(webhook));
    const ids = toldOf(id).map((told) => told.id);
    assert.equal(new Set(ids).size, 1);
    assert.ok(toldOf(id).every((told) => wrongWith(told, secret) === null));
    const count = ids.length;
    await sleep(100);
    assert.equal(toldOf(id).length, count, 'and never after that');
  });

  it('F37: a target that never answers holds up neither receipts nor other targets', async () => {
    const slow = await startTarget();
    slow.answerWith('never');
    const webhook = await add({ url: slow.url });
    await add();
    start();
    for (let i = 0; i < 5; i++) {
      const { id, status } = await send();
      assert.equal(status, 201);
      await until(() => toldOf(id).length > 0);
    }
    await until(async () => (await listed(webhook))?.lastFailure === 'it did not answer in time');
    slow.answerWith(204);
    await until(isSettled(webhook));
    assert.equal(new Set(slow.told.map((told) => told.id)).size, 5);
    await slow.close();
  });

  it('F37: a target that is down gets everything when it is up again', async () => {
    const down = await startTarget();
    const port = Number(new URL(down.url).port);
    await down.close();
    const webhook = await add({ url: down.url });
    start();
    const sent = await Promise.all([send(), send(), send()]);
    await until(async () => /ECONNREFUSED/.test((await listed(webhook))?.lastFailure ?? ''));
    await started.shift()?.stop();
    const up = await startTarget(port);
    start();
    await until(isSettled(webhook));
    assert.deepEqual(new Set(up.told.map(({ body }) => JSON.parse(body).data.submissionId)), new Set(sent.map(({ id }) => id)));
    await up.close();
  });

  it('F37: what cannot be delivered is given up into sight, and starts again when somebody says so', async () => {
    const webhook = await add();
    target.answerWith(500);
    start({ maxAttempts: 3 });
    const { id } = await send();
    await until(async () => (await listed(webhook))?.givenUp === 1);
    assert.equal(toldOf(id).length, 3);
    const shown = await listed(webhook);
    assert.deepEqual([shown?.waiting, shown?.lastFailure], [0, 'HTTP 500']);
    target.answerWith(204);
    assert.equal(await webhooks().retry(webhook), 1);
    await until(() => toldOf(id).length === 4);
    assert.equal(new Set(toldOf(id).map((told) => told.id)).size, 1);
  });

  it('refuse to follow a redirect', async () => {
    const webhook = await add();
    target.answerWith(302);
    start({ maxAttempts: 1 });
    const { id } = await send();
    await until(async () => (await listed(webhook))?.givenUp === 1);
    assert.match((await listed(webhook))?.lastFailure ?? '', /^HTTP 302: it redirects/);
    assert.equal(toldOf(id).length, 1);
  });

  it('are each told by one of several collectors on one database', async () => {
    const webhook = await add();
    const delayMs = () => 2_000;
    for (let i = 0; i < 3; i++) start({ delayMs });
    const sent = await Promise.all(Array.from({ length: 30 }, () => send()));
    await until(isSettled(webhook));
    for (const { id } of sent) assert.equal(toldOf(id).length, 1);
  });

  it('are signed with the old secret too until the receiver has the new one', async () => {
    const webhook = await add();
    const newSecret = createWebhookSecret();
    await webhooks().addSecret(webhook, newSecret);
    start();
    const during = await send();
    await until(() => toldOf(during.id).length > 0);
    await until(isSettled(webhook));
    await webhooks().dropPreviousSecret(webhook);
    const afterwards = await send();
    await until(() => toldOf(afterwards.id).length > 0);
    const wrong = (id: string) => [secret, newSecret].map((one) => toldOf(id).map((told) => wrongWith(told, one))[0] === null);
    assert.deepEqual(
      [wrong(during.id), wrong(afterwards.id)],
      [
        [true, true],
        [false, true],
      ],
    );
  });

  it('are forgotten with everything that waits for them', async () => {
    const webhook = await add();
    await send();
    assert.equal(await webhooks().remove(webhook), true);
    assert.equal(await webhooks().remove(webhook), false);
    assert.equal((await database().db.selectFrom('outbox').selectAll().execute()).length, 0);
  });
});
