import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { sql } from 'kysely';
import { createApp } from '../src/app.ts';
import { createKey, hashKey } from '../src/keys.ts';
import type { Scope } from '../src/keys.ts';
import { createStore } from '../src/store.ts';
import type { Store } from '../src/store.ts';
import type { Opens } from '../src/store/access-store.ts';
import type { ExportSelection } from '../src/store/submission-pages.ts';
import { onBothDatabases } from './databases.ts';
import { addKeysOfTwo } from './keys-of-two.ts';
import { storeReport } from './reporting.ts';
import { collectorOn, requestOf, shippedSurveys, submissionOf, testDay } from './sending.ts';

/** What a request to a route needs, for the test to be able to ask it as one authority for what is another's. */
interface Scoped {
  /** The address, for authority 302, and for one that is not there. */
  readonly path: string;
  readonly missing: string;
}

const survey = 'survey=poet/young-person/ehcp';

/** A submission of authority 302 that is there to be withdrawn. */
const ofAuthority302 = crypto.randomUUID();

/**
 * Every route of the collector: open to everybody, of whichever authority the key is, or an authority's that is named. A new route that is not here fails the test below, so that whoever adds one has
 * to say which it is.
 */
const routes: Readonly<Record<string, 'open' | 'own' | Scoped>> = {
  'POST /v1/submissions': 'open',
  'GET /v1/submissions': { path: `/v1/submissions?${survey}&authority=302`, missing: `/v1/submissions?${survey}&authority=999` },
  'GET /v1/results': {
    path: `/v1/results?${survey}&version=1.0.0&authority=302`,
    missing: `/v1/results?survey=poet/nobody/ehcp&version=1.0.0&authority=889`,
  },
  'GET /v1/exports/:format': {
    path: `/v1/exports/csv?${survey}&version=1.0.0&authority=302`,
    missing: `/v1/exports/csv?survey=poet/nobody/ehcp&version=1.0.0&authority=889`,
  },
  'GET /v1/reports': { path: '/v1/reports?authority=302', missing: '/v1/reports?authority=999' },
  'GET /v1/reports/:period{.+}': { path: '/v1/reports/202526-autumn?authority=302', missing: '/v1/reports/202526-spring' },
  ...Object.fromEntries(
    ['figures', 'figures-metadata', 'figures-json'].map((format): [string, Scoped] => [
      `GET /v1/exports/${format}`,
      {
        path: `/v1/exports/${format}?period=202526-autumn&authority=302`,
        missing: `/v1/exports/${format}?period=202526-spring&authority=302`,
      },
    ]),
  ),
  'GET /v1/actions': 'own',
  'PUT /v1/actions': 'own',
  'GET /v1/themes/:period{.+}': 'own',
  'PUT /v1/themes/:period{.+}': 'own',
  'DELETE /v1/submissions/:id': { path: `/v1/submissions/${ofAuthority302}`, missing: `/v1/submissions/${crypto.randomUUID()}` },
  'GET /v1/challenge': 'open',
  'GET /v1/form': 'open',
  'POST /v1/form': 'open',
  'GET /v1/form/sent': 'open',
  'GET /v1/form.css': 'open',
  'GET /healthz': 'open',
  'GET /:file{poet[^/]*}': 'open',
};

/** What stands before all routes, and what answers that a method is not answered: nothing is read in either. */
const forEveryMethod = [
  ...['/*', '/v1/submissions', '/v1/submissions/:id', '/v1/form', '/v1/actions', '/v1/results', '/v1/reports', '/v1/reports/:period{.+}'],
  ...['/v1/themes/:period{.+}', '/v1/exports/:format', '/v1/form/sent', '/v1/form.css', '/v1/challenge', '/healthz'],
].map((path) => `ALL ${path}`);

onBothDatabases('who may read what', (database) => {
  const fetch = async (path: string, key?: string, method = 'GET') => {
    const headers: Record<string, string> = key === undefined ? {} : { Authorization: `Bearer ${key}` };
    return collectorOn(database()).fetch(new Request(`http://collector.test${path}`, { method, headers }));
  };
  let keys: ReadonlyMap<string, string> = new Map();
  const keyOf = (scope: Scope, opens: Opens): string => keys.get(`${scope} ${opens}`) ?? '';
  const submissions = Array.from({ length: 12 }, () => submissionOf());
  const other = submissionOf({ authority: '889' });

  before(async () => {
    keys = await addKeysOfTwo(database());
    await storeReport(database());
    const toWithdraw = submissionOf({ submissionId: ofAuthority302 });
    for (const submission of [...submissions, other, toWithdraw]) {
      const body = JSON.stringify(submission, null, 2);
      assert.equal((await collectorOn(database()).fetch(requestOf(submission, { body }))).status, 201);
    }
  });

  it('F60: is known of every route there is: open to everybody, or an authority’s', () => {
    const everything = { frame: { files: new Map(), ancestors: [] } };
    const app = createApp({ store: createStore(database().db), surveys: shippedSurveys, origins: [], today: () => testDay, ...everything });
    const asked = app.routes.map(({ method, path }) => `${method} ${path}`);
    assert.deepEqual([...new Set(asked)].sort(), [...Object.keys(routes), ...forEveryMethod].sort());
  });

  for (const [route, scoped] of Object.entries(routes)) {
    if (scoped === 'open' || scoped === 'own') continue;
    const [method] = route.split(' ');
    it(`F60: ${route} answers 404 to another authority's key, in the words in which it answers for what is not there`, async () => {
      const refused = await fetch(scoped.path, keyOf('889', 'submissions'), method);
      const missing = await fetch(scoped.missing, keyOf('889', 'submissions'), method);
      assert.deepEqual([refused.status, missing.status], [404, 404]);
      assert.equal(await refused.text(), await missing.text());
      assert.equal((await fetch(scoped.path, undefined, method)).status, 401);
      assert.equal((await fetch(scoped.path, createKey(), method)).status, 401);
      // Last, because it may be a withdrawal.
      const opened = await fetch(scoped.path, keyOf('302', 'submissions'), method);
      assert.ok(opened.ok);
      await opened.body?.cancel();
    });
  }

  const linesOf = async (query = '', key = keyOf('302', 'submissions')) => {
    const response = await fetch(`/v1/submissions?${survey}&authority=302${query}`, key);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('Content-Type'), 'application/x-ndjson; charset=utf-8');
    const text = await response.text();
    return text.split('\n').filter((line) => line !== '');
  };

  it('gives an authority its own submissions, each in a line as it came, in the order of random ids', async () => {
    const lines = (await linesOf()).map((line): { receivedOn: string; state: string; submission: unknown } => JSON.parse(line));
    const sorted = [...submissions].sort((a, b) => (a.submissionId < b.submissionId ? -1 : 1));
    assert.deepEqual(
      lines,
      sorted.map((submission) => ({ receivedOn: testDay, state: 'accepted', submission })),
    );
  });

  it('gives every one of many pages once, and ends in an error when the database fails between two', async () => {
    const { db } = database();
    const ids = Array.from({ length: 450 }, () => crypto.randomUUID());
    const row = { body: '{}', body_hash: '', survey_id: 'poet/many/ehcp', survey_version: '', survey_hash: '', audience: '', plan: '' };
    const rows = ids.map((submission_id) => ({
      ...row,
      submission_id,
      authority: '302',
      state: 'accepted' as const,
      received_on: testDay,
      link: null,
    }));
    await db.insertInto('submissions').values(rows).execute();
    const store = createStore(db);
    const pages = async function* (selection: ExportSelection) {
      for await (const page of store.submissionPages(selection)) {
        yield page;
        throw new Error('The database is away.');
      }
    };
    const exported = async (from: Store) => {
      const app = createApp({ store: from, surveys: shippedSurveys, origins: [], today: () => testDay });
      const headers = { Authorization: `Bearer ${keyOf('302', 'submissions')}` };
      return app.fetch(new Request('http://collector.test/v1/submissions?survey=poet/many/ehcp&authority=302', { headers }));
    };
    const lines = (await (await exported(store)).text()).trimEnd().split('\n');
    assert.equal(lines.length, 450);
    await assert.rejects((await exported({ ...store, submissionPages: pages })).text(), /The database is away/);
  });

  it('gives those of a period, and refuses one that is not in the calendar', async () => {
    assert.equal((await linesOf('&from=2026-11-23&to=2026-11-23')).length, 12);
    assert.equal((await linesOf('&from=2026-11-24')).length, 0);
    assert.equal((await linesOf('&to=2026-11-22')).length, 0);
    for (const wrong of ['&from=2026-02-30', '&to=yesterday', '&from=2026-11-23T10:00']) {
      assert.equal((await fetch(`/v1/submissions?${survey}&authority=302${wrong}`, keyOf('302', 'submissions'))).status, 400, wrong);
    }
  });

  it('gives no single submission to a key that opens results only, nor to England’s', async () => {
    for (const key of [keyOf('302', 'results'), keyOf('england', 'results')]) {
      assert.equal((await fetch(`/v1/submissions?${survey}&authority=302`, key)).status, 404);
    }
    const { db } = database();
    const asEngland = { key_hash: 'sha256-0', scope: 'england', label: '', created_on: testDay, opens: 'submissions' } as const;
    await assert.rejects(db.insertInto('access_keys').values(asEngland).execute(), /access_keys_opens/);
  });

  it('lets two keys of one authority open the same, until one is revoked', async () => {
    const store = createStore(database().db);
    const path = `/v1/results?${survey}&version=1.0.0&authority=302`;
    const key = createKey();
    const keyHash = await hashKey(key);
    await store.addKey({ keyHash, scope: '302', label: 'The new one', createdOn: testDay });
    for (const one of [key, keyOf('302', 'results')]) assert.equal((await fetch(path, one)).status, 200);
    const { id = '' } = (await store.accessKey(keyHash)) ?? {};
    assert.equal(await store.revokeKey(id, testDay), true);
    assert.equal(await store.revokeKey(id, testDay), false);
    assert.equal((await fetch(path, key)).status, 401);
    assert.equal((await fetch(path, keyOf('302', 'results'))).status, 200);
    assert.equal((await store.keys()).find((listed) => listed.id === id)?.revokedOn, testDay);
  });

  it('is recorded by the label of the key, what was read and the day, with no body, address or token in it', async () => {
    const store = createStore(database().db);
    await linesOf('&from=2026-09-01');
    const entries = [];
    for await (const page of store.auditEntries()) entries.push(...page);
    const last = entries.at(-1);
    assert.equal(last?.doneOn, testDay);
    assert.match(last.doneBy, /^Key of 302 \([0-9a-f]{12}\)$/);
    assert.equal(last.action, 'submissions exported');
    assert.equal(last.about, 'poet/young-person/ehcp, authority 302, 2026-09-01 to today');
    assert.ok(entries.some(({ action }) => action === 'results read'));
    const text = JSON.stringify(entries);
    for (const secret of [...keys.values(), ...submissions.map(({ submissionId }) => submissionId), 'Shorter'])
      assert.ok(!text.includes(secret));
  });

  it('keeps the record from being changed, deleted or emptied, also by who may write to the database', async () => {
    const { db } = database();
    await assert.rejects(db.updateTable('audit_log').set({ about: 'nothing' }).execute(), /only ever added to/);
    await assert.rejects(db.deleteFrom('audit_log').execute(), /only ever added to/);
    await assert.rejects(sql`truncate audit_log`.execute(db), /only ever added to/);
  });

  it('reads nothing out when it cannot be recorded', async () => {
    const store = { ...createStore(database().db), record: async () => Promise.reject(new Error('The disk is full.')) };
    const app = createApp({ store, surveys: shippedSurveys, origins: [], today: () => testDay });
    for (const path of [`/v1/submissions?${survey}&authority=302`, `/v1/results?${survey}&version=1.0.0&authority=302`]) {
      const headers = { Authorization: `Bearer ${keyOf('302', 'submissions')}` };
      const response = await app.fetch(new Request(`http://collector.test${path}`, { headers }));
      assert.equal(response.status, 503);
      assert.doesNotMatch(await response.text(), /Shorter|poet-results/);
    }
  });

  it('CVE-2026-28803: gives nobody a submission by its id: not its sender, not who guesses, not with a key', async () => {
    const [{ submissionId } = other] = submissions;
    for (const path of [`/v1/submissions/${submissionId}`, `/v1/submissions?id=${submissionId}`, `/v1/form?submission=${submissionId}`]) {
      for (const key of [undefined, keyOf('302', 'submissions')]) {
        const response = await fetch(path, key);
        assert.ok(response.status >= 400, path);
        assert.doesNotMatch(await response.text(), /Shorter/);
      }
    }
  });

  /** No request of this kind may change what is stored, or answer with anything of it. */
  const unchanged = async (request: Request): Promise<Response> => {
    const read = () =>
      database().db.selectFrom('submissions').select(['submission_id', 'body', 'state']).orderBy('submission_id').execute();
    const before = await read();
    const response = await collectorOn(database()).fetch(request);
    assert.deepEqual(await read(), before);
    assert.doesNotMatch(await response.clone().text(), /Shorter/);
    return response;
  };

  it('CVE-2026-76087: lets nobody change a submission who knows its id', async () => {
    const [first = other] = submissions;
    const changed = JSON.stringify(first).replace('Shorter', 'Longer');
    assert.equal((await unchanged(requestOf(first, { body: changed }))).status, 422);
    for (const method of ['PUT', 'PATCH']) {
      const url = `http://collector.test/v1/submissions/${first.submissionId}`;
      assert.equal((await unchanged(new Request(url, { method, body: changed }))).status, 405);
    }
  });

  it('CVE-2026-76089: fills no form with the answers of a submission whose id it is given', async () => {
    const [first = other] = submissions;
    const form = `http://collector.test/v1/form?${survey}&version=1.0.0&authority=302`;
    const opened = await unchanged(new Request(`${form}&submissionId=${first.submissionId}&poet.submissionId=${first.submissionId}`));
    assert.doesNotMatch(await opened.text(), /checked|Treffen/);
    const body = new URLSearchParams({ 'poet.submissionId': first.submissionId });
    assert.equal((await unchanged(new Request(form, { method: 'POST', body }))).status, 422);
  });

  it('CVE-2026-110620: tells who sends an id that is taken nothing about what is stored under it', async () => {
    const answers = await Promise.all(
      [submissions[0] ?? other, other].map(async ({ submissionId }) =>
        (await unchanged(requestOf(submissionOf({ submissionId, authority: '777' })))).text(),
      ),
    );
    assert.equal(new Set(answers).size, 1);
    assert.doesNotMatch(answers[0] ?? '', /302|889|receivedOn|bodyHash/);
  });

  it('CVE-2026-107856: opens nothing of another authority by naming it twice, or in another way', async () => {
    const key = keyOf('889', 'submissions');
    for (const query of [
      'authority=889&authority=302',
      'authority=302&authority=889',
      'authority=889,302',
      'authority=%33%30%32',
      'authority[]=302',
      'authority=889%00302',
    ]) {
      const response = await fetch(`/v1/submissions?${survey}&${query}`, key);
      const lines = response.status === 200 ? (await response.text()).split('\n').filter((line) => line !== '') : [];
      assert.ok(
        lines.every((line) => line.includes('"authority":"889"') || line.includes('"authority": "889"')),
        query,
      );
      assert.ok([200, 400, 404].includes(response.status), query);
    }
  });
});
