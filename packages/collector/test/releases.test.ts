import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from '@poet/core';
import type { ReleaseRecord2 } from '@poet/core/audit.js';
import { Report, reportInWords } from '@poet/core/report.js';
import { sql } from 'kysely';
import { releaseDaily } from '../src/commands/release-daily.ts';
import type { Database } from '../src/database.ts';
import { createReleaseStore, createReportStore } from '../src/releases/release-store.ts';
import { createStore } from '../src/store.ts';
import { onBothDatabases } from './databases.ts';
import { testDay, valueOf } from './sending.ts';
import { answerViews, noDenominators, publish, viewsRegister } from './reporting.ts';

const autumnDay = '2025-10-07';
const springDay = '2026-02-03';

async function reportOf({ db }: Database, authority: string, period: string): Promise<Report> {
  const body = await createReportStore(db).report(authority, period);
  return valueOf(parse(Report, JSON.parse(body ?? 'null')));
}

const shownIn = (report: Report) => report.parts.map(({ questions }) => questions[0]?.result.n);

async function auditOf({ db }: Database): Promise<string[]> {
  const lines: string[] = [];
  for await (const entries of createStore(db).auditEntries())
    for (const { doneBy, action, about } of entries) lines.push(`${doneBy}, ${action}: ${about}`);
  return lines;
}

const countReleases = async ({ db }: Database) => (await db.selectFrom('releases').select('position').execute()).length;

onBothDatabases('releases of four authorities of one region', (database) => {
  before(async () => {
    for (const [authority, autumn, spring] of [
      ['302', 24, 21],
      ['202', 31, 26],
      ['204', 22, 28],
      ['205', 4, 5],
    ] as const) {
      await answerViews(database(), autumn, { authority, completedOn: autumnDay });
      await answerViews(database(), spring, { authority, completedOn: springDay });
    }
  });

  it('hide the small authority and no other: what could be subtracted from is of those that are shown', async () => {
    const published = await publish(database(), '202526-autumn');
    assert.equal(published.kind, 'published', JSON.stringify(published));
    assert.deepEqual(shownIn(await reportOf(database(), '205', '202526-autumn')), [null]);
    const barnet = await reportOf(database(), '302', '202526-autumn');
    assert.ok(barnet.synthetic);
    assert.deepEqual(barnet.release, { number: 1, receivedUntil: testDay, late: null });
    assert.deepEqual(shownIn(barnet), [24]);
    const beside = barnet.parts[0]?.questions[0]?.comparisons.map(({ benchmark, figure }) => [
      benchmark,
      figure.kind === 'none' && figure.reason,
    ]);
    assert.deepEqual(beside?.[0], ['region', 'too-few-authorities'], 'of the other three, one is not shown');
  });

  it('stand on those before them: a second passes the audit with the first as known', async () => {
    const published = await publish(database(), '202526-spring', { authority: '302' });
    assert.equal(published.kind, 'published', JSON.stringify(published));
    const { record } = await database().db.selectFrom('releases').select('record').where('position', '=', 2).executeTakeFirstOrThrow();
    const { releases } = JSON.parse(record ?? '') as ReleaseRecord2;
    assert.deepEqual(
      releases.map(({ id }) => id),
      ['1 202526-autumn', '2 202526-spring'],
    );
    const first = await database().db.selectFrom('releases').select('record').where('position', '=', 1).executeTakeFirstOrThrow();
    assert.equal(first.record, null, 'the newest record has it');
    assert.equal(await createReportStore(database().db).report('202', '202526-spring'), null);
    assert.deepEqual(await auditOf(database()), [
      'command, release published: 202526-autumn, all authorities: 5 reports',
      'command, release published: 202526-spring, 302: 1 reports',
    ]);
  });
});

onBothDatabases('a release', (database) => {
  let ids: string[] = [];
  before(async () => {
    ids = await answerViews(database(), 14, { authority: '302', completedOn: autumnDay, today: '2026-01-05' });
  });

  it('that was only tried leaves nothing', async () => {
    const foreseen = await publish(database(), '202526-autumn', { isDryRun: true });
    assert.ok(foreseen.kind === 'foreseen');
    assert.deepEqual(
      foreseen.reports.map(({ authority, shown, hidden }) => [authority, shown, hidden]),
      [['302', 1, 0]],
    );
    assert.deepEqual([await countReleases(database()), await auditOf(database())], [0, []]);
  });

  it('that is cut off while it is stored, or while it is made, publishes nothing', async () => {
    const { db } = database();
    await sql`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'cut off'; end $$`.execute(db);
    await sql`create trigger refuse before insert on audit_log for each row execute function refuse()`.execute(db);
    await assert.rejects(publish(database(), '202526-autumn'), /cut off/);
    await sql`drop trigger refuse on audit_log`.execute(db);
    const stopping = new AbortController();
    const made = publish(database(), '202526-autumn', { signal: stopping.signal, onProgress: () => stopping.abort() });
    await assert.rejects(made, { name: 'AbortError' });
    assert.deepEqual([await countReleases(database()), await createReportStore(db).reports('england')], [0, []]);
  });

  it('that is made twice at once is published once', async () => {
    const kinds = (await Promise.all([publish(database(), '202526-autumn'), publish(database(), '202526-autumn')])).map(({ kind }) => kind);
    assert.deepEqual(kinds.sort(), ['overtaken', 'published']);
    assert.equal(await countReleases(database()), 1);
    assert.deepEqual(shownIn(await reportOf(database(), '302', '202526-autumn')), [14]);
  });

  it('that was published is not made again, unless the period is stated under the next number: how many came late is not said, or it would tell that one was withdrawn', async () => {
    const again = await publish(database(), '202526-autumn');
    assert.ok(again.kind === 'released');
    assert.match(again.message, /^202526-autumn was released for 302 on 2026-11-23\. To state it again, .*--restate\.$/);
    const before = await createReportStore(database().db).report('302', '202526-autumn');
    await createStore(database().db).withdraw({ submissionId: ids[0] ?? '', authority: null, day: testDay });
    assert.equal(await createReportStore(database().db).report('302', '202526-autumn'), before, 'what is published stays');
    await answerViews(database(), 30, { authority: '302', completedOn: autumnDay, today: '2026-11-24' });
    const restated = await publish(database(), '202526-autumn', { isRestated: true, today: '2026-11-25' });
    assert.equal(restated.kind, 'published', JSON.stringify(restated));
    const { release, parts } = await reportOf(database(), '302', '202526-autumn');
    assert.deepEqual(release, { number: 2, receivedUntil: '2026-11-25', late: { kind: 'none', reason: 'suppressed' } });
    assert.deepEqual(parts[0]?.returns, { kind: 'count', n: 43 });
  });

  it('of days in which nobody answered says so; where nobody has answered all year, there is none', async () => {
    const published = await publish(database(), '202526-summer');
    assert.equal(published.kind, 'published', JSON.stringify(published));
    const text = reportInWords(await reportOf(database(), '302', '202526-summer'));
    assert.match(JSON.stringify(text), /How many were positive: nobody gave a view/);
    const nothing = await publish(database(), '202425-summer');
    assert.ok(nothing.kind === 'nothing');
    assert.equal(nothing.message, 'Nobody has answered from 2024-09-01 to 2025-08-31, so there is nothing to release.');
  });
});

onBothDatabases('an unsafe release', (database) => {
  before(() => answerViews(database(), 7, { authority: '302', completedOn: autumnDay }));

  it('publishes nothing: seven people were shown under an earlier rule, and none under ten can be hidden any more', async () => {
    assert.equal((await publish(database(), '202526-autumn', { minimum: 5 })).kind, 'published');
    const unsafe = await publish(database(), '202526-autumn', { isRestated: true });
    assert.ok(unsafe.kind === 'unsafe');
    assert.match(unsafe.messages[0] ?? '', /^The 7 in those who took part .* can be worked out exactly from/);
    assert.equal(await countReleases(database()), 1);
    assert.equal((await reportOf(database(), '302', '202526-autumn')).release.number, 1);
    assert.match(
      (await auditOf(database())).at(-1) ?? '',
      /^command, release refused: 202526-autumn, all authorities: unsafe, \d+ reasons$/,
    );
  });
});

onBothDatabases('releases by themselves', (database) => {
  before(() => answerViews(database(), 20, { authority: '302', completedOn: autumnDay }));

  it('wait until late paper has come, are made once, say so without a count, and fail in the log alone', async () => {
    let today = '2026-01-27';
    const lines: string[] = [];
    const failures: unknown[] = [];
    const daily = releaseDaily({
      ...{
        database: database(),
        surveys: viewsRegister,
        schedule: { kinds: ['terms'], waitDays: 28 },
        denominators: noDenominators,
        pollMs: 1,
      },
      ...{ today: () => today, complain: (line) => lines.push(line), onFailure: (error) => failures.push(error) },
    });
    await sleep(50);
    assert.deepEqual([lines, await countReleases(database())], [[], 0]);
    today = '2026-01-28';
    while (lines.length === 0 && failures.length === 0) await sleep(5);
    today = '2026-01-29';
    await sleep(50);
    await daily.stop();
    assert.deepEqual([failures, lines], [[], ['Release of 202526-autumn: 1 reports are published.']]);
    assert.deepEqual(await auditOf(database()), ['schedule, release published: 202526-autumn, all authorities: 1 reports']);
    const broken = releaseDaily({
      ...{
        surveys: viewsRegister,
        schedule: { kinds: ['terms'], waitDays: 28 },
        denominators: noDenominators,
        pollMs: 1,
        today: () => today,
        complain: () => {},
      },
      database: { ...database(), maintenance: database().db.withSchema('nowhere') },
      onFailure: (error) => failures.push(error),
    });
    while (failures.length === 0) await sleep(5);
    await broken.stop();
  });

  it('are none without a schedule', async () => {
    const store = createReleaseStore(database().maintenance, viewsRegister);
    assert.equal((await store.read((reader) => reader.last()))?.position, 1);
    const daily = releaseDaily({
      ...{
        database: database(),
        surveys: viewsRegister,
        schedule: { kinds: [], waitDays: 0 },
        denominators: noDenominators,
        pollMs: 1,
        today: () => '2026-09-20',
      },
      ...{ complain: (line) => assert.fail(line), onFailure: (error) => assert.fail(String(error)) },
    });
    await sleep(20);
    await daily.stop();
    assert.equal(await countReleases(database()), 1);
  });
});
