import type { Submission } from '@poet/core';
import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { keptCells } from './compositions.ts';
import { TallySums } from './tally-sums.ts';
import type { SummedTally } from './tally-sums.ts';

/** A stored submission that is to be counted, or to be counted no longer. */
export interface Countable {
  readonly survey_hash: string;
  readonly body: string;
}

/**
 * Counts submissions, or takes them out again: last of all in the transaction that makes it so, since whoever else counts for the same authority waits
 * until its end. What is taken out must have been counted.
 */
export async function addToTallies(db: Transaction<Tables>, submissions: readonly Countable[], by: 1 | -1): Promise<void> {
  if (submissions.length === 0) return;
  const cellsByHash = await keptCells(
    db,
    submissions.map(({ survey_hash }) => survey_hash),
  );
  const sums = new TallySums();
  for (const { survey_hash, body } of submissions) {
    const cells = cellsByHash.get(survey_hash);
    if (cells === undefined) throw new Error(`The composition ${survey_hash} is not kept, so nothing of it can be counted.`);
    // It passed the whole check when it came.
    sums.add(JSON.parse(body) as Submission, cells, by);
  }
  const rows = sums.rows();
  await writeTallies(db, rows);
  if (by < 0) await removeEmpty(db, rows);
}

const atOnce = 100;

/** Adds rows to those that are there. */
export async function writeTallies(db: Transaction<Tables>, rows: readonly SummedTally[]): Promise<void> {
  for (let i = 0; i < rows.length; i += atOnce) {
    const values = rows.slice(i, i + atOnce).map(valuesOf);
    await sql`
      insert into tallies (survey_hash, grain, authority, starts_on, n, counts) values ${sql.join(values)}
      on conflict (survey_hash, grain, authority, starts_on) do update set n = tallies.n + excluded.n, counts = (
        select array_agg(coalesce(one, 0) + coalesce(other, 0) order by place)
        from unnest(tallies.counts, excluded.counts) with ordinality as cell(one, other, place)
      )`.execute(db);
  }
}

function valuesOf({ surveyHash, grain, authority, startsOn, n, counts }: SummedTally) {
  return sql`(${surveyHash}, ${grain}, ${authority}, ${startsOn}::date, ${n}::integer, ${counts}::integer[])`;
}

/** A row of nobody would still say that there was somebody. */
async function removeEmpty(db: Transaction<Tables>, rows: readonly SummedTally[]): Promise<void> {
  for (let i = 0; i < rows.length; i += atOnce) {
    const keys = rows.slice(i, i + atOnce).map((row) => sql`(${row.surveyHash}, ${row.grain}, ${row.authority}, ${row.startsOn}::date)`);
    await sql`delete from tallies where n = 0 and (survey_hash, grain, authority, starts_on) in (${sql.join(keys)})`.execute(db);
  }
}
