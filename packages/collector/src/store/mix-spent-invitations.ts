import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Tables } from '../tables.ts';

/**
 * Writes all spent invitations anew in the order of their hashes, when any of them can still be told to belong to a submission. PostgreSQL keeps with
 * each row, unseen, the number of the transaction that wrote it, and rows lie in the order in which they came; an invitation and its submission are
 * written in one transaction. Afterwards all have one number and an order that says nothing. Spending waits for the moment that it takes.
 * @returns whether there was something to mix.
 */
export async function mixSpentInvitations(db: Kysely<Tables>): Promise<boolean> {
  if (!(await hasTraces(db))) return false;
  await db.transaction().execute(async (transaction) => {
    await sql`lock table spent_invitations in access exclusive mode`.execute(transaction);
    await sql`create temporary table mixed on commit drop as select id_hash, batch from spent_invitations`.execute(transaction);
    // Deleted rows would stay in the file until the next vacuum; after a truncation the old file goes as a whole.
    await sql`truncate spent_invitations`.execute(transaction);
    await sql`insert into spent_invitations (id_hash, batch) select id_hash, batch from mixed order by id_hash`.execute(transaction);
  });
  return true;
}

async function hasTraces(db: Kysely<Tables>): Promise<boolean> {
  const traces = await sql`
    select 1 from spent_invitations where xmin::text in (select xmin::text from submissions union all select xmin::text from tallies) limit 1
  `.execute(db);
  return traces.rows.length > 0;
}
