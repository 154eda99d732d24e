import { cellsOf, compose, widthOf } from '@poet/core';
import type { Cells } from '@poet/core';
import { catalogue, instruments, parentCarerEhcp } from '@poet/core/content';
import { createApp, createKey, createStore, createSurveyRegister, hashKey, migrate, openDatabase } from '@poet/collector';
import type { Database, ResultsDocument } from '@poet/collector';
import { sql } from 'kysely';
import { startPostgres } from '../../packages/collector/test/postgres.ts';
import { writeTallies } from '../../packages/collector/src/tallies/add-to-tallies.ts';
import { keepComposition } from '../../packages/collector/src/tallies/compositions.ts';
import type { SummedTally } from '../../packages/collector/src/tallies/tally-sums.ts';
import { quartilesOf } from '../measure/samples.ts';
import type { Quartiles } from '../measure/samples.ts';
import { generator } from './synthetic-columns.ts';

/** What reading results took, of so many stored submissions. */
export interface ReportResult {
  readonly submissions: number;
  readonly milliseconds: Readonly<Record<'authority' | 'england', Quartiles>>;
}

const today = '2026-11-26';
const authorities = 150;
const survey = composed();

/** Reads the results of one authority and of England through the collector, with few and with many submissions stored on PostgreSQL, in turns. */
export async function measureReport({ quick, say }: { quick: boolean; say: (progress: string) => void }): Promise<readonly ReportResult[]> {
  const postgres = await startPostgres();
  const stores: Stored[] = [];
  try {
    for (const submissions of [10_000, quick ? 100_000 : 1_000_000]) {
      say(`report: filling tables for ${submissions.toLocaleString('en-GB')} submissions`);
      stores.push(await fill(await postgres.createDatabase(`bench_${submissions}`), submissions));
    }
    const rounds = quick ? 10 : 60;
    say(`report: ${rounds} rounds`);
    for (let round = 0; round < rounds; round++) {
      for (const stored of round % 2 === 0 ? stores : stores.toReversed()) await look(stored, round >= 5);
    }
    return stores.flatMap(({ submissions, times }) => {
      const [authority, england] = [quartilesOf(times.authority), quartilesOf(times.england)];
      return authority === null || england === null ? [] : [{ submissions, milliseconds: { authority, england } }];
    });
  } finally {
    for (const { database } of stores) await database.close();
    await postgres.stop();
  }
}

interface Stored {
  readonly submissions: number;
  readonly database: Database;
  readonly read: (query: string) => Promise<void>;
  readonly times: { readonly authority: number[]; readonly england: number[] };
}

async function look({ read, times }: Stored, isKept: boolean): Promise<void> {
  for (const [scope, query] of [
    ['authority', '&authority=310'],
    ['england', ''],
  ] as const) {
    const start = performance.now();
    await read(query);
    if (isKept) times[scope].push(performance.now() - start);
  }
}

function composed() {
  const survey = compose(parentCarerEhcp);
  if (survey.kind === 'ok') return survey.value;
  throw new Error('The shipped instrument cannot be composed.');
}

async function fill(url: string, submissions: number): Promise<Stored> {
  const database = await openDatabase({ kind: 'postgres', url });
  await migrate(database.db);
  await keepComposition(database.db, survey);
  await fillTallies(database, submissions);
  await fillSubmissions(database, submissions);
  for (const table of ['submissions', 'tallies']) await sql`vacuum analyze ${sql.table(table)}`.execute(database.maintenance);
  const store = createStore(database.db);
  const key = createKey();
  await store.addKey({ keyHash: await hashKey(key), scope: 'england', label: 'bench', createdOn: today });
  const surveys = createSurveyRegister({ instruments, modules: catalogue });
  const app = createApp({ store, surveys, origins: [], today: () => today });
  const address = `http://collector.test/v1/results?survey=${survey.id}&version=${survey.version}`;
  const read = async (query: string): Promise<void> => {
    const response = await app.fetch(new Request(address + query, { headers: { Authorization: `Bearer ${key}` } }));
    const document = (await response.json()) as ResultsDocument;
    if (document.n === null || document.unknownSurvey !== undefined)
      throw new Error(`The results are not those of ${submissions} submissions.`);
  };
  return { submissions, database, read, times: { authority: [], england: [] } };
}

/** By SQL and without their answers, which nobody reads: one by one, a million would take an hour. */
async function fillSubmissions({ maintenance }: Database, submissions: number): Promise<void> {
  await sql`insert into submissions (submission_id, body, body_hash, survey_id, survey_version, survey_hash, authority, audience, plan, state, received_on, is_counted)
    select gen_random_uuid(), '', 'sha256-synthetic', ${survey.id}, ${survey.version}, ${survey.hash}, (301 + i % ${authorities}::integer)::text,
      ${survey.audience}, ${survey.plan}, 'accepted', ${today}::date, true from generate_series(1, ${submissions}::integer) as i`.execute(
    maintenance,
  );
}

/** A year of days and months of all authorities, as counting that many synthetic submissions leaves them. */
async function fillTallies({ db }: Database, submissions: number): Promise<void> {
  const cells = cellsOf(survey);
  const rows = new Map<string, SummedTally & { n: number; readonly counts: number[] }>();
  const random = generator(submissions);
  for (let i = 0; i < submissions; i++) {
    const places = randomPlaces(cells, random);
    const day = new Date(Date.UTC(2025, 8, 1 + random(365))).toISOString().slice(0, 10);
    const authority = String(301 + random(authorities));
    for (const [grain, startsOn] of [
      ['day', day],
      ['month', `${day.slice(0, 7)}-01`],
    ] as const) {
      const key = `${grain} ${authority} ${startsOn}`;
      const row = rows.get(key) ?? {
        surveyHash: survey.hash,
        grain,
        authority,
        startsOn,
        n: 0,
        counts: Array.from({ length: widthOf(cells) }, () => 0),
      };
      rows.set(key, row);
      row.n++;
      for (const place of places) row.counts[place] = (row.counts[place] ?? 0) + 1;
    }
  }
  await db.transaction().execute((transaction) => writeTallies(transaction, [...rows.values()]));
}

function randomPlaces({ questions, statuses }: Cells, random: (below: number) => number): readonly number[] {
  let start = 0;
  return questions.flatMap(({ choices }) => {
    const first = start;
    start += choices.length + statuses.length;
    const status = random(10) === 0 ? 1 + random(statuses.length - 1) : 0;
    return [...(status === 0 && choices.length > 0 ? [first + random(choices.length)] : []), first + choices.length + status];
  });
}
