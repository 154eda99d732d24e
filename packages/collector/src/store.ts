import type { Survey } from '@poet/core';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { createActionStore } from './actions/action-store.ts';
import type { ActionStore } from './actions/action-store.ts';
import type { Admission, Refusal } from './invitations/admit.ts';
import type { Scope } from './keys.ts';
import type { ShownResults } from './show-anew.ts';
import { createReportStore } from './releases/release-store.ts';
import type { ReportStore } from './releases/release-store.ts';
import { createAccessStore } from './store/access-store.ts';
import type { AccessStore } from './store/access-store.ts';
import { createAuditLog } from './store/audit-log.ts';
import type { AuditLog } from './store/audit-log.ts';
import { createInvitationStore } from './store/invitation-store.ts';
import type { InvitationStore } from './store/invitation-store.ts';
import { InvitationRefused, spendInvitation } from './store/spend-invitation.ts';
import { showResults } from './store/shown-results-store.ts';
import type { Showing } from './store/shown-results-store.ts';
import { submissionPages, submissionsById } from './store/submission-pages.ts';
import type { ExportSelection, StoredSubmission } from './store/submission-pages.ts';
import type { SubmissionRow, SubmissionState, Tables } from './tables.ts';
import { addToTallies } from './tallies/add-to-tallies.ts';
import { keepComposition } from './tallies/compositions.ts';
import { readByComposition } from './tallies/read-tallies.ts';
import type { StoredTally, TallySelection } from './tallies/read-tallies.ts';
import { createThemeStore } from './themes/theme-store.ts';
import type { ThemeStore } from './themes/theme-store.ts';
import { queueDeliveries } from './webhooks/queue-deliveries.ts';

/** A submission that was checked, on its way into the database. */
export type NewSubmission = Omit<SubmissionRow, 'received_on' | 'first_state' | 'kept_hash' | 'set_aside_for' | 'is_counted'> & {
  readonly received_on: string;
  readonly set_aside_for?: string | null;
};

/** A submission with the survey that it answers; `null` where nobody here knows it, or nobody here can read it. */
export interface Receivable {
  readonly row: NewSubmission;
  readonly survey: Survey | null;
}

/** What the receipt of a submission is made from: always the stored row, so that every copy of it is equal. */
export type ReceiptRow = Pick<SubmissionRow, 'submission_id' | 'body_hash' | 'state' | 'first_state'> & { readonly received_on: string };

/** What became of a submission: stored now, stored before with the same bytes, its id was taken by other bytes, or its invitation is not good for it. */
export type Receiving =
  | { readonly kind: 'stored' | 'repeated'; readonly row: ReceiptRow }
  | { readonly kind: 'different' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Which submissions: of one version of a survey, from one authority or from all of England. */
export interface Selection {
  readonly survey: { readonly id: string; readonly version: string };
  readonly scope: Scope;
}

/** A submission that is to be withdrawn. */
export interface Withdrawal {
  readonly submissionId: string;
  /** The authority that asks; `null` for the operator, who may withdraw any. */
  readonly authority: string | null;
  /** `2026-11-23` */
  readonly day: string;
}

/** Everything the collector asks of a database. Replace it to keep submissions elsewhere. Every function rejects when the database fails. */
export interface Store extends AccessStore, ActionStore, AuditLog, InvitationStore, ReportStore, ThemeStore {
  /**
   * Stores a submission once, however often and at however many times at once it comes, spends its invitation and counts it with it. A submission that is stored
   * already is answered from its row, whatever its invitation: a repeat is known by its own id, so nothing need say which invitation it came with.
   */
  receive(submission: Receivable, admission: Admission): Promise<Receiving>;
  /** What is counted of the accepted submissions, by composition. */
  tallies(selection: TallySelection): Promise<readonly StoredTally[]>;
  /** Shows results after those that were shown last, and keeps what it has shown: with nobody else looking at the same ones meanwhile. */
  showResults<T extends ShownResults>(selection: Selection, show: Showing<T>): Promise<T>;
  /** How many submissions are kept and not counted: nobody here knows the survey they name, or nobody has looked yet at what is odd about them. */
  countState(selection: Selection, state: 'unknown-survey' | 'set-aside'): Promise<number>;
  /** How many accepted submissions wait to be counted: they came before there were tallies, and nobody has known their survey since. */
  countWaiting(selection: Selection): Promise<number>;
  /** Single submissions in pages, with all that is stored of each; those that were withdrawn are left out. */
  submissionPages(selection: ExportSelection): AsyncIterable<readonly StoredSubmission[]>;
  /** Some of an authority's submissions, but for those that are withdrawn. */
  submissionsById(authority: string, ids: readonly string[]): Promise<readonly StoredSubmission[]>;
  /**
   * Takes the answers and the link out for good, and keeps the id and the hash, so that a repeat is not stored anew. Withdrawing twice does nothing more.
   * @returns false when there is no such submission, or it is another authority's.
   */
  withdraw(withdrawal: Withdrawal): Promise<boolean>;
  /** The ids of everything that is withdrawn, in order. */
  withdrawnIds(): Promise<readonly string[]>;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
}

/** The store on PGlite or PostgreSQL, by way of Kysely. */
export function createStore(db: Kysely<Tables>): Store {
  return {
    ...createAccessStore(db),
    ...createActionStore(db),
    ...createAuditLog(db),
    ...createInvitationStore(db),
    ...createReportStore(db),
    ...createThemeStore(db),
    receive: (submission, admission) => receive(db, submission, admission),
    tallies: (selection) => readByComposition(db, selection),
    showResults: (selection, show) => showResults(db, selection, show),
    countState: (selection, state) => numberOf(selected(db, selection, state)),
    countWaiting: (selection) => numberOf(selected(db, selection, 'accepted').where('is_counted', '=', false)),
    submissionPages: (selection) => submissionPages(db, selection),
    submissionsById: (authority, ids) => submissionsById(db, authority, ids),
    withdraw: (withdrawal) => db.transaction().execute((transaction) => withdraw(transaction, withdrawal)),
    withdrawnIds: () => withdrawnIds(db),
    ping: async () => void (await sql`select 1`.execute(db)),
  };
}

const receiptColumns = [
  'submission_id',
  'body_hash',
  'state',
  'first_state',
  sql<string>`to_char(received_on, 'YYYY-MM-DD')`.as('received_on'),
] as const;

/** All of it or nothing. */
async function receive(db: Kysely<Tables>, submission: Receivable, admission: Admission): Promise<Receiving> {
  // Set outright, because a server may have another default, and a stricter level would not let us read the row we ran into.
  const transaction = db.transaction().setIsolationLevel('read committed');
  try {
    return await transaction.execute((open) => storeOnce(open, submission, admission));
  } catch (error) {
    if (error instanceof InvitationRefused) return { kind: 'refused', refusal: error.refusal };
    throw error;
  }
}

/**
 * The UNIQUE constraint decides, nothing is asked beforehand. An insert that meets another one under way waits for it,
 * so the row it ran into is there to be read when it comes back empty.
 */
async function storeOnce(db: Transaction<Tables>, { row: submission, survey }: Receivable, admission: Admission): Promise<Receiving> {
  const isCounted = submission.state === 'accepted' && survey !== null;
  const row = await db
    .insertInto('submissions')
    .values({ ...submission, is_counted: isCounted })
    .onConflict((conflict) => conflict.column('submission_id').doNothing())
    .returning(receiptColumns)
    .executeTakeFirst();
  if (row !== undefined) {
    await spendInvitation(db, admission);
    await queueDeliveries(db, { event: 'submission.received', row: submission, day: submission.received_on });
    // Also of what is set aside, so that it can be counted once somebody has looked.
    if (survey !== null) await keepComposition(db, survey);
    if (isCounted) await addToTallies(db, [submission], 1);
    return { kind: 'stored', row };
  }
  const first = await db
    .selectFrom('submissions')
    .select(receiptColumns)
    .where('submission_id', '=', submission.submission_id)
    .executeTakeFirstOrThrow();
  return first.body_hash === submission.body_hash ? { kind: 'repeated', row: first } : { kind: 'different' };
}

async function numberOf(query: ReturnType<typeof selected>): Promise<number> {
  const row = await query.select(sql<number>`count(*)::int`.as('n')).executeTakeFirstOrThrow();
  return row.n;
}

function selected(db: Kysely<Tables>, { survey, scope }: Selection, state: SubmissionState) {
  const query = db
    .selectFrom('submissions')
    .where('survey_id', '=', survey.id)
    .where('survey_version', '=', survey.version)
    .where('state', '=', state);
  return scope === 'england' ? query : query.where('authority', '=', scope);
}

async function withdraw(db: Transaction<Tables>, { submissionId, authority, day }: Withdrawal): Promise<boolean> {
  const row = await db
    .selectFrom('submissions')
    .select(['submission_id', 'authority', 'survey_hash', 'body', 'is_counted'])
    .where('submission_id', '=', submissionId)
    .where('state', '!=', 'withdrawn')
    .$if(authority !== null, (query) => query.where('authority', '=', authority))
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) return isWithdrawn(db, { submissionId, authority });
  await db
    .updateTable('submissions')
    .set(({ fn }) => ({
      body: '',
      state: 'withdrawn',
      first_state: fn.coalesce('first_state', 'state'),
      kept_hash: null,
      link: null,
      set_aside_for: null,
      is_counted: false,
    }))
    .where('submission_id', '=', submissionId)
    .execute();
  await db.insertInto('erasures').defaultValues().execute();
  await queueDeliveries(db, { event: 'submission.withdrawn', row, day });
  if (row.is_counted) await addToTallies(db, [row], -1);
  return true;
}

async function isWithdrawn(db: Kysely<Tables>, { submissionId, authority }: Omit<Withdrawal, 'day'>): Promise<boolean> {
  const row = await db
    .selectFrom('submissions')
    .select('authority')
    .where('submission_id', '=', submissionId)
    .where('state', '=', 'withdrawn')
    .executeTakeFirst();
  return row !== undefined && (authority === null || row.authority === authority);
}

async function withdrawnIds(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('submissions')
    .select('submission_id')
    .where('state', '=', 'withdrawn')
    .orderBy('submission_id')
    .execute();
  return rows.map((row) => row.submission_id);
}
