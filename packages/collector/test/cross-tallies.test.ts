import assert from 'node:assert/strict';
import { it } from 'node:test';
import { cellsOf } from '@poet/core';
import type { Submission, Survey } from '@poet/core';
import { parentCarerEhcp, shortBreaks } from '@poet/core/content';
import { associationQuestions, crossTally } from '@poet/core/report.js';
import { sql } from 'kysely';
import type { Database } from '../src/database.ts';
import { createStore } from '../src/store.ts';
import { readCrossTallies, readTallies } from '../src/tallies/read-tallies.ts';
import { countWaiting } from '../src/tallies/rebuild-tallies.ts';
import { verifyTallies } from '../src/tallies/verify-tallies.ts';
import { onBothDatabases } from './databases.ts';
import { collectorOn, requestOf, shippedSurveys, submissionOf, surveyOf, testDay } from './sending.ts';

const parents = surveyOf(parentCarerEhcp);
const parentsWithModule = surveyOf(parentCarerEhcp, [shortBreaks]);
const selection = { survey: { id: parents.id, version: parents.version }, scope: 'england' } as const;

interface Answering {
  readonly authority: string;
  readonly survey?: Survey;
  readonly completedOn?: string;
  readonly views: readonly [time: string, safety: string];
}

async function send(database: Database, { authority, survey = parents, completedOn = testDay, views: [time, safety] }: Answering) {
  const answers = { 'budget-held': 'no', 'process-time': time, 'outcome-safety': safety };
  const submission = submissionOf({ authority, survey, completedOn, answers });
  const response = await collectorOn(database).fetch(requestOf(submission), { address: '192.0.2.1' });
  assert.equal(response.status, 201, await response.text());
  return submission;
}

const ofAll = (submissions: readonly Submission[]) => crossTally(parents, submissions, associationQuestions(parents));

onBothDatabases('questions that are counted two at once', (database) => {
  const sent: Submission[] = [];

  it('are counted as they are stored, for each authority and any span of days, all compositions together', async () => {
    sent.push(
      await send(database(), { authority: '302', views: ['all-of-the-time', 'a-lot-better'] }),
      await send(database(), { authority: '302', survey: parentsWithModule, views: ['never', 'a-lot-better'] }),
      await send(database(), { authority: '303', completedOn: '2026-09-30', views: ['never', 'worse'] }),
    );
    const found = await readCrossTallies(database().db, selection);
    assert.deepEqual(Object.fromEntries(found), { 302: ofAll(sent.slice(0, 2)), 303: ofAll(sent.slice(2)) });
    const pair = found.get('302')?.find(({ process, outcome }) => process === 'process-time' && outcome === 'outcome-safety');
    assert.deepEqual(pair?.table, [
      [1, 0],
      [1, 0],
    ]);
    assert.deepEqual([...(await readCrossTallies(database().db, { ...selection, from: '2026-10-01' })).keys()], ['302']);
    assert.deepEqual(await verifyTallies(database().maintenance), { n: 3, differences: [] });
  });

  it('let go of what is withdrawn', async () => {
    const { submissionId } = await send(database(), { authority: '302', views: ['all-of-the-time', 'worse'] });
    await createStore(database().db).withdraw({ submissionId, authority: null, day: testDay });
    assert.deepEqual((await readCrossTallies(database().db, selection)).get('302'), ofAll(sent.slice(0, 2)));
  });

  it('are named where what is kept is not what was sent', async () => {
    const setLast = (people: number) =>
      sql`update tallies set counts[array_length(counts, 1)] = ${people}::int where authority = '303' and grain = 'month'`.execute(
        database().db,
      );
    await setLast(7);
    const { differences } = await verifyTallies(database().maintenance);
    assert.equal(differences.length, 1);
    assert.match(
      differences[0] ?? '',
      /^303, .*, the month 2026-09: process-\S+ and outcome-\S+, neither positive: 7 kept, 0 counted again$/,
    );
    await setLast(0);
  });

  it('are counted for what was stored before they were, by whoever starts next; what was counted of single questions stays', async () => {
    const { db } = database();
    const before = await readTallies(db, selection);
    const width = (survey: Survey) =>
      cellsOf(survey).questions.reduce((sum, { choices }) => sum + choices.length + cellsOf(survey).statuses.length, 0);
    for (const survey of [parents, parentsWithModule]) {
      await sql`update compositions set cells = cells - 'crossed' where survey_hash = ${survey.hash}`.execute(db);
      await sql`update tallies set counts = counts[:${sql.lit(width(survey))}] where survey_hash = ${survey.hash}`.execute(db);
    }
    assert.deepEqual(await readTallies(db, selection), before);
    assert.deepEqual(await readCrossTallies(db, selection), new Map());
    const counted = { db: database().maintenance, surveys: shippedSurveys };
    assert.equal(await countWaiting(counted), 2, 'two authorities');
    assert.equal(await countWaiting(counted), 0, 'and nothing the next time');
    assert.deepEqual(Object.fromEntries(await readCrossTallies(db, selection)), {
      302: ofAll(sent.slice(0, 2)),
      303: ofAll(sent.slice(2)),
    });
    assert.deepEqual(await readTallies(db, selection), before);
    assert.deepEqual(await verifyTallies(database().maintenance), { n: 3, differences: [] });
  });

  it('are added by what they are of, also where a composition that nobody here knows any more was kept with fewer of them', async () => {
    const { db } = database();
    await sql`update compositions set cells = cells #- '{crossed,outcome,0}' where survey_hash = ${parentsWithModule.hash}`.execute(db);
    const found = (await readCrossTallies(db, selection)).get('302') ?? [];
    const alone = ofAll(sent.slice(0, 1));
    assert.deepEqual(
      found.map(({ process, outcome }) => `${process} ${outcome}`).sort(),
      alone.map(({ process, outcome }) => `${process} ${outcome}`).sort(),
    );
    const first = associationQuestions(parents).outcome[0];
    assert.deepEqual(
      found.filter(({ outcome }) => outcome === first),
      alone.filter(({ outcome }) => outcome === first),
    );
  });
});
