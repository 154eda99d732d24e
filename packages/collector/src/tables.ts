import type { ColumnType } from 'kysely';

/** The tables of the database, for Kysely: the same on PGlite and on PostgreSQL. */
export interface Tables {
  readonly submissions: SubmissionRow;
  readonly access_keys: AccessKeyRow;
}

/** A day, `2026-11-23`. The drivers read it back as a local midnight, so it is always selected as text. */
type Day = ColumnType<unknown, string, never>;

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
  readonly received_on: Day;
  /** Why it was set aside: the name of a rule, or `proof`. Nobody's name and no time. `null` where it was not, or somebody has looked at it. */
  readonly set_aside_for: ColumnType<string | null, string | null | undefined, string | null>;
}

/**
 * `accepted`: checked against its survey, and counted. Kept and not counted: `unknown-survey`, until somebody finds the survey; `set-aside`, until
 * somebody has looked at it; `sealed`, which the authority alone can read; `withdrawn`, of which the answers are gone.
 */
export type SubmissionState = 'accepted' | 'unknown-survey' | 'set-aside' | 'withdrawn' | 'sealed';

/** A key to read results. Only its hash is here. */
export interface AccessKeyRow {
  readonly key_hash: string;
  /** `302`, or `england`. */
  readonly scope: string;
  readonly label: string;
  readonly created_on: Day;
}
