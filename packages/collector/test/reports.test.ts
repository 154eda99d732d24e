import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { parse } from '@poet/core';
import { Report } from '@poet/core/report.js';
import { createKey, hashKey } from '../src/keys.ts';
import type { ReportsDocument } from '../src/releases/read-reports.ts';
import { createStore } from '../src/store.ts';
import { runCollector } from './child.ts';
import { inBothPlaces, onBothDatabases } from './databases.ts';
import type { Place } from './databases.ts';
import { answerViews, publish } from './reporting.ts';
import { collectorOn, testDay, valueOf } from './sending.ts';

onBothDatabases('GET /v1/reports', (database) => {
  const keys = new Map<string, string>();
  before(async () => {
    for (const scope of ['302', '889', 'england']) {
      const key = createKey();
      keys.set(scope, key);
      await createStore(database().db).addKey({ keyHash: await hashKey(key), scope, label: scope, createdOn: testDay });
    }
    await answerViews(database(), 12, { authority: '302', completedOn: '2025-10-07' });
    for (const period of ['202526-autumn', '2025-09-01/2026-01-31'])
      assert.equal((await publish(database(), period)).kind, 'published', period);
  });

  const get = async (path: string, scope: string) =>
    collectorOn(database()).fetch(
      new Request(`http://collector.test/v1/reports${path}`, { headers: { Authorization: `Bearer ${keys.get(scope)}` } }),
    );

  it('says which there are for a key: an authority’s own, and England’s all', async () => {
    for (const scope of ['302', 'england']) {
      const { format, reports }: ReportsDocument = await (await get('', scope)).json();
      assert.equal(format, 'poet-reports/1');
      const days = { releasedOn: testDay, receivedUntil: testDay };
      assert.deepEqual(reports, [
        { authority: '302', period: '202526-autumn', number: 1, ...days },
        { authority: '302', period: '2025-09-01/2026-01-31', number: 1, ...days },
      ]);
    }
    const { reports }: ReportsDocument = await (await get('', '889')).json();
    assert.deepEqual(reports, []);
  });

  it('gives a report as it was published, of a window by its two days as they are or encoded', async () => {
    for (const path of ['/202526-autumn', '/2025-09-01/2026-01-31', '/2025-09-01%2F2026-01-31']) {
      const response = await get(path, '302');
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get('Content-Type'), 'application/json');
      assert.equal(response.headers.get('Cache-Control'), 'no-store');
      const report = valueOf(parse(Report, await response.json()));
      assert.deepEqual([report.format, report.place.kind === 'authority' && report.place.code], ['poet-report/1', '302']);
    }
    assert.equal((await get('/202526-autumn?authority=302', 'england')).status, 200);
  });

  it('answers 404 in the same words for a period that was not released and for what a key does not open, and 400 for no code', async () => {
    const missing = await (await get('/202526-spring', '302')).text();
    for (const [path, scope] of [
      ['/202526-autumn', '889'],
      ['/202526-autumn?authority=302', '889'],
      ['/202526-autumn', 'england'],
    ] as const) {
      const response = await get(path, scope);
      assert.equal(response.status, 404, path);
      assert.equal(await response.text(), missing);
    }
    assert.equal((await get('?authority=30', '302')).status, 400);
  });

  it('serves neither the record nor how many were counted, and records who read', async () => {
    const text = await (await get('', 'england')).text();
    assert.doesNotMatch(text, /record|counted|"12"/);
    const entries: string[] = [];
    for await (const page of createStore(database().db).auditEntries())
      for (const { action, about } of page) if (action === 'reports read') entries.push(about);
    assert.ok(entries.includes('202526-autumn, authority 302') && entries.includes('which there are, England'), entries.join('\n'));
  });
});

inBothPlaces('poet-collector release', (place) => {
  const run = ({ choice }: Place, ...words: readonly string[]) =>
    runCollector(words, choice.kind === 'pglite' ? { POET_DATA: choice.directory } : { DATABASE_URL: choice.url }).ended;

  it('says what is wrong with what it is asked, and that there is nothing to release', async () => {
    for (const [words, message] of [
      [[], /--period 202526-autumn/],
      [['--period', '202527'], /"202527" is not a period/],
      [['--period', '202526', '--authority', 'Barnet'], /"Barnet" is not an authority/],
      [['--period', '202526', '--minimum', '3'], /--minimum is "3"/],
    ] as const) {
      const { code, errors } = await run(place(), 'release', ...words);
      assert.equal(code, 2, errors);
      assert.match(errors, message);
    }
    const nothing = await run(place(), 'release', '--period', '202526-autumn');
    assert.deepEqual([nothing.code, nothing.output], [1, '']);
    assert.match(nothing.errors, /^Nobody has answered from 2025-09-01 to 2025-12-31, so there is nothing to release\.$/m);
    assert.match((await run(place(), 'release', '--help')).output, /--dry-run/);
  });
});
