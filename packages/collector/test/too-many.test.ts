import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parentCarerEhcp, youngPersonEhcp } from '@poet/core/content';
import type { Rule } from '../src/guard/rules.ts';
import { createKey, hashKey } from '../src/keys.ts';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { collectorOn, countRows, requestOf, submissionOf, surveyOf, testDay } from './sending.ts';
import type { CollectorOptions } from './sending.ts';

const flood: Rule = { name: 'flood', same: ['sender'], atOnce: 5, perHour: 3_600, then: 'refuse' };
const burst: Rule = { name: 'burst', same: ['sender'], atOnce: 3, perHour: 1, then: 'set-aside' };
const survey = surveyOf(parentCarerEhcp);

onBothDatabases('too many of the same', (database) => {
  const collector = (options: CollectorOptions) => {
    const app = collectorOn(database(), options);
    return async (address: string | undefined, { headers = {}, ...said }: Parameters<typeof submissionOf>[0] & { headers?: object } = {}) =>
      app.fetch(requestOf(submissionOf(said), { headers: { ...headers } }), address === undefined ? {} : { address });
  };

  it('are asked to come back, in words, with Retry-After, and nothing is stored; others are not', async () => {
    const send = collector({ rules: [flood] });
    const rows = await countRows(database());
    const statuses = [];
    for (let i = 0; i < 5; i++) statuses.push((await send('192.0.2.1')).status);
    assert.deepEqual(statuses, [201, 201, 201, 201, 201]);
    const refused = await send('192.0.2.1');
    assert.equal(refused.status, 429);
    assert.equal(refused.headers.get('Retry-After'), '1');
    assert.equal(refused.headers.get('Content-Type'), 'application/problem+json');
    assert.match((await refused.json()).detail, /Keep it, and send the same bytes again when/);
    assert.equal((await send('192.0.2.2')).status, 201);
    assert.equal((await send('192.0.2.1', { survey, answers: { 'budget-held': 'no', 'support-choice': 'good' } })).status, 201);
    assert.equal((await send(undefined)).status, 201);
    assert.equal(await countRows(database()), rows + 8);
  });

  it('are told apart by what our own proxy saw, and not by what a sender writes', async () => {
    const send = collector({ rules: [flood], trustedProxies: 1 });
    const statuses = [];
    for (let i = 0; i < 7; i++) {
      statuses.push((await send('127.0.0.1', { headers: { 'X-Forwarded-For': `10.0.0.${i}, 192.0.2.1` } })).status);
    }
    assert.deepEqual(statuses, [201, 201, 201, 201, 201, 429, 429]);
    assert.equal((await send('127.0.0.1', { headers: { 'X-Forwarded-For': '192.0.2.2' } })).status, 201);
  });

  it('are set aside with 202 and a receipt that says no more, stay so when sent again, and are counted by nobody', async () => {
    const send = collector({ rules: [burst] });
    const authority = '889';
    for (let i = 0; i < 3; i++) assert.equal((await send('192.0.2.1', { authority })).status, 201);
    const submissionId = crypto.randomUUID();
    const set = await send('192.0.2.1', { authority, submissionId });
    assert.equal(set.status, 202);
    const receipt = await set.text();
    assert.match(receipt, /"survey":"known"/);
    const again = await send('192.0.2.7', { authority, submissionId });
    assert.deepEqual([again.status, await again.text()], [200, receipt]);
    const row = await database()
      .db.selectFrom('submissions')
      .selectAll()
      .where('submission_id', '=', submissionId)
      .executeTakeFirstOrThrow();
    assert.deepEqual([row.state, row.set_aside_for], ['set-aside', 'burst']);
  });

  it('are named with the results from ten on, and counted in none', async () => {
    const send = collector({ rules: [burst] });
    const authority = '304';
    const read = async () => {
      const url = `http://collector.test/v1/results?survey=${youngPersonEhcp.id}&version=${youngPersonEhcp.version}&authority=${authority}`;
      const response = await collectorOn(database()).fetch(new Request(url, { headers: { Authorization: `Bearer ${key}` } }));
      return response.json();
    };
    const key = createKey();
    await createStore(database().db).addKey({ keyHash: await hashKey(key), scope: authority, label: '', createdOn: testDay });
    for (let i = 0; i < 11; i++) await send(`192.0.2.${i}`, { authority });
    for (let i = 0; i < 12; i++) await send('198.51.100.1', { authority });
    const few = await read();
    assert.deepEqual([few.n, 'setAside' in few], [14, false]);
    await send('198.51.100.1', { authority });
    const ten = await read();
    assert.deepEqual([ten.n, ten.setAside], [14, 10]);
  });
});
