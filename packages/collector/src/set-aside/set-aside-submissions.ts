import type { Kysely, Transaction } from 'kysely';
import { createStore } from '../store.ts';
import type { Tables } from '../tables.ts';
import { addToTallies } from '../tallies/add-to-tallies.ts';
import { keptCells } from '../tallies/compositions.ts';

/** A submission that waits to be looked at, without its answers. */
export interface SetAside {
  readonly submissionId: string;
  readonly survey: string;
  readonly authority: string;
  /** `2026-11-23` */
  readonly receivedOn: string;
  /** The name of a rule, or `proof`. */
  readonly reason: string;
}

/** Which of them: all of one authority's, of one survey's, set aside for one reason, that came on one day. What is left out is any. */
export interface SetAsideSelection {
  readonly authority?: string | undefined;
  readonly survey?: string | undefined;
  readonly reason?: string | undefined;
  readonly day?: string | undefined;
}

/** What whoever looks at submissions that were set aside can do. Rejects when the database fails. */
export interface SetAsideSubmissions {
  /** In the order of their random ids, which says nothing about when they came. */
  list(selection: SetAsideSelection): Promise<readonly SetAside[]>;
  /** The exact text that was received; `null` where no submission of this id is set aside. */
  body(submissionId: string): Promise<string | null>;
  /** Counts them with the results from now on. @returns how many of them were set aside. */
  accept(submissionIds: readonly string[]): Promise<number>;
  /** Removes their answers for good. That they came is kept, so that the same bytes are not stored anew. @returns how many of them were set aside. */
  withdraw(submissionIds: readonly string[], day: string): Promise<number>;
}

/** The submissions of a database that are set aside. */
export function createSetAside(db: Kysely<Tables>): SetAsideSubmissions {
  return {
    list: (selection) => list(db, selection),
    body: async (submissionId) => {
      const row = await setAside(db).select('body').where('submission_id', '=', submissionId).executeTakeFirst();
      return row?.body ?? null;
    },
    accept: (submissionIds) => accept(db, submissionIds),
    withdraw: (submissionIds, day) => withdraw(db, submissionIds, day),
  };
}

function setAside(db: Kysely<Tables>) {
  return db.selectFrom('submissions').where('state', '=', 'set-aside');
}

async function list(db: Kysely<Tables>, { authority, survey, reason, day }: SetAsideSelection): Promise<readonly SetAside[]> {
  let query = setAside(db)
    .select(['submission_id as submissionId', 'survey_id as survey', 'authority', 'set_aside_for'])
    .select(({ fn, val }) => fn<string>('to_char', ['received_on', val('YYYY-MM-DD')]).as('receivedOn'))
    .orderBy('submission_id');
  if (authority !== undefined) query = query.where('authority', '=', authority);
  if (survey !== undefined) query = query.where('survey_id', '=', survey);
  if (reason !== undefined) query = query.where('set_aside_for', '=', reason);
  if (day !== undefined) query = query.where(({ eb, fn, val }) => eb(fn<string>('to_char', ['received_on', val('YYYY-MM-DD')]), '=', day));
  const rows = await query.execute();
  return rows.map(({ set_aside_for, ...row }) => ({ ...row, reason: set_aside_for ?? 'unknown' }));
}

/** So many ids are named in one statement. */
const atOnce = 1_000;

async function accept(db: Kysely<Tables>, submissionIds: readonly string[]): Promise<number> {
  let changed = 0;
  for (let i = 0; i < submissionIds.length; i += atOnce) {
    const some = submissionIds.slice(i, i + atOnce);
    changed += await db.transaction().execute((transaction) => acceptSome(transaction, some));
  }
  return changed;
}

/** What came before there were tallies may be of a composition that is not kept: it waits to be counted. */
async function acceptSome(db: Transaction<Tables>, submissionIds: readonly string[]): Promise<number> {
  const rows = await setAside(db)
    .select(['submission_id', 'survey_hash', 'body'])
    .where('submission_id', 'in', submissionIds)
    .orderBy('submission_id')
    .forUpdate()
    .execute();
  if (rows.length === 0) return 0;
  const cells = await keptCells(
    db,
    rows.map(({ survey_hash }) => survey_hash),
  );
  await db
    .updateTable('submissions')
    .set(({ exists, fn, selectFrom }) => ({
      state: 'accepted',
      first_state: fn.coalesce('first_state', 'state'),
      set_aside_for: null,
      is_counted: exists(
        selectFrom('compositions').whereRef('compositions.survey_hash', '=', 'submissions.survey_hash'),
      ).$castTo<boolean>(),
    }))
    .where(
      'submission_id',
      'in',
      rows.map(({ submission_id }) => submission_id),
    )
    .execute();
  await addToTallies(
    db,
    rows.filter(({ survey_hash }) => cells.has(survey_hash)),
    1,
  );
  return rows.length;
}

/** One by one: each tells the webhooks, and has its traces removed. */
async function withdraw(db: Kysely<Tables>, submissionIds: readonly string[], day: string): Promise<number> {
  const store = createStore(db);
  let changed = 0;
  for (const submissionId of submissionIds) {
    const isSetAside = await setAside(db).select('submission_id').where('submission_id', '=', submissionId).executeTakeFirst();
    if (isSetAside && (await store.withdraw({ submissionId, authority: null, day }))) changed++;
  }
  return changed;
}
