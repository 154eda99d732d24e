import { crossTalliesOf } from '@poet/core';
import type { Cells } from '@poet/core';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Grain, Tables } from '../tables.ts';
import { cellsOfGroup, groupsOf, inGroup, isCountable, recount } from './recount.ts';
import type { Counted, Group } from './recount.ts';
import { keyOf } from './tally-sums.ts';
import type { SummedTally } from './tally-sums.ts';

/** What was found when everything was counted again. */
export interface VerifiedTallies {
  /** Submissions that are counted. */
  readonly n: number;
  /** Where tallies and submissions differ, a sentence each; empty when nowhere. */
  readonly differences: readonly string[];
}

/** Counts everything again, as it stands at one moment, and compares it with what is kept. Changes nothing and keeps nobody waiting. */
export async function verifyTallies(db: Kysely<Tables>, counted: Counted = () => {}): Promise<VerifiedTallies> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      let n = 0;
      const count: Counted = (group, submissions) => {
        n += submissions;
        counted(group, submissions);
      };
      const differences: string[] = [];
      for (const group of await groupsOf(transaction)) differences.push(...(await differencesIn(transaction, group, count)));
      return { n, differences };
    });
}

async function differencesIn(db: Transaction<Tables>, group: Group, counted: Counted): Promise<readonly string[]> {
  const again = new Map((await recount(db, group, counted)).rows().map((row) => [keyOf(row), row]));
  const kept = new Map((await keptRows(db, group)).map((row) => [keyOf(row), row]));
  const cells = await cellsOfGroup(db, group);
  const rows = [...new Set([...kept.keys(), ...again.keys()])].sort().flatMap((key) => {
    const row = kept.get(key) ?? again.get(key);
    if (row === undefined) return [];
    const found = compare(kept.get(key), again.get(key), namesOf(cells.get(row.surveyHash)));
    return found.map((difference) => `${nameOf(group)}, ${spanOf(row)}: ${difference}`);
  });
  return [...rows, ...(await wronglyMarked(db, group))];
}

function compare(kept: SummedTally | undefined, again: SummedTally | undefined, names: readonly string[]): readonly string[] {
  const differ = (name: string, one = 0, other = 0) => (one === other ? [] : [`${name}: ${one} kept, ${other} counted again`]);
  const places = Array.from({ length: Math.max(kept?.counts.length ?? 0, again?.counts.length ?? 0) }, (_, place) => place);
  return [
    ...differ('submissions', kept?.n, again?.n),
    ...places.flatMap((place) => differ(names[place] ?? `cell ${place}`, kept?.counts[place], again?.counts[place])),
  ];
}

/** What each cell is about: `support-choice, good`; `process-time and outcome-safety, the first positive`. */
function namesOf(cells: Cells | undefined): readonly string[] {
  if (cells === undefined) return [];
  const single = cells.questions.flatMap(({ key, choices }) => [...choices, ...cells.statuses].map((name) => `${key}, ${name}`));
  const pairs = (cells.crossed ? crossTalliesOf(cells.crossed, []) : []).map(({ process, outcome }) => `${process} and ${outcome}`);
  return [
    ...single,
    ...pairs.flatMap((pair) => ['both', 'the first', 'the second', 'neither'].map((which) => `${pair}, ${which} positive`)),
  ];
}

function nameOf({ surveyId, surveyVersion, authority }: Group): string {
  return `${authority}, ${surveyId}@${surveyVersion}`;
}

function spanOf({ grain, startsOn }: Pick<SummedTally, 'grain' | 'startsOn'>): string {
  return grain === 'day' ? startsOn : `the month ${startsOn.slice(0, 7)}`;
}

async function keptRows(db: Transaction<Tables>, group: Group): Promise<readonly SummedTally[]> {
  return db
    .selectFrom('tallies')
    .innerJoin('compositions', 'compositions.survey_hash', 'tallies.survey_hash')
    .select(['tallies.survey_hash as surveyHash', 'authority', 'n', 'counts'])
    .select([sql<Grain>`grain`.as('grain'), sql<string>`to_char(starts_on, 'YYYY-MM-DD')`.as('startsOn')])
    .where(inGroup(group))
    .execute();
}

/** A wrong mark does its harm later: when the submission is withdrawn, it would be taken out of tallies that it is not in, or left in them. */
async function wronglyMarked(db: Transaction<Tables>, group: Group): Promise<readonly string[]> {
  const row = await db
    .selectFrom('submissions')
    .select(sql<number>`count(*)::int`.as('n'))
    .where(inGroup(group))
    .where('is_counted', '<>', isCountable)
    .executeTakeFirstOrThrow();
  return row.n === 0 ? [] : [`${nameOf(group)}: ${row.n} submissions are marked as counted and should not be, or the other way round`];
}
