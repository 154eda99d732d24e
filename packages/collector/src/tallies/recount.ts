import type { Cells, Submission } from '@poet/core';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import { TallySums } from './tally-sums.ts';

/** Submissions that are counted again together: one authority's to one version of a survey, in all its compositions. */
export interface Group {
  readonly surveyId: string;
  readonly surveyVersion: string;
  readonly authority: string;
}

/** How far long work is: hears of a group and of so many submissions more. */
export type Counted = (group: Group, submissions: number) => void;

const pageSize = 500;

/** All groups that there are, of submissions or of tallies, in order. */
export async function groupsOf(db: Kysely<Tables>): Promise<readonly Group[]> {
  const { rows } = await sql<Group>`
    select survey_id as "surveyId", survey_version as "surveyVersion", authority from submissions
    union select survey_id, survey_version, authority from tallies join compositions using (survey_hash)
    order by 1, 2, 3`.execute(db);
  return rows;
}

/** The groups with submissions that wait to be counted, of which it is known here how. */
export async function waitingGroups(db: Kysely<Tables>): Promise<readonly Group[]> {
  const { rows } = await sql<Group>`
    select distinct submissions.survey_id as "surveyId", submissions.survey_version as "surveyVersion", authority
    from submissions join compositions using (survey_hash) where state = 'accepted' and not is_counted order by 1, 2, 3`.execute(db);
  return rows;
}

/** The submissions of a group. */
export function inGroup({ surveyId, surveyVersion, authority }: Group) {
  return sql<boolean>`(survey_id = ${surveyId} and survey_version = ${surveyVersion} and authority = ${authority})`;
}

/** The submissions that are to be counted: accepted, of a composition that is kept. */
export const isCountable = sql<boolean>`(state = 'accepted' and survey_hash in (select survey_hash from compositions))`;

/** Counts a group from its submissions, page by page. */
export async function recount(db: Kysely<Tables>, group: Group, counted: Counted = () => {}): Promise<TallySums> {
  const cells = await cellsOfGroup(db, group);
  const sums = new TallySums();
  for (let after: string | null = null; ;) {
    const page: readonly { submission_id: string; survey_hash: string; body: string }[] = await readPage(db, group, after);
    for (const { survey_hash, body } of page) {
      const known = cells.get(survey_hash);
      // It passed the whole check when it came.
      if (known !== undefined) sums.add(JSON.parse(body) as Submission, known);
    }
    counted(group, page.length);
    after = page.at(-1)?.submission_id ?? null;
    if (after === null || page.length < pageSize) return sums;
  }
}

/** The cells of the group's compositions, by hash. */
export async function cellsOfGroup(db: Kysely<Tables>, { surveyId, surveyVersion }: Group): Promise<ReadonlyMap<string, Cells>> {
  const rows = await db
    .selectFrom('compositions')
    .select(['survey_hash', 'cells'])
    .where('survey_id', '=', surveyId)
    .where('survey_version', '=', surveyVersion)
    .execute();
  return new Map(rows.map(({ survey_hash, cells }) => [survey_hash, cells]));
}

function readPage(db: Kysely<Tables>, group: Group, after: string | null) {
  return db
    .selectFrom('submissions')
    .select(['submission_id', 'survey_hash', 'body'])
    .where(inGroup(group))
    .where(isCountable)
    .$if(after !== null, (query) => query.where('submission_id', '>', after))
    .orderBy('submission_id')
    .limit(pageSize)
    .execute();
}
