import type { CrossTally, Survey, Tally } from '@poet/core';
import type { ReleaseRecord } from '@poet/core/audit.js';
import { england } from '@poet/core/report.js';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { actionPlan } from '../actions/action-store.ts';
import type { Scope } from '../keys.ts';
import { createAuditLog } from '../store/audit-log.ts';
import type { AuditEntry } from '../store/audit-log.ts';
import type { SurveyRegister } from '../surveys.ts';
import type { Tables } from '../tables.ts';
import { readCrossTallies, readTallies } from '../tallies/read-tallies.ts';
import { themes } from '../themes/theme-store.ts';
import type { StatedAssociation } from './associations.ts';
import { invitedIn } from './invited-store.ts';
import type { InvitedCount } from './invited-store.ts';

/** The newest release, as the next has to know it. */
export interface LastRelease {
  readonly position: number;
  readonly record: ReleaseRecord;
}

/** A version of a survey to which there are answers, with those of its compositions that are known here. */
export interface CountedSurvey {
  readonly id: string;
  readonly version: string;
  readonly compositions: readonly Survey[];
}

/** A report that was published, without what is in it. */
export interface PublishedReport {
  readonly authority: string;
  /** `202526-autumn` */
  readonly period: string;
  readonly number: number;
  readonly releasedOn: string;
  readonly receivedUntil: string;
}

/** Of a report, what the next statement of its period is counted from: not for anybody else. */
export interface Stated extends PublishedReport {
  readonly counted: number;
}

/** What is to be stored of a release, all of it or nothing. */
export interface NewRelease {
  readonly position: number;
  readonly id: string;
  readonly releasedOn: string;
  readonly record: string;
  readonly period: string;
  readonly reports: readonly {
    readonly authority: string;
    readonly number: number;
    readonly receivedUntil: string;
    readonly counted: number;
    readonly body: string;
    readonly associations: string | null;
  }[];
  readonly audit: AuditEntry;
}

/** Everything that a release reads, at one moment: figures of days add up only if nobody sends between two readings. */
export interface ReleaseReader {
  last(): Promise<LastRelease | null>;
  surveys(): Promise<readonly CountedSurvey[]>;
  tallies(survey: CountedSurvey, days: { readonly from: string; readonly to: string }): Promise<ReadonlyMap<string, Tally>>;
  /** What was counted of questions two at once. */
  crossTallies(
    survey: CountedSurvey,
    days: { readonly from: string; readonly to: string },
  ): Promise<ReadonlyMap<string, readonly CrossTally[]>>;
  /** The newest statement of each authority, for one period. */
  stated(period: string): Promise<ReadonlyMap<string, Stated>>;
  /** How many that are counted were completed in these days, and received later than a day. */
  late(authority: string, days: { readonly from: string; readonly to: string; readonly receivedAfter: string }): Promise<number>;
  body(authority: string, period: string): Promise<string | null>;
  /** The associations of the newest report of an authority and a period, with how many people they are of. */
  associations(authority: string, period: string): Promise<readonly StatedAssociation[]>;
  /** The periods of which an authority has reports. */
  periods(authority: string): Promise<readonly string[]>;
  /** Invitations to a survey that could be used in these days, by authority. */
  invited(survey: string, days: { readonly from: string; readonly to: string }): Promise<ReadonlyMap<string, InvitedCount>>;
  /** The action plan of an authority, as JSON; `null` where there is none. */
  actionPlan(authority: string): Promise<string | null>;
  /** What an authority found in what people wrote in a period, as JSON; `null` where there is nothing. */
  themes(authority: string, period: string): Promise<string | null>;
}

/** Releases in a database. */
export interface ReleaseStore {
  read<T>(work: (reader: ReleaseReader) => Promise<T>): Promise<T>;
  /** Stores a release with its reports. `false`, and nothing stored, where another has taken its place meanwhile. */
  publish(release: NewRelease): Promise<boolean>;
}

/** What is asked of published reports by who reads them. */
export interface ReportStore {
  /** The reports of an authority, or of all. */
  reports(scope: Scope): Promise<readonly PublishedReport[]>;
  /** The newest report of an authority and a period, in the text in which it was published; `null` where there is none. */
  report(authority: string, period: string): Promise<string | null>;
}

/** Reports on a database. */
export function createReportStore(db: Kysely<Tables>): ReportStore {
  return {
    reports: (scope) => reports(db, scope),
    report: (authority, period) => body(db, authority, period),
  };
}

/** Releases on a database, where work may take long. */
export function createReleaseStore(db: Kysely<Tables>, surveys: SurveyRegister): ReleaseStore {
  return {
    read: (work) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((transaction) => work(readerOf(transaction, surveys))),
    publish: (release) => publish(db, release),
  };
}

function readerOf(db: Kysely<Tables>, surveys: SurveyRegister): ReleaseReader {
  return {
    last: () => last(db),
    surveys: () => countedSurveys(db, surveys),
    tallies: ({ id, version }, days) => readTallies(db, { survey: { id, version }, scope: 'england', ...days }),
    crossTallies: ({ id, version }, days) => readCrossTallies(db, { survey: { id, version }, scope: 'england', ...days }),
    stated: (period) => stated(db, period),
    late: (authority, days) => late(db, authority, days),
    body: (authority, period) => body(db, authority, period),
    associations: (authority, period) => associations(db, authority, period),
    periods: async (authority) => (await reports(db, authority)).filter((one) => one.authority === authority).map(({ period }) => period),
    invited: (survey, days) => invitedIn(db, survey, days),
    actionPlan: (authority) => actionPlan(db, authority),
    themes: (authority, period) => themes(db, authority, period),
  };
}

async function publish(db: Kysely<Tables>, { reports: made, audit, ...release }: NewRelease): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const row = { position: release.position, release_id: release.id, released_on: release.releasedOn, record: release.record };
    const { numInsertedOrUpdatedRows: stored } = await transaction
      .insertInto('releases')
      .values(row)
      .onConflict((conflict) => conflict.column('position').doNothing())
      .executeTakeFirstOrThrow();
    if (stored !== 1n) return false;
    // The new record has them in it.
    await transaction.updateTable('releases').set({ record: null }).where('position', '<', release.position).execute();
    for (const { authority, receivedUntil, ...report } of made) {
      const { position, period } = release;
      await transaction
        .insertInto('reports')
        .values({ authority, period, position, received_until: receivedUntil, ...report })
        .execute();
    }
    await createAuditLog(transaction).record(audit);
    return true;
  });
}

async function last(db: Kysely<Tables>): Promise<LastRelease | null> {
  const row = await db
    .selectFrom('releases')
    .select(['position', 'record'])
    .where('record', 'is not', null)
    .orderBy('position', 'desc')
    .executeTakeFirst();
  // It was written here, and by nobody else.
  return row === undefined ? null : { position: row.position, record: JSON.parse(row.record ?? '') as ReleaseRecord };
}

async function countedSurveys(db: Kysely<Tables>, surveys: SurveyRegister): Promise<readonly CountedSurvey[]> {
  const rows = await db
    .selectFrom('compositions')
    .select(['survey_hash as hash', 'survey_id as id', 'survey_version as version', 'modules'])
    .orderBy('survey_id')
    .orderBy('survey_version')
    .orderBy('survey_hash')
    .execute();
  const byVersion = Map.groupBy(rows, ({ id, version }) => `${id}@${version}`);
  return [...byVersion.values()].flatMap((compositions) => {
    const [first] = compositions;
    const known = compositions.flatMap(({ id, version, hash, modules }) => surveys.find({ survey: { id, version, hash }, modules }) ?? []);
    return first ? [{ id: first.id, version: first.version, compositions: known }] : [];
  });
}

const reportColumns = [
  ...(['authority', 'period', 'number'] as const),
  sql<string>`to_char(released_on, 'YYYY-MM-DD')`.as('releasedOn'),
  sql<string>`to_char(received_until, 'YYYY-MM-DD')`.as('receivedUntil'),
] as const;

async function stated(db: Kysely<Tables>, period: string): Promise<ReadonlyMap<string, Stated>> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('releases', 'releases.position', 'reports.position')
    .select([...reportColumns, 'counted'])
    .where('period', '=', period)
    .orderBy('number')
    .execute();
  return new Map(rows.map((row) => [row.authority, row]));
}

async function late(
  db: Kysely<Tables>,
  authority: string,
  { from, to, receivedAfter }: { readonly from: string; readonly to: string; readonly receivedAfter: string },
): Promise<number> {
  const row = await db
    .selectFrom('submissions')
    .select(sql<number>`count(*)::int`.as('n'))
    .$if(authority !== england, (query) => query.where('authority', '=', authority))
    .where('is_counted', '=', true)
    .where(sql<boolean>`received_on > ${receivedAfter}::date and body::jsonb ->> 'completedOn' between ${from} and ${to}`)
    .executeTakeFirstOrThrow();
  return row.n;
}

async function reports(db: Kysely<Tables>, scope: Scope): Promise<readonly PublishedReport[]> {
  return db
    .selectFrom('reports')
    .innerJoin('releases', 'releases.position', 'reports.position')
    .select(reportColumns)
    .$if(scope !== 'england', (query) => query.where('authority', '=', scope))
    .orderBy('authority')
    .orderBy('reports.position')
    .execute();
}

async function body(db: Kysely<Tables>, authority: string, period: string): Promise<string | null> {
  const row = await newest(db, authority, period).select('body').executeTakeFirst();
  return row?.body ?? null;
}

async function associations(db: Kysely<Tables>, authority: string, period: string): Promise<readonly StatedAssociation[]> {
  const row = await newest(db, authority, period).select('associations').executeTakeFirst();
  // It was written by the release before.
  return row?.associations ? (JSON.parse(row.associations) as StatedAssociation[]) : [];
}

function newest(db: Kysely<Tables>, authority: string, period: string) {
  return db.selectFrom('reports').where('authority', '=', authority).where('period', '=', period).orderBy('number', 'desc');
}
