import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { compose, parse } from '@poet/core';
import type { Instrument, QuestionModule, Survey } from '@poet/core';
import { dayInLondon, periodId } from '@poet/core/periods.js';
import { Report } from '@poet/core/report.js';
import { sql } from 'kysely';
import { openDatabase } from '../src/database.ts';
import type { Database } from '../src/database.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { duePeriods } from '../src/releases/due-periods.ts';
import { createReportStore } from '../src/releases/release-store.ts';
import { createSurveyRegister } from '../src/surveys.ts';
import { runCollector, serveCollector } from './child.ts';
import { placeForPostgres } from './databases.ts';
import type { Place } from './databases.ts';
import { viewsInstrument } from './reporting.ts';
import { collectorOn, requestOf, submissionOf, valueOf } from './sending.ts';

const young: Instrument = { ...viewsInstrument, id: 'example/young', audience: 'young-person' };
const module: QuestionModule = {
  ...{ format: 'poet-module/1', id: 'example-buses', version: '1.0.0', title: { en: 'Buses' }, purpose: { en: 'To hear of buses.' } },
  scales: viewsInstrument.scales,
  sections: {
    'parent-carer': [
      {
        ...{ id: 'buses', title: { en: 'Buses' } },
        questions: [{ kind: 'scale', id: 'buses', concept: 'buses', text: { en: 'How are the buses?' }, scale: 'view' }],
      },
    ],
  },
};
const surveys: readonly Survey[] = [
  valueOf(compose(viewsInstrument, [])),
  valueOf(compose(viewsInstrument, [module])),
  valueOf(compose(young, [])),
];
const register = createSurveyRegister({ instruments: [], modules: [], surveys });
const views = ['good', 'good', 'poor', 'neither', 'good'] as const;
const autumnDay = '2025-10-07';

describe('poet-collector release, on PostgreSQL', () => {
  let folder = '';
  let place: Place;
  let database: Database;
  const environment = (): Record<string, string> => ({
    DATABASE_URL: place.choice.kind === 'postgres' ? place.choice.url : '',
    POET_SURVEYS: folder,
    POET_RULES: 'none',
  });
  const release = (...words: readonly string[]) => runCollector(['release', ...words], environment());
  const send = async (n: number, authority: string, { survey = surveys[0], completedOn = autumnDay } = {}) => {
    for (let i = 0; i < n; i++) {
      const view = views[i % views.length] ?? 'good';
      const answers = { choice: view, ...(survey === surveys[1] && { buses: view }) };
      const submission = submissionOf({ authority, answers, completedOn, ...(survey && { survey }) });
      assert.equal((await collectorOn(database, { surveys: register }).fetch(requestOf(submission))).status, 201);
    }
  };
  const reportOf = async (authority: string, period: string) => {
    const body = await createReportStore(database.db).report(authority, period);
    return body === null ? null : valueOf(parse(Report, JSON.parse(body)));
  };
  const stored = async () => {
    const count = async (table: 'releases' | 'reports') => (await database.db.selectFrom(table).select('position').execute()).length;
    return [await count('releases'), await count('reports')];
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'poet-release-'));
    await Promise.all(surveys.map((survey, i) => writeFile(join(folder, `${i}.json`), JSON.stringify(survey))));
    place = await placeForPostgres();
    database = await openDatabase(place.choice);
    await migrate(database.db);
    // Two authorities, of London and of the North East.
    for (const [authority, n] of [
      ['302', 22],
      ['390', 31],
    ] as const) {
      await send(n, authority);
      await send(n - 5, authority, { survey: surveys[1] });
      await send(n - 10, authority, { survey: surveys[2] });
    }
  });
  after(async () => {
    await database.close();
    await place.remove();
    await rm(folder, { recursive: true, force: true });
  });

  it('explains itself, and tries without keeping anything', async () => {
    const { output, code } = await release('--help').ended;
    assert.equal(code, 0);
    for (const option of ['--period', '--authority', '--restate', '--minimum', '--synthetic', '--dry-run'])
      assert.ok(output.includes(option), option);
    const tried = await release('--period', '202526-autumn', '--dry-run').ended;
    assert.equal(tried.code, 0, tried.errors);
    assert.deepEqual(tried.output.trim().split('\n'), [
      '302: 3 questions shown, 0 hidden (not published)',
      '390: 3 questions shown, 0 hidden (not published)',
    ]);
    assert.deepEqual(await stored(), [0, 0]);
  });

  it('killed between the audit and the end of storing, leaves nothing half published, and is run again', async () => {
    await killedWhileStoring(() => release('--period', '202526-autumn', '--synthetic'));
    assert.deepEqual(await stored(), [0, 0]);
    const { code, output, errors } = await release('--period', '202526-autumn', '--synthetic').ended;
    assert.equal(code, 0, errors);
    assert.deepEqual(output.trim().split('\n'), ['302: 3 questions shown, 0 hidden', '390: 3 questions shown, 0 hidden']);
  });

  it('publishes each survey and module of each authority, with its own region', async () => {
    for (const [authority, n, region] of [
      ['302', 22 + 17, 'London'],
      ['390', 31 + 26, 'North East'],
    ] as const) {
      const report = await reportOf(authority, '202526-autumn');
      assert.ok(report?.place.kind === 'authority');
      assert.deepEqual([report.place.region.name, report.synthetic], [region, true]);
      assert.deepEqual(
        report.parts.map((part) => [part.survey.id, part.modules, part.returns.kind === 'count' && part.returns.n]),
        [
          ['example/views', ['example-buses@1.0.0'], n],
          ['example/young', [], authority === '302' ? 12 : 21],
        ],
      );
    }
  });

  it('states a term again only when told to, with what came late', async () => {
    await send(12, '302');
    const refused = await release('--period', '202526-autumn').ended;
    assert.deepEqual([refused.code, refused.output], [1, '']);
    assert.match(refused.errors, /add --restate/);
    const again = await release('--period', '202526-autumn', '--restate').ended;
    assert.equal(again.code, 0, again.errors);
    assert.equal((await reportOf('302', '202526-autumn'))?.release.number, 2);
    assert.deepEqual(await stored(), [2, 4]);
  });

  it('that would give somebody away ends with 1, says each breach on stderr alone, and leaves what was published', async () => {
    await send(7, '302', { completedOn: '2026-02-03' });
    assert.equal((await release('--period', '202526-spring', '--minimum', '5').ended).code, 0);
    const unsafe = await release('--period', '202526-spring', '--restate').ended;
    assert.deepEqual([unsafe.code, unsafe.output], [1, '']);
    assert.match(unsafe.errors, /^The 7 in those who answered “choice” .* can be worked out/m);
    assert.match(unsafe.errors, /^Nothing is published: together with what was published before/m);
    assert.equal((await reportOf('302', '202526-spring'))?.release.number, 1);
  });

  it('by itself, killed between the audit and the end of storing, leaves nothing half published, and is made by the next that runs', async () => {
    const [due] = duePeriods({ kinds: ['terms'], waitDays: 28 }, dayInLondon(new Date().toISOString()));
    assert.ok(due);
    await send(14, '390', { completedOn: due.from });
    const before = await stored();
    const scheduled = { ...environment(), POET_RELEASES: 'terms' };
    await killedWhileStoring(() => runCollector(['serve'], { ...scheduled, PORT: '0' }));
    assert.deepEqual(await stored(), before);
    const server = await serveCollector(scheduled);
    const ended = server.ended.then(({ errors }) => assert.fail(`It ended: ${errors}`));
    while ((await reportOf('390', periodId(due))) === null) await Promise.race([sleep(50), ended]);
    ended.catch(() => {});
    const { errors } = await server.end('SIGTERM');
    assert.match(errors, new RegExp(`Release of ${periodId(due)}: \\d+ reports are published`));
    assert.equal((await stored())[0], (before[0] ?? 0) + 1);
  });

  /** Holds the audit log, so that storing waits with everything else of the release written, and kills the process then. */
  async function killedWhileStoring(start: () => ReturnType<typeof runCollector>): Promise<void> {
    const other = await openDatabase(place.choice);
    await other.db.transaction().execute(async (held) => {
      await sql`lock table audit_log in exclusive mode`.execute(held);
      const child = start();
      const isWaiting = async () => {
        const { rows } = await sql`select 1 from pg_locks where not granted and relation = 'audit_log'::regclass`.execute(database.db);
        return rows.length > 0;
      };
      while (!(await isWaiting())) await Promise.race([sleep(20), child.ended.then(({ errors }) => assert.fail(`It ended: ${errors}`))]);
      const { signal } = await child.end('SIGKILL');
      assert.equal(signal, 'SIGKILL');
    });
    await other.close();
  }
});
