import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { sql } from 'kysely';
import { youngPersonEhcp, parentCarerEhcp } from '@poet/core/content';
import type { Submission } from '@poet/core';
import { openDatabase } from '../src/database.ts';
import type { Database } from '../src/database.ts';
import { createKey, hashKey } from '../src/keys.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { foreseeRetain, retain } from '../src/retention/retain.ts';
import { readRetentionRules } from '../src/retention/retention-rules.ts';
import { createRetentionStore } from '../src/retention/retention-store.ts';
import type { RetentionStore } from '../src/retention/retention-store.ts';
import { createStore } from '../src/store.ts';
import { createWebhookSecret } from '../src/webhooks/sign-webhook.ts';
import { webhookEvents } from '../src/webhooks/webhook-event.ts';
import { createWebhookStore } from '../src/webhooks/webhook-store.ts';
import { onBothDatabases, placeForPGlite } from './databases.ts';
import { collectorOn, requestOf, shippedSurveys, submissionOf, surveyOf, testDay, valueOf } from './sending.ts';

const rulesOf = (rules: object) => valueOf(readRetentionRules(JSON.stringify(rules)));
const retaining = (database: Database, rules: object, { today = testDay, store = createRetentionStore(database) } = {}) => ({
  store,
  rules: rulesOf(rules),
  surveys: shippedSurveys,
  today,
});

async function send(database: Database, submission: Submission = submissionOf()) {
  const response = await collectorOn(database).fetch(requestOf(submission));
  return { id: submission.submissionId, submission, status: response.status, receipt: await response.text() };
}

const rowOf = (database: Database, id: string) =>
  database.db.selectFrom('submissions').selectAll().where('submission_id', '=', id).executeTakeFirst();

onBothDatabases('withdrawal', (database) => {
  const keys = new Map<string, string>();
  before(async () => {
    for (const scope of ['302', '889', 'england']) {
      const key = createKey();
      keys.set(scope, key);
      await createStore(database().db).addKey({
        keyHash: await hashKey(key),
        scope,
        label: 'synthetic',
        createdOn: testDay,
        opens: scope === 'england' ? 'results' : 'submissions',
      });
    }
  });
  const remove = (id: string, scope?: string) => {
    const headers: Record<string, string> = scope === undefined ? {} : { Authorization: `Bearer ${keys.get(scope)}` };
    return collectorOn(database()).fetch(new Request(`http://collector.test/v1/submissions/${id}`, { method: 'DELETE', headers }));
  };

  it('takes the answers, keeps id and hash, and answers a late repeat with its first receipt', async () => {
    const { id, submission, receipt } = await send(database());
    assert.equal((await remove(id, '302')).status, 204);
    const row = await rowOf(database(), id);
    assert.deepEqual([row?.body, row?.state, row?.body_hash, row?.link], ['', 'withdrawn', JSON.parse(receipt).bodyHash, null]);
    const repeat = await send(database(), submission);
    assert.deepEqual([repeat.status, repeat.receipt], [200, receipt]);
    assert.equal((await rowOf(database(), id))?.body, '');
    assert.equal((await remove(id, '302')).status, 204);
  });

  it('keeps the first receipt also of what named a survey that is not known here', async () => {
    const submission = submissionOf();
    const unknown = { ...submission, survey: { ...submission.survey, hash: `sha256-${'1'.repeat(64)}` } };
    const { id, receipt } = await send(database(), unknown);
    await remove(id, '302');
    assert.equal((await send(database(), unknown)).receipt, receipt);
  });

  it("is refused without a key, to England's key, and to another authority's, as for what is not there", async () => {
    const { id } = await send(database());
    assert.equal((await remove(id)).status, 401);
    const missing = await (await remove(crypto.randomUUID(), '302')).json();
    for (const [wanted, scope] of [
      [id, '889'],
      [id, 'england'],
      ['1', '302'],
      [`${id}'--`, '302'],
      [id.toUpperCase(), '302'],
    ] as const) {
      const response = await remove(wanted, scope);
      assert.deepEqual([response.status, await response.json()], [404, missing], `${wanted} ${scope}`);
    }
    assert.equal((await rowOf(database(), id))?.state, 'accepted');
    const get = await collectorOn(database()).fetch(new Request(`http://collector.test/v1/submissions/${id}`));
    assert.deepEqual([get.status, get.headers.get('Allow')], [405, 'DELETE']);
  });

  it('is told to webhooks', async () => {
    const webhooks = createWebhookStore(database().db);
    const secret = createWebhookSecret();
    const events = ['submission.withdrawn'] as const;
    await webhooks.add({ authority: '302', url: 'http://127.0.0.1:9/', events, withBody: true, secret, createdOn: testDay });
    const { id } = await send(database());
    await remove(id, '302');
    const rows = await database().db.selectFrom('outbox').select(['event']).where('submission_id', '=', id).execute();
    assert.deepEqual(rows, [{ event: 'submission.withdrawn' }]);
  });
});

onBothDatabases('retention', (database) => {
  const days: Readonly<Record<string, string>> = { old: '2025-11-22', edge: '2025-11-23', young: '2025-11-24' };
  const ids = new Map<string, string>();

  async function fill(): Promise<void> {
    await database().db.deleteFrom('submissions').execute();
    await database().db.deleteFrom('erasures').execute();
    for (const [age, day] of Object.entries(days)) {
      for (const survey of [youngPersonEhcp, parentCarerEhcp]) {
        const { id } = await send(
          database(),
          submissionOf({ survey: surveyOf(survey), answers: { 'budget-held': 'no', 'words-better': 'Shorter' } }),
        );
        ids.set(`${age} ${survey.audience}`, id);
        await sql`update submissions set received_on = ${day}::date where submission_id = ${id}::uuid`.execute(database().db);
      }
    }
  }
  const left = async () => {
    const rows = await database().db.selectFrom('submissions').select('submission_id').execute();
    const there = new Set(rows.map((row) => row.submission_id));
    return [...ids].filter(([, id]) => there.has(id)).map(([name]) => name);
  };

  it('deletes what has been kept for so many days, to the day; another survey by a rule of its own', async () => {
    await fill();
    const rules = { accepted: { deleteAfterDays: 365 }, surveys: { 'poet/parent-carer/ehcp': { accepted: { deleteAfterDays: 366 } } } };
    assert.deepEqual((await foreseeRetain(retaining(database(), rules))).deleted, { accepted: 3 });
    assert.equal((await left()).length, 6);
    assert.deepEqual((await retain(retaining(database(), rules))).deleted, { accepted: 3 });
    assert.deepEqual(await left(), ['edge parent-carer', 'young young-person', 'young parent-carer']);
  });

  it('F59: a limit of 0 days deletes on the same day, and a second run does nothing', async () => {
    await fill();
    const { id } = await send(database());
    const first = await retain(retaining(database(), { accepted: { deleteAfterDays: 0 } }));
    assert.deepEqual([first.deleted, first.isCleaned], [{ accepted: 7 }, true]);
    assert.equal(await rowOf(database(), id), undefined);
    const second = await retain(retaining(database(), { accepted: { deleteAfterDays: 0 } }));
    assert.deepEqual(second, { deleted: {}, deidentified: 0, ofUnknownSurvey: 0, undelivered: 0, isCleaned: false });
  });

  it('keeps what has no rule, and follows each state by its own', async () => {
    await fill();
    const { id } = await send(database());
    await createStore(database().db).withdraw({ submissionId: id, authority: null, day: testDay });
    await retain(retaining(database(), { 'set-aside': { deleteAfterDays: 0 }, 'unknown-survey': { deleteAfterDays: 0 } }));
    assert.equal((await left()).length, 6);
    const { deleted } = await retain(retaining(database(), { withdrawn: { deleteAfterDays: 0 } }));
    assert.deepEqual(deleted, { withdrawn: 1 });
  });

  it('de-identifies: nothing that somebody wrote stays, what was chosen stays, and receipts are as before', async () => {
    const { id, submission, receipt } = await send(database());
    await retain(retaining(database(), { accepted: { deidentifyAfterDays: 0 } }));
    const row = await rowOf(database(), id);
    assert.doesNotMatch(row?.body ?? '', /Shorter|wöchentlich/);
    const kept: Submission = JSON.parse(row?.body ?? '');
    assert.deepEqual(kept.answers['words-better'], { status: 'answered', value: '' });
    assert.deepEqual(kept.answers['budget-held'], submission.answers['budget-held']);
    assert.deepEqual(Object.keys(kept.answers), Object.keys(submission.answers));
    assert.equal((await send(database(), submission)).receipt, receipt);
    assert.equal((await retain(retaining(database(), { accepted: { deidentifyAfterDays: 0 } }))).deidentified, 0);
  });

  it('leaves and reports what it cannot de-identify, because nobody here knows its survey', async () => {
    await fill();
    const unknown = {
      ...retaining(database(), { accepted: { deidentifyAfterDays: 0 } }),
      surveys: { ...shippedSurveys, find: () => null },
    };
    const { deidentified, ofUnknownSurvey } = await retain(unknown);
    assert.deepEqual([deidentified, ofUnknownSurvey], [0, 6]);
  });

  it('forgets what webhooks were not told in time, and all that was about what is deleted', async () => {
    await fill();
    const webhooks = createWebhookStore(database().db);
    const webhook = { authority: '302', url: 'http://127.0.0.1:9/', events: webhookEvents, withBody: false };
    const id = await webhooks.add({ ...webhook, secret: createWebhookSecret(), createdOn: testDay });
    const waiting = async () => (await webhooks.list()).find((one) => one.id === id)?.waiting;
    await send(database());
    await send(database(), submissionOf({ survey: surveyOf(parentCarerEhcp), answers: { 'budget-held': 'no' } }));
    await retain(retaining(database(), { surveys: { 'poet/parent-carer/ehcp': { accepted: { deleteAfterDays: 0 } } } }));
    assert.equal(await waiting(), 1);
    assert.equal((await retain(retaining(database(), { undelivered: { deleteAfterDays: 1 } }))).undelivered, 0);
    assert.equal((await retain(retaining(database(), { undelivered: { deleteAfterDays: 0 } }))).undelivered, 1);
    assert.equal(await waiting(), 0);
  });
});

describe('what was erased, in the files of PGlite', () => {
  const marker = 'Zq7Wm2Xk9Vb4';
  const filesWith = (directory: string): string[] => {
    try {
      return execFileSync('grep', ['-rlaF', marker, directory]).toString().trim().split('\n');
    } catch {
      return [];
    }
  };

  async function withMarkers(use: (database: Database, directory: string, ids: readonly string[]) => Promise<void>, n = 50): Promise<void> {
    const place = await placeForPGlite();
    const directory = place.choice.kind === 'pglite' ? place.choice.directory : '';
    const database = await openDatabase(place.choice);
    await migrate(database.db);
    // Compressed, a text could be there and not be seen.
    await sql`alter table submissions alter column body set storage external`.execute(database.db);
    const webhook = { authority: '302', url: 'http://127.0.0.1:9/', events: webhookEvents, withBody: true };
    await createWebhookStore(database.db).add({ ...webhook, secret: createWebhookSecret(), createdOn: testDay });
    const ids: string[] = [];
    for (let i = 0; i < n; i++) {
      const { id } = await send(database, submissionOf({ answers: { 'budget-held': 'no', 'words-better': `${marker} number ${i}` } }));
      ids.push(id);
    }
    await sql`checkpoint`.execute(database.db);
    await sql`analyze`.execute(database.db);
    assert.ok(filesWith(directory).length >= 2, 'the words are in the files, so that they can be seen to go');
    await use(database, directory, ids);
    assert.deepEqual(filesWith(directory), []);
    await database.close();
    assert.deepEqual(filesWith(directory), []);
    await place.remove();
  }

  for (const [what, rules] of Object.entries({
    'deleted answers': { accepted: { deleteAfterDays: 0 } },
    'words of what was de-identified': { accepted: { deidentifyAfterDays: 0 } },
  })) {
    it(`F59: ${what} are in no file: neither tables, indexes, statistics nor journal`, async () => {
      await withMarkers(async (database) => void (await retain(retaining(database, rules))));
    });
  }

  it('F59: answers that were withdrawn are in no file after the next run, though no rule says anything', async () => {
    await withMarkers(async (database, _directory, ids) => {
      const store = createStore(database.db);
      for (const submissionId of ids) await store.withdraw({ submissionId, authority: '302', day: testDay });
      assert.equal((await retain(retaining(database, {}))).isCleaned, true);
    });
  });

  it('F59: a run that is cut off, between two parts or before the files are cleaned, is made good by the next', async () => {
    await withMarkers(async (database, directory) => {
      const store = createRetentionStore(database);
      const rules = { accepted: { deleteAfterDays: 0 } };
      let parts = 0;
      const deleteSome: RetentionStore['deleteSome'] = async (expired) => {
        if (parts++ === 1) throw new Error('cut off');
        return store.deleteSome(expired);
      };
      await assert.rejects(retain(retaining(database, rules, { store: { ...store, deleteSome } })), /cut off/);
      const cleanFiles = async () => {
        throw new Error('cut off');
      };
      await assert.rejects(retain(retaining(database, rules, { store: { ...store, cleanFiles } })), /cut off/);
      assert.ok(filesWith(directory).length > 0);
      const { deleted, isCleaned } = await retain(retaining(database, rules));
      assert.deepEqual([deleted, isCleaned], [{}, true]);
    }, 600);
  });
});
