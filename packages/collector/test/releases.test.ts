import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { parse } from '@poet/core';
import { parentCarerEhcp } from '@poet/core/content';
import { readPeriod } from '@poet/core/periods.js';
import { Report, reportInWords } from '@poet/core/report.js';
import { sql } from 'kysely';
import { makeInThread } from '../src/releases/make-in-thread.ts';
import { publishRelease } from '../src/releases/publish-release.ts';
import type { Publication, Publishing } from '../src/releases/publish-release.ts';
import { createReleaseStore, createReportStore } from '../src/releases/release-store.ts';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { collectorOn, requestOf, shippedSurveys, submissionOf, surveyOf, testDay, valueOf } from './sending.ts';

const parents = surveyOf(parentCarerEhcp);

/** How many young people of four authorities of London answer in each of two terms. */
const people = { '302': [24, 21], '202': [31, 26], '204': [22, 28], '205': [4, 5] } as const;
const days = ['2025-10-07', '2026-02-03'] as const;
const views = ['very-good', 'good', 'poor', 'neither', 'good'];

onBothDatabases('releases', (database) => {
  before(async () => {
    for (const [authority, terms] of Object.entries(people))
      for (const [term, n] of terms.entries()) await send(n, { authority, completedOn: days[term] ?? testDay });
  });

  async function send(n: number, said: { readonly authority: string; readonly completedOn: string }, today = testDay): Promise<void> {
    for (let i = 0; i < n; i++) {
      const answers = { 'budget-held': 'no', 'support-choice': views[i % views.length] ?? 'good' };
      const response = await collectorOn(database(), { today }).fetch(requestOf(submissionOf({ ...said, answers })));
      assert.equal(response.status, 201, await response.text());
    }
  }

  async function publish(period: string, others: Partial<Publishing> = {}): Promise<Publication> {
    const { db, maintenance } = database();
    return publishRelease({
      ...{ period: valueOf(readPeriod(period)), authority: null, isRestated: false, synthetic: true, minimum: 10, today: testDay },
      ...{ isDryRun: false, doneBy: 'command', make: makeInThread, onProgress: () => {} },
      store: createReleaseStore(maintenance, shippedSurveys),
      record: (entry) => createStore(db).record(entry),
      ...others,
    });
  }

  it('tries', async () => {
    const t = Date.now();
    const one = await publish('202526-autumn');
    console.log(one.kind, 'message' in one ? one.message : 'messages' in one ? one.messages : one.reports.map((r) => [r.authority, r.shown, r.hidden, r.body.length]), Date.now() - t);
    const two = await publish('202526-spring');
    console.log(two.kind, Date.now() - t);
    const three = await publish('202526');
    console.log(three.kind, 'messages' in three ? three.messages.slice(0, 3) : '', Date.now() - t);
    const four = await publish('202526-summer');
    console.log(four.kind, 'messages' in four ? four.messages.slice(0, 3) : '', Date.now() - t);
    const body = await createReportStore(database().db).report('302', '202526-summer');
    const report = valueOf(parse(Report, JSON.parse(body ?? 'null')));
    console.log(JSON.stringify(reportInWords(report)).slice(0, 1500));
  });
});
