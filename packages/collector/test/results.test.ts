import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parentCarerEhcp, practitionerEhcp, shortBreaks, youngPersonEhcp } from '@poet/core/content';
import { createKey, hashKey } from '../src/keys.ts';
import type { Scope } from '../src/keys.ts';
import type { ResultsDocument } from '../src/results.ts';
import { createStore } from '../src/store.ts';
import { createSurveyRegister } from '../src/surveys.ts';
import { countWaiting } from '../src/tallies/rebuild-tallies.ts';
import { onBothDatabases } from './databases.ts';
import { collectorOn, requestOf, shippedSurveys, submissionOf, surveyOf, testDay } from './sending.ts';
import type { Said } from './sending.ts';

const youngPeople = 'survey=poet/young-person/ehcp&version=1.0.0';
const parents = 'survey=poet/parent-carer/ehcp&version=1.0.0';

onBothDatabases('GET /v1/results', (database) => {
  const keys = new Map<Scope, string>();

  before(async () => {
    for (const scope of ['302', '889', 'england']) keys.set(scope, await addKey(scope));
    await send(12, { authority: '302', answers: { 'budget-held': 'yes', 'support-choice': 'good' } });
    await send(5, { authority: '889', answers: { 'budget-held': 'no', 'support-choice': 'poor' } });
    const answers = { 'budget-held': 'no', 'support-choice': 'good', 'short-breaks-had': 'yes' };
    await send(10, { survey: surveyOf(parentCarerEhcp), answers: { 'budget-held': 'no', 'support-choice': 'good' } });
    await send(11, { survey: surveyOf(parentCarerEhcp, [shortBreaks]), answers });
  });

  async function addKey(scope: Scope): Promise<string> {
    const key = createKey();
    await createStore(database().db).addKey({ keyHash: await hashKey(key), scope, label: 'synthetic', createdOn: testDay });
    return key;
  }

  async function send(times: number, said: Said): Promise<void> {
    for (let i = 0; i < times; i++) {
      const response = await collectorOn(database()).fetch(requestOf(submissionOf(said)));
      assert.equal(response.status, 201, await response.text());
    }
  }

  async function get(query: string, { key, surveys = shippedSurveys }: { key?: string | undefined; surveys?: typeof shippedSurveys } = {}) {
    const headers: Record<string, string> = key === undefined ? {} : { Authorization: `Bearer ${key}` };
    return collectorOn(database(), { surveys }).fetch(new Request(`http://collector.test/v1/results?${query}`, { headers }));
  }

  async function read(query: string, scope: Scope): Promise<ResultsDocument> {
    const response = await get(query, { key: keys.get(scope) });
    assert.equal(response.status, 200);
    return response.json();
  }

  const question = (document: ResultsDocument, id: string) => document.questions.find((result) => result.question === id);

  it("gives an authority its own results, with each question's base and interval", async () => {
    const document = await read(`${youngPeople}&authority=302`, '302');
    assert.equal(document.format, 'poet-results/1');
    assert.deepEqual(document.survey, { id: 'poet/young-person/ehcp', version: '1.0.0' });
    assert.deepEqual(document.scope, { authority: '302' });
    assert.equal(document.n, 12);
    const choice = question(document, 'support-choice');
    assert.equal(choice?.n, 12);
    assert.ok(choice.positive?.kind === 'share');
    assert.equal(choice.positive.percent, 100);
    assert.ok(choice.positive.lower > 0.7 && choice.positive.upper <= 1);
  });

  it('gives no number about fewer than ten people', async () => {
    const document = await read(`${youngPeople}&authority=889`, '889');
    assert.equal(document.n, null);
    assert.ok(document.questions.length > 20);
    for (const result of document.questions) {
      assert.equal(result.n, null);
      assert.ok(result.distribution.every(({ share }) => share.kind === 'none'));
    }
  });

  it("adds all authorities up under England's key, and opens none of them, or one could be subtracted from all", async () => {
    const england = await read(youngPeople, 'england');
    assert.deepEqual(england.scope, { country: 'england' });
    assert.equal(england.n, 17);
    assert.equal((await get(`${youngPeople}&authority=302`, { key: keys.get('england') })).status, 404);
  });

  it('adds the core of all compositions up, and each module over those who were asked it', async () => {
    const document = await read(parents, 'england');
    assert.equal(document.n, 21);
    assert.equal(question(document, 'support-choice')?.n, 21);
    assert.equal(question(document, 'short-breaks@1.0.0/short-breaks-had')?.n, 11);
    assert.equal(new Set(document.questions.map((result) => result.question)).size, document.questions.length);
  });

  it('sets aside what answers a survey nobody knows, and says how many', async () => {
    const submission = submissionOf();
    const unknown = { ...submission, survey: { ...submission.survey, hash: `sha256-${'1'.repeat(64)}` } };
    assert.equal((await collectorOn(database()).fetch(requestOf(unknown))).status, 202);
    const document = await read(youngPeople, 'england');
    assert.deepEqual([document.n, document.unknownSurvey], [17, 1]);
    assert.equal((await read(parents, 'england')).unknownSurvey, undefined);
  });

  it('sets aside, and still counts the rest, when a composition is taken away later', async () => {
    const surveys = createSurveyRegister({ instruments: [parentCarerEhcp, youngPersonEhcp], modules: [] });
    const document: ResultsDocument = await (await get(parents, { key: keys.get('england'), surveys })).json();
    assert.deepEqual([document.n, document.unknownSurvey], [10, 11]);
  });

  describe('keys', () => {
    it('answers 401 without a key, with one that is not known, and with what is no key', async () => {
      for (const key of [undefined, createKey(), 'poet_', `${keys.get('302')}x`, `${keys.get('302')}`.toUpperCase()]) {
        const response = await get(`${youngPeople}&authority=302`, { key });
        assert.equal(response.status, 401, String(key));
        assert.match(response.headers.get('WWW-Authenticate') ?? '', /^Bearer/);
        assert.equal((await response.json()).type, 'urn:poet:problem:key-needed');
      }
    });

    it("F60: answers 404 to one authority's key for another authority and for England, exactly as for a survey that is not there", async () => {
      const key = keys.get('302');
      const missing = await get('survey=poet/nobody/ehcp&version=1.0.0&authority=302', { key });
      const expected = await missing.json();
      assert.equal(missing.status, 404);
      for (const query of [`${youngPeople}&authority=889`, youngPeople]) {
        const response = await get(query, { key });
        assert.equal(response.status, 404);
        assert.deepEqual(await response.json(), expected);
      }
    });

    it('reads only the first of two authorities, so that a second cannot slip past the check', async () => {
      const response = await get(`${youngPeople}&authority=302&authority=889`, { key: keys.get('302') });
      assert.equal(response.status, 200);
      assert.deepEqual((await response.json()).scope, { authority: '302' });
    });

    it('stores a key only as its hash', async () => {
      const rows = await database().db.selectFrom('access_keys').selectAll().execute();
      const stored = JSON.stringify(rows);
      for (const key of keys.values()) assert.ok(!stored.includes(key.slice('poet_'.length)));
      assert.ok(rows.every((row) => /^sha256-[0-9a-f]{64}$/.test(row.key_hash)));
    });
  });

  it('answers 400 with an issue for each parameter that cannot be read', async () => {
    const response = await get("survey=a'b&authority=3", { key: keys.get('england') });
    const problem = await response.json();
    assert.equal(response.status, 400);
    assert.deepEqual(
      problem.issues.map((issue: { path: string }) => issue.path),
      ['/survey', '/version', '/authority'],
    );
  });

  it('counts 6,000 that came before there were tallies, in pages, every one once; until then they are kept and not counted', async () => {
    const template = submissionOf({ survey: surveyOf(practitionerEhcp), answers: { 'work-area': 'setting', 'support-choice': 'good' } });
    const rows = Array.from({ length: 6_000 }, () => {
      const submission = { ...template, submissionId: crypto.randomUUID() };
      return {
        submission_id: submission.submissionId,
        body: JSON.stringify(submission),
        body_hash: 'sha256-synthetic',
        survey_id: submission.survey.id,
        survey_version: submission.survey.version,
        survey_hash: submission.survey.hash,
        authority: '302',
        audience: submission.audience,
        plan: submission.plan,
        state: 'accepted' as const,
        received_on: testDay,
      };
    });
    for (let i = 0; i < rows.length; i += 1_000)
      await database()
        .db.insertInto('submissions')
        .values(rows.slice(i, i + 1_000))
        .execute();
    const practitioners = 'survey=poet/practitioner/ehcp&version=1.0.0&authority=302';
    const before = await read(practitioners, '302');
    assert.deepEqual([before.n, before.unknownSurvey], [null, 6_000]);
    assert.equal(await countWaiting({ db: database().maintenance, surveys: shippedSurveys }), 1);
    assert.equal(await countWaiting({ db: database().maintenance, surveys: shippedSurveys }), 0);
    const document = await read(practitioners, '302');
    assert.equal(document.unknownSurvey, undefined);
    assert.equal(document.n, 6_000);
    assert.equal(document.questions.find((result) => result.question === 'support-choice')?.n, 6_000);
  });
});
