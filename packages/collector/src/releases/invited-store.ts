import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** What the database knows of invitations to one survey of one authority. */
export interface InvitedCount {
  /** Given out in batches that could be used in the days asked for. */
  readonly givenOut: number;
  /** Whether each of these batches was made and ran out within those days, so that whoever answered from it did so in them. */
  readonly isWithin: boolean;
  /** Invitations that were ever spent, and submissions that are stored: fewer spent than stored, and some came without one. */
  readonly spent: number;
  readonly stored: number;
}

/** Invitations to a survey that could be used in some days, by authority; whoever has none is not there. */
export async function invitedIn(
  db: Kysely<Tables>,
  survey: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<ReadonlyMap<string, InvitedCount>> {
  const { rows } = await sql<InvitedCount & { readonly authority: string }>`
    select authority, sum(given_out)::int as "givenOut",
      bool_and(created_on >= ${from}::date and expires_on <= ${to}::date) as "isWithin",
      (select count(*)::int from spent_invitations join invitation_batches as made on made.batch = spent_invitations.batch
        where made.authority = batches.authority and made.survey_id = ${survey}) as spent,
      (select count(*)::int from submissions where submissions.authority = batches.authority and submissions.survey_id = ${survey}) as stored
    from invitation_batches as batches
    where survey_id = ${survey} and created_on <= ${to}::date and expires_on >= ${from}::date
    group by authority`.execute(db);
  return new Map(rows.map(({ authority, ...count }) => [authority, count]));
}
