import assert from 'node:assert/strict';
import { createPrivateKey, webcrypto } from 'node:crypto';
import { it } from 'node:test';
import { OpeningKey, openSealed, parse, SealedSubmission, sealFor, SealingKey } from '@poet/core';
import { readSealed } from '../../../examples/sealed/read-sealed.ts';
import { createApp } from '../src/app.ts';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { collectorOn, countRows, requestOf, shippedSurveys, submissionOf, testDay, valueOf } from './sending.ts';

const publicKey = valueOf(parse(SealingKey, JSON.parse(readSealed('public.jwk.json'))));
const privateKey = valueOf(parse(OpeningKey, createPrivateKey(readSealed('private.pem')).export({ format: 'jwk' })));
const words = 'Only the authority reads this.';

/** A synthetic submission, sealed for the example’s key. */
async function sealedOne(): Promise<SealedSubmission> {
  return sealFor(submissionOf({ answers: { helper: 'alone', 'budget-held': 'no', 'words-better': words } }), publicKey, webcrypto);
}

/** The request that sends it, or something else in its place. */
function sending(sealed: SealedSubmission, change: object = {}): Request {
  const body = JSON.stringify({ ...sealed, ...change });
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': sealed.submissionId };
  return new Request('http://collector.test/v1/submissions', { method: 'POST', body, headers });
}

onBothDatabases('sealed submissions', (database) => {
  const send = async (request: Request) => collectorOn(database()).fetch(request);
  const rowOf = (id: string) => database().db.selectFrom('submissions').selectAll().where('submission_id', '=', id).executeTakeFirst();

  it('are stored as they came, which the authority alone can read, and answered 202 with a receipt', async () => {
    const sealed = await sealedOne();
    const response = await send(sending(sealed));
    const receipt = (await response.json()) as { survey: string; submissionId: string };
    assert.deepEqual([response.status, receipt.survey, receipt.submissionId], [202, 'sealed', sealed.submissionId]);
    const row = await rowOf(sealed.submissionId);
    assert.deepEqual([row?.state, row?.authority, row?.audience, row?.survey_hash], ['sealed', '302', 'young-person', sealed.survey.hash]);
    assert.equal(row?.body, JSON.stringify(sealed));
    assert.ok(!JSON.stringify(row).includes(words));
    const opened = valueOf(await openSealed(valueOf(parse(SealedSubmission, JSON.parse(row.body))), privateKey, webcrypto));
    assert.deepEqual(opened.submission.answers['words-better'], { status: 'answered', value: words });
  });

  it('are stored once: the same bytes get the first receipt, others under the same id are refused', async () => {
    const sealed = await sealedOne();
    const first = await send(sending(sealed));
    const again = await send(sending(sealed));
    assert.deepEqual([first.status, again.status], [202, 200]);
    assert.equal(await again.text(), await first.text());
    assert.equal((await send(sending(sealed, { iv: sealed.iv.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')) }))).status, 422);
    assert.equal((await rowOf(sealed.submissionId))?.body, JSON.stringify(sealed));
  });

  it('cannot take the place of a submission in the clear, nor the other way round', async () => {
    const clear = submissionOf();
    await send(requestOf(clear));
    assert.equal((await send(sending({ ...(await sealedOne()), submissionId: clear.submissionId }))).status, 422);
    const sealed = await sealedOne();
    await send(sending(sealed));
    assert.equal((await send(requestOf(submissionOf({ submissionId: sealed.submissionId })))).status, 422);
    assert.equal((await rowOf(sealed.submissionId))?.state, 'sealed');
  });

  it('count for nothing in the results', async () => {
    const store = createStore(database().db);
    const { survey } = await sealedOne();
    const selection = { survey, scope: '302' } as const;
    const before = await store.countState(selection, 'unknown-survey');
    const counted = await store.tallies(selection);
    await send(sending(await sealedOne()));
    assert.deepEqual([await store.countState(selection, 'unknown-survey'), await store.tallies(selection)], [before, counted]);
  });

  for (const [what, change, path] of [
    ['an envelope with something besides', { answers: {} }, '/answers'],
    ['a key that is wrapped for another kind of key', { wrappedKey: 'AAAA' }, '/wrappedKey'],
    ['a ciphertext that is none', { ciphertext: 'not base64url!' }, '/ciphertext'],
    ['an initialisation vector of another length', { iv: 'AAAA' }, '/iv'],
    ['a key id that is none', { keyId: 'mine' }, '/keyId'],
    ['an authority that is none', { authority: 'Leeds' }, '/authority'],
    ['another authority’s survey', { survey: { id: '889/parking', version: '1.0.0', hash: `sha256-${'0'.repeat(64)}` } }, '/survey/id'],
  ] as const)
    it(`refuses ${what}, and stores nothing`, async () => {
      const rows = await countRows(database());
      const response = await send(sending(await sealedOne(), change));
      const { issues } = (await response.json()) as { issues: { path: string }[] };
      assert.equal(response.status, 400);
      assert.ok(
        issues.some((issue) => issue.path === path),
        JSON.stringify(issues),
      );
      assert.equal(await countRows(database()), rows);
    });

  it('the form without scripts says that it cannot seal, to the people of an authority that has answers sealed', async () => {
    const app = createApp({
      ...{ store: createStore(database().db), surveys: shippedSurveys, origins: [], today: () => testDay },
      sealedAuthorities: ['302'],
    });
    const pageFor = async (authority: string) => {
      const address = `/v1/form?survey=poet/young-person/ehcp&version=1.0.0&authority=${authority}`;
      return (await app.request(address)).text();
    };
    assert.match(await pageFor('302'), /This page cannot seal your answers\. Whoever runs it could read them/);
    assert.doesNotMatch(await pageFor('889'), /cannot seal/);
  });
});
