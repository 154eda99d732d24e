import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { SubmissionState, Tables } from '../tables.ts';

/** Which submissions are handed out one by one: one authority's answers to one survey, of all its versions. */
export interface ExportSelection {
  readonly authority: string;
  /** `poet/parent-carer/ehcp` */
  readonly survey: string;
  /** The first day of receipt, `2026-09-01`; `null` for the first there is. */
  readonly from: string | null;
  /** The last day of receipt; `null` for today. */
  readonly to: string | null;
}

/** A submission as it lies in the database. */
export interface StoredSubmission {
  readonly id: string;
  readonly body: string;
  readonly state: SubmissionState;
  readonly receivedOn: string;
  readonly link: string | null;
}

const pageSize = 200;

/** By id, which is random: the order says nothing about when or for whom a submission came. */
export async function* submissionPages(db: Kysely<Tables>, selection: ExportSelection): AsyncGenerator<readonly StoredSubmission[]> {
  let after: string | null = null;
  for (;;) {
    const rows: readonly StoredSubmission[] = await page(db, selection, after);
    if (rows.length > 0) yield rows;
    if (rows.length < pageSize) return;
    after = rows.at(-1)?.id ?? after;
  }
}

async function page(db: Kysely<Tables>, { authority, survey, from, to }: ExportSelection, after: string | null) {
  let query = ofAuthority(db, authority).where('survey_id', '=', survey);
  if (from !== null) query = query.where(sql<boolean>`received_on >= ${from}::date`);
  if (to !== null) query = query.where(sql<boolean>`received_on <= ${to}::date`);
  if (after !== null) query = query.where('submission_id', '>', after);
  return query.orderBy('submission_id').limit(pageSize).execute();
}

/** Some of an authority's submissions by their ids, in no order; those that are withdrawn, or not there, are not among them. */
export async function submissionsById(db: Kysely<Tables>, authority: string, ids: readonly string[]): Promise<readonly StoredSubmission[]> {
  return ofAuthority(db, authority).where('submission_id', 'in', ids).execute();
}

function ofAuthority(db: Kysely<Tables>, authority: string) {
  return db
    .selectFrom('submissions')
    .select([
      'submission_id as id',
      ...(['body', 'state', 'link'] as const),
      sql<string>`to_char(received_on, 'YYYY-MM-DD')`.as('receivedOn'),
    ])
    .where('authority', '=', authority)
    .where('state', '<>', 'withdrawn');
}
