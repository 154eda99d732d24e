import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/** A code under which submissions are stored. */
export interface AuthoritySeen {
  readonly authority: string;
  /** The day on which the last of them came, `2026-11-23`. */
  readonly lastReceivedOn: string;
}

/** Every code under which submissions are stored, in order. */
export async function authoritiesSeen(db: Kysely<Tables>): Promise<readonly AuthoritySeen[]> {
  return db
    .selectFrom('submissions')
    .select(['authority', sql<string>`to_char(max(received_on), 'YYYY-MM-DD')`.as('lastReceivedOn')])
    .groupBy('authority')
    .orderBy('authority')
    .execute();
}
