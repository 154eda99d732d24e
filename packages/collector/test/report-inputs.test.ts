import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { parse } from '@poet/core';
import { readPeriod } from '@poet/core/periods.js';
import { Report, reportInWords } from '@poet/core/report.js';
import type { ActionPlan } from '@poet/core/report.js';
import type { Database } from '../src/database.ts';
import type { Denominators } from '../src/releases/denominators.ts';
import { readMaterial } from '../src/releases/read-material.ts';
import { createReleaseStore, createReportStore } from '../src/releases/release-store.ts';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { createInviter } from './inviting.ts';
import { answerViews, noDenominators, publish, viewsRegister } from './reporting.ts';
import { testDay, valueOf } from './sending.ts';

const survey = 'example/views';
const byInvitation: Denominators = { ...noDenominators, invitations: { graceDays: 7, only: [{ authority: '302', survey }] } };
const plans = (people: number): Denominators => ({
  ...noDenominators,
  populations: [{ authority: '302', plan: 'ehcp', year: '202627', people }],
});

async function reportOf({ db }: Database, period: string): Promise<Report> {
  const body = await createReportStore(db).report('302', period);
  return valueOf(parse(Report, JSON.parse(body ?? 'null')));
}

/** How many were invited, as the release of a period would take it. */
async function invitedFor({ maintenance }: Database, period: string, denominators: Denominators): Promise<number | undefined> {
  const wanted = {
    period: valueOf(readPeriod(period)),
    authority: null,
    isRestated: false,
    synthetic: true,
    minimum: 10,
    today: '2027-01-05',
  };
  const read = await createReleaseStore(maintenance, viewsRegister).read((reader) => readMaterial(reader, { ...wanted, denominators }));
  return read.kind === 'ok' ? read.material.subjects[0]?.invited.get(survey) : assert.fail(read.message);
}

onBothDatabases('the response rate of a report', (database) => {
  before(async () => {
    const { invite } = await createInviter(createStore(database().db), { survey });
    await answerViews(database(), 24, { authority: '302', completedOn: testDay, invite: () => invite({ survey }) });
  });

  it('is of those invited, where a survey is by invitation only and its invitations were made and ran out within the period', async () => {
    assert.equal(await invitedFor(database(), '202627-autumn', byInvitation), 100);
    assert.equal(await invitedFor(database(), '202627', byInvitation), 100);
    assert.equal(await invitedFor(database(), '202627-autumn', noDenominators), undefined, 'others could answer, too');
    assert.equal(await invitedFor(database(), '2026-09-01/2026-11-25', byInvitation), undefined, 'some could answer later');
  });

  it('is in the report with its base, and said in words', async () => {
    const published = await publish(database(), '202627-autumn', { denominators: byInvitation, today: '2027-01-05' });
    assert.equal(published.kind, 'published', JSON.stringify(published));
    const report = await reportOf(database(), '202627-autumn');
    const rate = report.parts[0]?.responseRate;
    assert.deepEqual(rate?.kind === 'share' && [rate.count, rate.n, rate.percent], [24, 100, 24]);
    assert.match(JSON.stringify(reportInWords(report)), /That is 24% of the 100 who were invited\./);
  });

  it('is not known once somebody has answered without an invitation, since nobody can say of whom they are a part', async () => {
    await answerViews(database(), 1, { authority: '302', completedOn: testDay });
    assert.equal(await invitedFor(database(), '202627', byInvitation), undefined);
  });

  it('is of those with a plan where an authority has said how many there are, never above all of them, and else said to be not known', async () => {
    await answerViews(database(), 23, { authority: '302', completedOn: testDay });
    for (const [period, denominators, words] of [
      ['2026-09-01/2026-12-30', plans(480), /That is 10% of the 480 who could have been asked\./],
      [
        '2026-09-01/2026-12-29',
        plans(20),
        /What part of those invited answered: more answers than people, so one of the two numbers is wrong/,
      ],
      ['2026-09-01/2026-12-28', noDenominators, /What part of those invited answered: no figure was given/],
    ] as const) {
      const published = await publish(database(), period, { denominators, today: '2027-01-05' });
      assert.equal(published.kind, 'published', JSON.stringify(published));
      assert.match(JSON.stringify(reportInWords(await reportOf(database(), period))), words);
    }
  });
});

onBothDatabases('the actions of an authority', (database) => {
  const action = {
    id: 'choice',
    concern: 'Few say that the choice is good.',
    action: 'Show families what there is.',
    owner: 'Head of SEND',
    dueOn: '2026-02-28',
    measure: { survey, question: 'choice', measure: 'positive' },
  } as const;
  const later = { ...action, id: 'later', dueOn: '2026-12-31' };
  const put = (actions: ActionPlan['actions']) =>
    createStore(database().db).putActionPlan({
      ...{ authority: '302', body: JSON.stringify({ format: 'poet-actions/1', actions }), putOn: testDay },
      audit: { doneOn: testDay, doneBy: 'test', action: 'actions put', about: '' },
    });
  before(async () => {
    await answerViews(database(), 45, { authority: '302', completedOn: '2025-10-07' });
    await answerViews(database(), 40, { authority: '302', completedOn: '2026-02-03' });
  });

  it('stand in the next report with what their measure is then', async () => {
    await put([action, later]);
    assert.equal((await publish(database(), '202526-autumn')).kind, 'published');
    const { actions, earlierActions } = await reportOf(database(), '202526-autumn');
    assert.deepEqual(
      actions.map(({ id, baseline }) => [id, baseline.kind === 'share' && baseline.n]),
      [
        ['choice', 45],
        ['later', 45],
      ],
    );
    assert.deepEqual(earlierActions, []);
  });

  it('come back in the report after it with what was done, whether it was due, and what the measure is now: you said, we did', async () => {
    await put([{ ...action, done: 'Every draft plan comes with a list.' }, later]);
    assert.equal((await publish(database(), '202526-spring')).kind, 'published');
    const { actions, earlierActions } = await reportOf(database(), '202526-spring');
    assert.deepEqual(
      actions.map(({ id }) => id),
      ['later'],
      'what is done is planned no more',
    );
    assert.deepEqual(
      earlierActions.map(({ id, done, isDue, baseline, now, movement }) => [
        ...[id, done, isDue, movement],
        ...[baseline, now].map((share) => share.kind === 'share' && share.n),
      ]),
      [
        ['choice', 'Every draft plan comes with a list.', true, 'no-clear-change', 45, 40],
        ['later', null, false, 'no-clear-change', 45, 40],
      ],
    );
  });
});
