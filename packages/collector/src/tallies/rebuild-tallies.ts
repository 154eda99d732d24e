import type { Submission } from '@poet/core';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { SurveyRegister } from '../surveys.ts';
import type { Tables } from '../tables.ts';
import { writeTallies } from './add-to-tallies.ts';
import { keepComposition, renewCells } from './compositions.ts';
import { groupsOf, inGroup, isCountable, recount, waitingGroups } from './recount.ts';
import type { Counted, Group } from './recount.ts';

/** What counting again needs. */
export interface Rebuilding {
  readonly db: Kysely<Tables>;
  readonly surveys: SurveyRegister;
  readonly counted?: Counted;
}

/**
 * Counts everything again from the submissions, an authority's answers to one version of a survey after another, each in a transaction of its own: wherever
 * it is cut off, what is there is right, and the next run does the rest. Whoever sends meanwhile waits until the group under way is done.
 * @returns how many groups.
 */
export async function rebuildTallies(rebuilding: Rebuilding): Promise<number> {
  await renewCells(rebuilding.db, rebuilding.surveys);
  await keepWaiting(rebuilding);
  return rebuildAll(await groupsOf(rebuilding.db), rebuilding);
}

/**
 * Counts what was accepted and has not been counted yet, since it came before there were tallies, or nobody here knew its survey, or since less of it was
 * counted than is today: what of it is of surveys that are known now. Does nothing when there is nothing. May be cut off and run again, by several at once.
 * @returns how many groups were counted again for it.
 */
export async function countWaiting(rebuilding: Rebuilding): Promise<number> {
  await renewCells(rebuilding.db, rebuilding.surveys);
  await keepWaiting(rebuilding);
  return rebuildAll(await waitingGroups(rebuilding.db), rebuilding);
}

/** Keeps the compositions of what waits, where their surveys are known here. */
async function keepWaiting({ db, surveys }: Rebuilding): Promise<void> {
  const waiting = await db
    .selectFrom('submissions')
    .distinctOn('survey_hash')
    .select(['survey_hash', 'body'])
    .where('state', '=', 'accepted')
    .where('is_counted', '=', false)
    .where('survey_hash', 'not in', (query) => query.selectFrom('compositions').select('survey_hash'))
    .orderBy('survey_hash')
    .execute();
  for (const { body } of waiting) {
    // It passed the whole check when it came.
    const survey = surveys.find(JSON.parse(body) as Submission);
    if (survey !== null) await keepComposition(db, survey);
  }
}

async function rebuildAll(groups: readonly Group[], { db, counted = () => {} }: Rebuilding): Promise<number> {
  for (const group of groups) await db.transaction().execute((transaction) => rebuildGroup(transaction, group, counted));
  return groups.length;
}

async function rebuildGroup(db: Transaction<Tables>, group: Group, counted: Counted): Promise<void> {
  // Before anything else, so that nobody who holds a row of tallies waits for us, and we for them.
  await sql`lock table submissions in share row exclusive mode`.execute(db);
  await sql`delete from tallies using compositions where tallies.survey_hash = compositions.survey_hash and ${inGroup(group)}`.execute(db);
  await sql`update submissions set is_counted = not is_counted where ${inGroup(group)} and is_counted <> ${isCountable}`.execute(db);
  const sums = await recount(db, group, counted);
  await writeTallies(db, sums.rows());
}
