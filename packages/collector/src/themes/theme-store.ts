import type { Kysely } from 'kysely';
import { createAuditLog } from '../store/audit-log.ts';
import type { AuditEntry } from '../store/audit-log.ts';
import type { Tables } from '../tables.ts';

/** Themes on their way into the database. */
export interface NewThemes {
  readonly authority: string;
  /** `202526-autumn` */
  readonly period: string;
  /** A `poet-themes/1` as JSON, checked. */
  readonly body: string;
  /** `2026-11-23` */
  readonly putOn: string;
  readonly audit: AuditEntry;
}

/** What authorities found in what people wrote: the newest for each period. What was put before stands in the reports that were published with it. */
export interface ThemeStore {
  /** The themes of an authority and a period, as JSON; `null` where there are none. */
  themes(authority: string, period: string): Promise<string | null>;
  /** Puts themes in the place of those before, and records it, both or neither. */
  putThemes(themes: NewThemes): Promise<void>;
}

/** Themes on a database. */
export function createThemeStore(db: Kysely<Tables>): ThemeStore {
  return { themes: (authority, period) => themes(db, authority, period), putThemes: (put) => putThemes(db, put) };
}

/** See {@link ThemeStore}. */
export async function themes(db: Kysely<Tables>, authority: string, period: string): Promise<string | null> {
  const row = await db
    .selectFrom('themes')
    .select('body')
    .where('authority', '=', authority)
    .where('period', '=', period)
    .executeTakeFirst();
  return row?.body ?? null;
}

async function putThemes(db: Kysely<Tables>, { authority, period, body, putOn, audit }: NewThemes): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('themes')
      .values({ authority, period, body, put_on: putOn })
      .onConflict((conflict) => conflict.columns(['authority', 'period']).doUpdateSet({ body, put_on: putOn }))
      .execute();
    await createAuditLog(transaction).record(audit);
  });
}
