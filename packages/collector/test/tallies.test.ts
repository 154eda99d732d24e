import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { tally } from '@poet/core';
import type { Submission } from '@poet/core';
import { parentCarerEhcp, shortBreaks, youngPersonEhcp } from '@poet/core/content';
import { sql } from 'kysely';
import type { Database } from '../src/database.ts';
import { retain } from '../src/retention/retain.ts';
import { readRetentionRules } from '../src/retention/retention-rules.ts';
import { createRetentionStore } from '../src/retention/retention-store.ts';
import { createSetAside } from '../src/set-aside/set-aside-submissions.ts';
import { createStore } from '../src/store.ts';
import { createSurveyRegister } from '../src/surveys.ts';
import { readTallies } from '../src/tallies/read-tallies.ts';
import { countWaiting, rebuildTallies } from '../src/tallies/rebuild-tallies.ts';
import { verifyTallies } from '../src/tallies/verify-tallies.ts';
import { onBothDatabases } from './databases.ts';
import { collectorOn, requestOf, shippedSurveys, submissionOf, surveyOf, testDay, valueOf } from './sending.ts';
import type { Said } from './sending.ts';

const youngPeople = surveyOf(youngPersonEhcp);
const parents = surveyOf(parentCarerEhcp);
const parentsWithModule = surveyOf(parentCarerEhcp, [shortBreaks]);
const selection = { survey: { id: youngPeople.id, version: youngPeople.version }, scope: 'england' } as const;

/** A synthetic submission that was completed on some day. */
function completed(completedOn: string, said: Said = {}): Submission {
  return { ...submissionOf(said), completedOn };
}

async function send(database: Database, submission: Submission, options: Parameters<typeof collectorOn>[1] = {}): Promise<number> {
  return (await collectorOn(database, options).fetch(requestOf(submission), { address: '192.0.2.1' })).status;
}

/** Sets everything aside that is sent. */
const suspicious = { rules: [{ name: 'burst', same: ['sender'], atOnce: 0.5, perHour: 0.0001, then: 'set-aside' }] } as const;

const rowsOf = async ({ db }: Database) => {
  const rows = await db
    .selectFrom('tallies')
    .select(['grain', 'authority', 'n', sql<string>`to_char(starts_on, 'YYYY-MM-DD')`.as('day')])
    .execute();
  return rows.map(({ grain, authority, n, day }) => `${authority} ${grain} ${day}: ${n}`).sort();
};

async function assertSame(database: Database, n: number): Promise<void> {
  assert.deepEqual(await verifyTallies(database.maintenance), { n, differences: [] });
}

onBothDatabases('tallies', (database) => {
  const store = () => createStore(database().db);
  before(() => undefined);

  it('count a submission by its day and its month as it is stored, once however often it comes', async () => {
    const submission = completed('2026-10-31');
    assert.deepEqual([await send(database(), submission), await send(database(), submission)], [201, 200]);
    await send(database(), completed('2026-11-01'));
    assert.deepEqual(await rowsOf(database()), [
      '302 day 2026-10-31: 1',
      '302 day 2026-11-01: 1',
      '302 month 2026-10-01: 1',
      '302 month 2026-11-01: 1',
    ]);
    const october = await readTallies(database().db, { ...selection, from: '2026-10-01', to: '2026-10-31' });
    assert.deepEqual([...october], [['302', tally(youngPeople, [submission])]]);
    await assertSame(database(), 2);
  });

  it('give each authority its own, of any span of days, all compositions together', async () => {
    const sent = [
      completed('2026-09-15', { authority: '889', survey: parents, answers: { 'budget-held': 'no', 'support-choice': 'good' } }),
      completed('2026-10-15', { authority: '889', survey: parentsWithModule, answers: { 'budget-held': 'no', 'short-breaks-had': 'yes' } }),
      completed('2026-12-04', { authority: '890', survey: parents, answers: { 'budget-held': 'no', 'support-choice': 'poor' } }),
    ];
    for (const submission of sent) assert.equal(await send(database(), submission), 201);
    const ofParents = { survey: { id: parents.id, version: parents.version }, scope: 'england' } as const;
    const read = async (from?: string, to?: string) => {
      const tallies = await readTallies(database().db, { ...ofParents, from, to });
      return [...tallies].map(([authority, { n }]) => `${authority}: ${n}`);
    };
    assert.deepEqual(await read(), ['889: 2', '890: 1']);
    assert.deepEqual(await read('2026-09-16', '2026-12-03'), ['889: 1']);
    assert.deepEqual(await read('2026-09-15', '2026-12-04'), ['889: 2', '890: 1']);
    assert.deepEqual(await read('2026-12-05'), []);
    assert.deepEqual([...(await readTallies(database().db, { ...ofParents, scope: '890' })).keys()], ['890']);
    const both = (await readTallies(database().db, ofParents)).get('889');
    assert.equal(both?.questions.get('short-breaks@1.0.0/short-breaks-had')?.counts.get('yes'), 1);
    assert.equal(both?.questions.get('support-choice')?.statuses.get('skipped'), 1);
    await assertSame(database(), 5);
  });

  it('let go of what is withdrawn, and of a row in which nobody is left', async () => {
    const submission = completed('2026-05-05', { authority: '301' });
    await send(database(), submission);
    const withdrawal = { submissionId: submission.submissionId, authority: null, day: testDay };
    assert.deepEqual([await store().withdraw(withdrawal), await store().withdraw(withdrawal)], [true, true]);
    assert.deepEqual(
      (await rowsOf(database())).filter((row) => row.startsWith('301')),
      [],
    );
    await assertSame(database(), 5);
  });

  it('have nothing of what is set aside, or of a survey that is not known, until it is accepted', async () => {
    const [one, other] = [completed(testDay, { authority: '303' }), completed(testDay, { authority: '303' })];
    const unknown = { ...completed(testDay, { authority: '303' }), survey: { ...one.survey, hash: `sha256-${'1'.repeat(64)}` } };
    assert.deepEqual(
      [await send(database(), one, suspicious), await send(database(), other, suspicious), await send(database(), unknown)],
      [202, 202, 202],
    );
    await assertSame(database(), 5);
    const setAside = createSetAside(database().db);
    assert.equal(await setAside.accept([one.submissionId, unknown.submissionId]), 1);
    assert.equal(await setAside.withdraw([other.submissionId, one.submissionId], testDay), 1);
    assert.deepEqual(
      (await rowsOf(database())).filter((row) => row.startsWith('303')),
      [`303 day ${testDay}: 1`, '303 month 2026-11-01: 1'],
    );
    await assertSame(database(), 6);
  });

  it('stay as they are when words are taken out, and let go of what is deleted, down to the files', async () => {
    const before = await rowsOf(database());
    const keepTo = (rules: object, today: string) => {
      const retaining = { rules: valueOf(readRetentionRules(JSON.stringify(rules))), surveys: shippedSurveys, today };
      return retain({ ...retaining, store: createRetentionStore(database()) });
    };
    const { deidentified } = await keepTo({ accepted: { deidentifyAfterDays: 0 } }, testDay);
    assert.equal(deidentified, 6);
    assert.deepEqual(await rowsOf(database()), before);
    await assertSame(database(), 6);
    const { deleted, isCleaned } = await keepTo({ accepted: { deleteAfterDays: 0 } }, testDay);
    assert.deepEqual([deleted, isCleaned], [{ accepted: 6 }, true]);
    assert.deepEqual(await rowsOf(database()), []);
    const { rows } = await sql<{ bytes: number }>`select pg_relation_size('tallies')::int as bytes`.execute(database().db);
    assert.equal(rows[0]?.bytes, 0, 'no older version of a row is left in the file');
    await assertSame(database(), 0);
  });

  it('are right when fifty send at once for one authority, while others are withdrawn, accepted and deleted', async () => {
    const first = Array.from({ length: 20 }, () => completed(testDay));
    const waiting = Array.from({ length: 20 }, () => completed(testDay));
    for (const submission of first) await send(database(), submission);
    for (const submission of waiting) await send(database(), submission, suspicious);
    const setAside = createSetAside(database().db);
    const statuses = await Promise.all([
      ...Array.from({ length: 50 }, (_, i) => send(database(), completed(i % 2 === 0 ? testDay : '2026-10-01'))),
      ...first.map(async ({ submissionId }) => ((await store().withdraw({ submissionId, authority: null, day: testDay })) ? 204 : 404)),
      ...[waiting.slice(0, 10), waiting.slice(5)].map(async (some) => {
        await setAside.accept(some.map(({ submissionId }) => submissionId));
        return 200;
      }),
    ]);
    assert.deepEqual(new Set(statuses), new Set([200, 201, 204]));
    await assertSame(database(), 70);
  });

  it('are not counted where their survey is not known here any more, and wait where it never was since there are tallies', async () => {
    await database().db.deleteFrom('tallies').execute();
    await database().db.deleteFrom('submissions').execute();
    await database().db.deleteFrom('compositions').execute();
    await send(database(), completed(testDay));
    // As it was stored before there were tallies.
    await database().db.deleteFrom('tallies').execute();
    await database().db.deleteFrom('compositions').execute();
    await database().db.updateTable('submissions').set({ is_counted: false }).execute();
    const nothing = createSurveyRegister({ instruments: [], modules: [] });
    assert.equal(await countWaiting({ db: database().maintenance, surveys: nothing }), 0);
    assert.deepEqual([await store().countWaiting(selection), await rowsOf(database())], [1, []]);
    await assertSame(database(), 0);
    assert.equal(await countWaiting({ db: database().maintenance, surveys: shippedSurveys }), 1);
    assert.deepEqual([await store().countWaiting(selection), (await rowsOf(database())).length], [0, 2]);
    await assertSame(database(), 1);
  });

  describe('that somebody has changed', () => {
    const changes: Readonly<Record<string, readonly [change: ReturnType<typeof sql>, found: RegExp]>> = {
      'a count': [
        sql`update tallies set counts[1] = counts[1] + 1 where grain = 'day'`,
        /^302, poet\/young-person\/ehcp@1\.0\.0, 2026-11-23: helper, alone: 2 kept, 1 counted again$/,
      ],
      'the number of people': [
        sql`update tallies set n = 7 where grain = 'month'`,
        /the month 2026-11: submissions: 7 kept, 1 counted again$/,
      ],
      'a row less': [sql`delete from tallies where grain = 'day'`, /2026-11-23: submissions: 0 kept, 1 counted again$/],
      'another day': [
        sql`update tallies set starts_on = '2026-11-22' where grain = 'day'`,
        /2026-11-22: submissions: 1 kept, 0 counted again$/,
      ],
      'an answer': [
        sql`update submissions set body = replace(body, '"budget-held":{"status":"answered","value":"no"}', '"budget-held":{"status":"answered","value":"yes"}')`,
        /budget-held, yes: 0 kept, 1 counted again$/,
      ],
      'a mark': [sql`update submissions set is_counted = false`, /^302, poet\/young-person\/ehcp@1\.0\.0: 1 submissions are marked/],
    };
    for (const [what, [change, found]] of Object.entries(changes)) {
      it(`are found (${what}), and made anew`, async () => {
        await change.execute(database().db);
        const { differences } = await verifyTallies(database().maintenance);
        assert.ok(
          differences.some((difference) => found.test(difference)),
          differences.join('\n'),
        );
        await rebuildTallies({ db: database().maintenance, surveys: shippedSurveys });
        await assertSame(database(), 1);
      });
    }
  });

  it('can be made anew while others send', async () => {
    const sending = Promise.all(Array.from({ length: 30 }, () => send(database(), completed(testDay))));
    for (let i = 0; i < 3; i++) await rebuildTallies({ db: database().maintenance, surveys: shippedSurveys });
    assert.deepEqual(new Set(await sending), new Set([201]));
    await assertSame(database(), 31);
  });
});
