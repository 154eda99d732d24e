import type { Cells } from '@poet/core';
import type { ColumnType, Generated } from 'kysely';

/** The tables of the database, for Kysely: the same on PGlite and on PostgreSQL. */
export interface Tables {
  readonly submissions: SubmissionRow;
  readonly access_keys: AccessKeyRow;
  readonly signing_keys: SigningKeyRow;
  readonly invitation_batches: InvitationBatchRow;
  readonly spent_invitations: SpentInvitationRow;
  readonly audit_log: AuditRow;
  readonly webhooks: WebhookRow;
  readonly outbox: DeliveryRow;
  readonly erasures: ErasureRow;
  readonly compositions: CompositionRow;
  readonly tallies: TallyRow;
  readonly releases: ReleaseRow;
  readonly reports: ReportRow;
  readonly actions: ActionsRow;
  readonly shown_results: ShownResultsRow;
  readonly themes: ThemesRow;
}

/** A day, `2026-11-23`. The drivers read it back as a local midnight, so it is always selected as text. */
type Day = ColumnType<unknown, string, never>;

/** A day that may come later, or never. */
type LaterDay = ColumnType<unknown, string | null | undefined, string | null>;

/** Columns only of what is in the submission itself, and the day it came. No time, no address, no browser. */
export interface SubmissionRow {
  readonly submission_id: string;
  /** The exact text that was received. */
  readonly body: string;
  readonly body_hash: string;
  readonly survey_id: string;
  readonly survey_version: string;
  readonly survey_hash: string;
  readonly authority: string;
  readonly audience: string;
  readonly plan: string;
  readonly state: SubmissionState;
  /** The state in which it came, where it has another one now: receipts go by it. */
  readonly first_state: SubmissionState | null;
  /** SHA-256 of the text as it is kept, where that is no longer the text that was received. */
  readonly kept_hash: string | null;
  readonly received_on: Day;
  /** In linked mode, the pseudonym that came with the invitation: who it is, only the authority's list says. Otherwise `null`. */
  readonly link: string | null;
  /** Why it was set aside: the name of a rule, or `proof`. Nobody's name and no time. `null` where it was not, or somebody has looked at it. */
  readonly set_aside_for: ColumnType<string | null, string | null | undefined, string | null>;
  /** Whether it is in `tallies`. What is accepted and is not there waits to be counted. */
  readonly is_counted: Generated<boolean>;
}

/**
 * `accepted`: checked against its survey, and counted. Kept and not counted: `unknown-survey`, until somebody finds the survey; `set-aside`, until
 * somebody has looked at it; `sealed`, which the authority alone can read; `withdrawn`, of which the answers are gone.
 */
export type SubmissionState = 'accepted' | 'unknown-survey' | 'set-aside' | 'withdrawn' | 'sealed';

/** A key to read with. Only its hash is here. */
export interface AccessKeyRow {
  readonly key_hash: string;
  /** `302`, or `england`. */
  readonly scope: string;
  readonly label: string;
  readonly created_on: Day;
  /** Protected results only, or single submissions too: those never for England. */
  readonly opens: 'results' | 'submissions';
  readonly revoked_on: LaterDay;
}

/** A key that signs invitations, and verifies them until its day. The newest that has none signs. */
export interface SigningKeyRow {
  readonly key_id: string;
  readonly secret: string;
  readonly created_on: Day;
  readonly verifies_until: LaterDay;
}

/** How many invitations were made together, for which survey of whom, and until when. The invitations themselves are nowhere. */
export interface InvitationBatchRow {
  readonly batch: string;
  readonly key_id: string;
  readonly authority: string;
  readonly survey_id: string;
  readonly label: string;
  readonly is_linked: boolean;
  readonly given_out: number;
  readonly expires_on: Day;
  readonly created_on: Day;
}

/** An invitation that was spent. It has no column that a submission has, and must never get one. */
export interface SpentInvitationRow {
  readonly id_hash: string;
  readonly batch: string;
}

/** Who read or changed what, and on which day. The database refuses to change or delete a row. */
export interface AuditRow {
  readonly entry: Generated<string>;
  readonly done_on: Day;
  /** The label of a key and the beginning of its hash, or `command`. */
  readonly done_by: string;
  readonly action: string;
  readonly about: string;
}

/** Where an authority wants to be told of what happens to its submissions. The secrets are as they are: a signature cannot be made from a hash. */
export interface WebhookRow {
  readonly webhook_id: Generated<string>;
  readonly authority: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly with_body: boolean;
  readonly secret: string;
  /** The secret before this one, with which is signed as well until the receiver has the new one. */
  readonly previous_secret: string | null;
  readonly created_on: Day;
}

/**
 * One event on its way to one webhook; the row goes when it is delivered. It has no time of its own: when it is tried again is known
 * to the running collector alone, so that nothing here tells when a submission came.
 */
export interface DeliveryRow {
  readonly delivery_id: Generated<string>;
  readonly webhook_id: string;
  readonly submission_id: string;
  readonly event: string;
  readonly attempts: Generated<number>;
  readonly given_up: Generated<boolean>;
  /** Why the last attempt failed: `HTTP 500`. */
  readonly last_failure: string | null;
  readonly queued_on: Day;
}

/** Answers were taken out of the tables, and their bytes have yet to be taken out of the files. */
export interface ErasureRow {
  readonly erasure_id: Generated<string>;
}

/** A survey as it was composed, without its words: what counts of answers to it are counts of. Stays, also when nobody here knows the survey any more. */
export interface CompositionRow {
  readonly survey_hash: string;
  readonly survey_id: string;
  readonly survey_version: string;
  /** `short-breaks@1.0.0` */
  readonly modules: readonly string[];
  readonly audience: string;
  readonly plan: string;
  /** What each place of `counts` is about. */
  readonly cells: ColumnType<Cells, string, string>;
}

/**
 * How many people of one authority chose what, of those who completed one composition on one day, or in one month: the submissions that are accepted, and
 * no others. Each is in two rows, so that long spans are few rows and any span can be had.
 */
export interface TallyRow {
  readonly survey_hash: string;
  readonly grain: Grain;
  readonly authority: string;
  /** The day, or the first of the month, in Europe/London. */
  readonly starts_on: Day;
  readonly n: number;
  /** By the cells of the composition. */
  readonly counts: readonly number[];
}

/** How long a span a tally is about. */
export type Grain = 'day' | 'month';

/** What was published together. Each stands on the one before it: `position` counts them, and two can never have the same. */
export interface ReleaseRow {
  readonly position: number;
  /** Its name, which what is published later has in it: `3 202526-autumn`. */
  readonly release_id: string;
  readonly released_on: Day;
  /** A `poet-release-record/1` as JSON, hidden counts and all: never served. It has all earlier ones in it, so only the newest release has one. */
  readonly record: string | null;
}

/** The report of one authority or of England, as it was published: such a row never changes. */
export interface ReportRow {
  /** `302`, or `england`. */
  readonly authority: string;
  /** `202526-autumn` */
  readonly period: string;
  /** 1 for the first; more where the period was stated again. */
  readonly number: number;
  readonly position: number;
  readonly received_until: Day;
  /** Submissions counted: for the next statement, and never served. */
  readonly counted: number;
  /** The exact text that is served. */
  readonly body: string;
  /** Its associations with how many people they are of, as JSON, for the next statement; `null` where it has none. Never served. */
  readonly associations: ColumnType<string | null, string | null | undefined, never>;
}

/** What an authority will do about what people said: its newest action plan. */
export interface ActionsRow {
  readonly authority: string;
  readonly put_on: ColumnType<unknown, string, string>;
  /** A `poet-actions/1` as JSON. */
  readonly body: string;
}

/** The results that were shown last, so that two looks never differ by a few people. Nothing in it was not shown. */
export interface ShownResultsRow {
  /** `302`, or `england`. */
  readonly scope: string;
  readonly survey_id: string;
  readonly survey_version: string;
  /** Results by question, as JSON. */
  readonly body: string;
}

/** What an authority found in what people wrote in a period: the newest that it has put. */
export interface ThemesRow {
  readonly authority: string;
  /** `202526-autumn` */
  readonly period: string;
  readonly put_on: ColumnType<unknown, string, string>;
  /** A `poet-themes/1` as JSON, with counts as they are: never served to anybody else. */
  readonly body: string;
}
