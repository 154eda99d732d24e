import type { Kysely } from 'kysely';
import { createAuditLog } from '../store/audit-log.ts';
import type { AuditEntry } from '../store/audit-log.ts';
import type { Tables } from '../tables.ts';

/** An action plan on its way into the database. */
export interface NewActionPlan {
  readonly authority: string;
  /** A `poet-actions/1` as JSON, checked. */
  readonly body: string;
  /** `2026-11-23` */
  readonly putOn: string;
  readonly audit: AuditEntry;
}

/** The action plans of authorities: the newest of each. What an earlier one said stands in the reports of then. */
export interface ActionStore {
  /** The action plan of an authority, as JSON; `null` where there is none. */
  actionPlan(authority: string): Promise<string | null>;
  /** Puts a plan in the place of the one before, and records it, both or neither. */
  putActionPlan(plan: NewActionPlan): Promise<void>;
}

/** Action plans on a database. */
export function createActionStore(db: Kysely<Tables>): ActionStore {
  return { actionPlan: (authority) => actionPlan(db, authority), putActionPlan: (plan) => putActionPlan(db, plan) };
}

/** See {@link ActionStore}. */
export async function actionPlan(db: Kysely<Tables>, authority: string): Promise<string | null> {
  const row = await db.selectFrom('actions').select('body').where('authority', '=', authority).executeTakeFirst();
  return row?.body ?? null;
}

async function putActionPlan(db: Kysely<Tables>, { authority, body, putOn, audit }: NewActionPlan): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('actions')
      .values({ authority, body, put_on: putOn })
      .onConflict((conflict) => conflict.column('authority').doUpdateSet({ body, put_on: putOn }))
      .execute();
    await createAuditLog(transaction).record(audit);
  });
}
