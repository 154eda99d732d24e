import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCollector, serveCollector } from './child.ts';
import { placeForPGlite } from './databases.ts';
import type { Place } from './databases.ts';
import { requestOf, submissionOf } from './sending.ts';
import { startTarget, wrongWith } from './webhook-target.ts';
import type { Target } from './webhook-target.ts';

describe('poet-collector webhooks', () => {
  let place: Place;
  let target: Target;
  before(async () => {
    [place, target] = await Promise.all([placeForPGlite(), startTarget()]);
  });
  after(async () => {
    await Promise.all([place.remove(), target.close()]);
  });

  const environment = () => ({ POET_DATA: place.choice.kind === 'pglite' ? place.choice.directory : '' });
  const run = (...words: string[]) => runCollector(words, environment()).ended;
  const until = async (isSo: () => boolean) => {
    while (!isSo()) await sleep(20);
  };
  let id = '';
  let secret = '';

  it('adds one, prints its secret once, and lists it without', async () => {
    const added = await run('webhooks', 'add', '--authority', '302', '--url', target.url);
    assert.equal(added.code, 0, added.errors);
    secret = added.output.trim();
    assert.match(secret, /^whsec_/);
    id = /Webhook (\S+) for authority 302\./.exec(added.errors)?.[1] ?? '';
    const { output } = await run('webhooks', 'list');
    assert.ok(output.includes(`${id}  authority 302  ${target.url}`), output);
    assert.ok(!output.includes(secret));
  });

  it('F37: what was stored before the collector was killed is told after it has started again', async () => {
    target.answerWith('never');
    const first = await serveCollector(environment());
    const submission = submissionOf();
    assert.equal((await fetch(requestOf(submission, { url: first.url }))).status, 201);
    await first.end('SIGKILL');
    assert.match((await run('webhooks', 'list')).output, /waiting 1, given up 0/);
    target.answerWith(204);
    const before = target.told.length;
    const second = await serveCollector(environment());
    await until(() => target.told.length > before);
    const told = target.told.at(-1);
    assert.ok(told?.body.includes(submission.submissionId) === true && wrongWith(told, secret) === null);
    const { code, errors } = await second.end('SIGTERM');
    assert.deepEqual([code, errors], [0, '']);
    assert.match((await run('webhooks', 'list')).output, /waiting 0, given up 0/);
  });

  it('changes the secret in two steps, and removes it', async () => {
    const rotated = await run('webhooks', 'rotate', id);
    assert.match(rotated.output, /^whsec_/);
    assert.notEqual(rotated.output.trim(), secret);
    assert.match((await run('webhooks', 'list')).output, /signs with two secrets/);
    assert.equal((await run('webhooks', 'rotate', id, '--finish')).code, 0);
    assert.doesNotMatch((await run('webhooks', 'list')).output, /signs with two secrets/);
    assert.equal((await run('webhooks', 'retry', id)).code, 0);
    assert.equal((await run('webhooks', 'remove', id)).code, 0);
    const again = await run('webhooks', 'remove', id);
    assert.equal(again.code, 1);
    assert.match(again.errors, /There is no webhook/);
  });
});
