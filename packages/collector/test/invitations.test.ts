import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Submission } from '@poet/core';
import { createLink } from '../src/invitations/create-invitations.ts';
import { createKey, hashKey } from '../src/keys.ts';
import { createStore } from '../src/store.ts';
import type { Store } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { createInviter } from './inviting.ts';
import type { Inviter } from './inviting.ts';
import { collectorOn, countRows, requestOf, submissionOf, testDay } from './sending.ts';
import type { CollectorOptions } from './sending.ts';

onBothDatabases('a submission with an invitation', (database) => {
  let store: Store;
  let inviter: Inviter;
  before(async () => {
    store = createStore(database().db);
    inviter = await createInviter(store);
  });

  const send = async (submission: Submission, invitation: string | null, options: CollectorOptions = {}) => {
    const headers: Record<string, string> = invitation === null ? {} : { 'Poet-Invitation': invitation };
    return collectorOn(database(), options).fetch(requestOf(submission, { headers }));
  };
  const rowOf = (id: string) => database().db.selectFrom('submissions').selectAll().where('submission_id', '=', id).executeTakeFirst();
  const countSpent = async () => (await database().db.selectFrom('spent_invitations').selectAll().execute()).length;

  /** Must be refused with this code, and leave nothing behind. */
  async function refused(invitation: string | null, code: string, options: CollectorOptions = {}): Promise<void> {
    const before = [await countRows(database()), await countSpent()];
    const response = await send(submissionOf(), invitation, options);
    assert.equal(response.status, 403);
    const problem: { type: string; detail: string } = await response.json();
    assert.equal(problem.type, `urn:poet:problem:${code}`);
    assert.match(problem.detail, /^Nothing was stored\. .*[Kk]eep the answers/);
    assert.deepEqual([await countRows(database()), await countSpent()], before);
  }

  it('is stored, and the invitation is spent with it', async () => {
    const submission = submissionOf();
    const spent = await countSpent();
    assert.equal((await send(submission, await inviter.invite())).status, 201);
    assert.equal(await countSpent(), spent + 1);
    assert.equal((await rowOf(submission.submissionId))?.link, null);
  });

  it('gets its first receipt whenever the same bytes come again: with the invitation, without, with another or when that has expired', async () => {
    const submission = submissionOf();
    const invitation = await inviter.invite();
    const first = await send(submission, invitation);
    const receipt = await first.text();
    const spent = await countSpent();
    const other = await inviter.invite();
    for (const again of [
      await send(submission, invitation),
      await send(submission, null),
      await send(submission, other),
      await send(submission, `${invitation}x`),
      await send(submission, invitation, { today: '2036-01-01' }),
      await send(submission, null, { invitations: { graceDays: 7, only: [{ authority: '302', survey: 'poet/young-person/ehcp' }] } }),
    ]) {
      assert.deepEqual([again.status, await again.text()], [200, receipt]);
    }
    assert.equal(await countSpent(), spent);
    assert.equal((await send(submissionOf(), other)).status, 201);
  });

  it('F56: is refused when the invitation was spent for another one, kindly', async () => {
    const invitation = await inviter.invite();
    await send(submissionOf(), invitation);
    await refused(invitation, 'invitation-spent');
  });

  it('F56: wins alone when twenty spend one invitation at once, round after round, and the losers are told kindly', async () => {
    for (let round = 0; round < 5; round++) {
      const rows = await countRows(database());
      const invitation = await inviter.invite();
      const responses = await Promise.all(Array.from({ length: 20 }, () => send(submissionOf(), invitation)));
      const statuses = responses.map(({ status }) => status).sort();
      assert.deepEqual(statuses, [201, ...Array.from({ length: 19 }, () => 403)]);
      const [loser] = responses.filter(({ status }) => status === 403);
      assert.match((await loser?.text()) ?? '', /This invitation has been used\..*Keep the answers/);
      assert.equal(await countRows(database()), rows + 1);
    }
  });

  it('stores one row, with one receipt, when the same bytes come twenty times at once with one invitation', async () => {
    const submission = submissionOf();
    const invitation = await inviter.invite();
    const responses = await Promise.all(Array.from({ length: 20 }, () => send(submission, invitation)));
    assert.deepEqual(responses.map(({ status }) => status).sort(), [...Array.from({ length: 19 }, () => 200), 201]);
    assert.equal(new Set(await Promise.all(responses.map((response) => response.text()))).size, 1);
  });

  it('F56: is refused with an invitation to another survey or of another authority, in the very words in which a forged one is', async () => {
    const answers = await Promise.all(
      [
        await inviter.invite({ survey: 'poet/parent-carer/ehcp' }),
        await inviter.invite({ authority: '889' }),
        (await inviter.invite()).replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')),
        'invite1_',
        '',
      ].map(async (invitation) => (await send(submissionOf(), invitation)).text()),
    );
    assert.equal(new Set(answers).size, 1);
    assert.match(answers[0] ?? '', /invitation-not-valid/);
  });

  it('F56: is refused when the invitation was over yesterday, and taken within the days of grace when it was sealed in time', async () => {
    await refused(await inviter.invite({ expiresOn: '2026-11-22' }), 'invitation-expired', {
      invitations: { graceDays: 0, only: [] },
    });
    // The device says that it was sealed on the 23rd.
    const late = { today: '2026-11-30' };
    assert.equal((await send(submissionOf(), await inviter.invite({ expiresOn: testDay }), late)).status, 201);
    await refused(await inviter.invite({ expiresOn: testDay }), 'invitation-expired', { today: '2026-12-01' });
    await refused(await inviter.invite({ expiresOn: '2026-11-22' }), 'invitation-expired');
  });

  it('F40: is taken while the clock of the server is years behind the day on which the invitation was made', async () => {
    assert.equal((await send(submissionOf(), await inviter.invite(), { today: '2020-01-01' })).status, 201);
  });

  it('CVE-2026-18363: meets the day of its invitation on every way in: as JSON, by form, linked or not', async () => {
    const expired = await Promise.all([null, createLink()].map((link) => inviter.invite({ expiresOn: '2026-11-01', link })));
    for (const invitation of expired) {
      await refused(invitation, 'invitation-expired');
      const form = `http://collector.test/v1/form?survey=poet/young-person/ehcp&version=1.0.0&authority=302`;
      const opened = await collectorOn(database()).fetch(new Request(`${form}&invitation=${invitation}`));
      assert.equal(opened.status, 403);
      const body = new URLSearchParams({ 'poet.submissionId': crypto.randomUUID(), 'poet.invitation': invitation });
      const sent = await collectorOn(database()).fetch(new Request(form, { method: 'POST', body }));
      assert.equal(sent.status, 403);
    }
  });

  it('CVE-2025-41375: with SQL for an invitation is refused, and nothing of it reaches the database', async () => {
    const invitation = await inviter.invite();
    for (const evil of [
      "1'; drop table submissions; --",
      `${invitation}' or '1'='1`,
      "invite1_' or 1=1 --",
      'invite1_"; select pg_sleep(9)',
    ]) {
      await refused(evil, 'invitation-not-valid');
    }
    assert.equal((await send(submissionOf(), invitation)).status, 201);
  });

  it('CVE-2026-50636: with several invitations for one is refused: in the header, in the form and in its address', async () => {
    const [one, two] = [await inviter.invite(), await inviter.invite()];
    await refused(`${one}, ${two}`, 'invitation-not-valid');
    const app = collectorOn(database());
    const form = 'http://collector.test/v1/form?survey=poet/young-person/ehcp&version=1.0.0&authority=302';
    for (const names of [
      ['invitation', 'invitation'],
      ['invitation[]', 'invitation'],
    ]) {
      const query = names.map((name, i) => `${name}=${i === 0 ? '1) or (1=1' : one}`).join('&');
      const response = await app.fetch(new Request(`${form}&${query}`));
      assert.equal(response.status, names[0] === 'invitation' ? 403 : 200);
    }
    const body = new URLSearchParams([
      ['poet.submissionId', crypto.randomUUID()],
      ['poet.invitation', one],
      ['poet.invitation', two],
    ]);
    assert.equal((await app.fetch(new Request(form, { method: 'POST', body }))).status, 403);
  });

  it('CVE-2026-105785: is refused with a key that opens results, and an invitation opens no results', async () => {
    const key = createKey();
    await store.addKey({ keyHash: await hashKey(key), scope: '302', label: 'Head of SEND', createdOn: testDay, opens: 'submissions' });
    await refused(key, 'invitation-not-valid');
    const invitation = await inviter.invite();
    for (const path of [
      '/v1/results?survey=poet/young-person/ehcp&version=1.0.0',
      '/v1/submissions?survey=poet/young-person/ehcp&authority=302',
    ]) {
      const headers = { Authorization: `Bearer ${invitation}`, 'Poet-Invitation': invitation };
      assert.equal((await collectorOn(database()).fetch(new Request(`http://collector.test${path}`, { headers }))).status, 401);
    }
  });

  it('needs one where the survey of that authority is by invitation only', async () => {
    const invitations = { graceDays: 7, only: [{ authority: '302', survey: 'poet/young-person/ehcp' }] };
    await refused(null, 'invitation-needed', { invitations });
    assert.equal((await send(submissionOf({ authority: '889' }), null, { invitations })).status, 201);
    assert.equal((await send(submissionOf(), await inviter.invite(), { invitations })).status, 201);
  });

  it('is stored with its link in linked mode, so that the answers of two years are told to be of one person, whoever that is', async () => {
    const link = createLink();
    const ids = [];
    for (let wave = 0; wave < 2; wave++) {
      const submission = submissionOf();
      assert.equal((await send(submission, await inviter.invite({ link }))).status, 201);
      ids.push(submission.submissionId);
    }
    const links = await Promise.all(ids.map(async (id) => (await rowOf(id))?.link));
    assert.deepEqual(links, [link, link]);
    const [submissionId = ''] = ids;
    assert.doesNotMatch((await rowOf(submissionId))?.body ?? '', new RegExp(link));
    await store.withdraw({ submissionId, authority: '302', day: testDay });
    assert.equal((await rowOf(submissionId))?.link, null, 'and is taken out with the answers');
  });

  it('counts for its batch, which is its own authority’s alone', async () => {
    const own = await createInviter(store, { givenOut: 100 });
    const counted = async () => (await store.batches('302')).find(({ id }) => id === own.batch)?.spent;
    assert.equal(await counted(), 0);
    for (let i = 0; i < 3; i++) await send(submissionOf(), await own.invite());
    assert.equal(await counted(), 3);
    assert.deepEqual(await store.batches('889'), []);
  });

  describe('when a signing key is retired', () => {
    it('is taken until the last day of the key, and not after; a new key signs meanwhile', async () => {
      const own = await createInviter(store);
      assert.equal(await store.lastDayOf(own.key.id), '2026-11-30');
      assert.equal(await store.retireSigningKey(own.key.id, '2026-11-24'), true);
      assert.notEqual((await store.signingKey())?.id, own.key.id);
      for (const today of [testDay, '2026-11-24']) assert.equal((await send(submissionOf(), await own.invite(), { today })).status, 201);
      await refused(await own.invite(), 'invitation-not-valid', { today: '2026-11-25' });
      assert.equal(await store.retireSigningKey('nobody_1', testDay), false);
    });
  });

  it('may be sent by a page of a listed origin: the preflight allows the header', async () => {
    const request = new Request('http://collector.test/v1/submissions', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://www.council.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'poet-invitation',
      },
    });
    const { headers } = await collectorOn(database()).fetch(request);
    assert.match(headers.get('Access-Control-Allow-Headers') ?? '', /Poet-Invitation/);
  });
});
