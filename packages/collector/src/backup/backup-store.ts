import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from '../tables.ts';
import { BackupError } from './backup-line.ts';

/** What is read of a whole database, part by part. */
export interface BackupReader {
  migrations(names: readonly string[]): Promise<void>;
  table(name: string): Promise<void>;
  /** Some rows of the table that was named last, each as JSON text. */
  rows(rows: readonly string[]): Promise<void>;
}

const atOnce = 500;

/**
 * Reads every table as it stood at one moment, whatever is stored meanwhile. The tables are those that are there, in the order in which they were made:
 * one that refers to another comes after it.
 */
export async function readAll(db: Kysely<Tables>, reader: BackupReader): Promise<void> {
  await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      await reader.migrations(await executedMigrations(transaction));
      for (const table of await tableNames(transaction)) {
        await reader.table(table);
        await readTable(transaction, table, (rows) => reader.rows(rows));
      }
    });
}

async function readTable(db: Transaction<Tables>, table: string, take: (rows: readonly string[]) => Promise<void>): Promise<void> {
  // By its key, which is random for what people send: the order in which rows lie is that in which they came.
  const order = sql.join((await keyOf(db, table)).map((column) => sql.ref(column)));
  await sql`declare backup no scroll cursor for select row_to_json(t)::text as row from ${sql.table(table)} as t order by ${order}`.execute(
    db,
  );
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch ${sql.lit(atOnce)} from backup`.execute(db);
    if (rows.length === 0) break;
    await take(rows.map(({ row }) => row));
  }
  await sql`close backup`.execute(db);
}

async function keyOf(db: Kysely<Tables>, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indisprimary and i.indrelid = to_regclass(quote_ident(${table}))`.execute(db);
  if (rows.length === 0) throw new BackupError(`The table "${table}" has no primary key, so its rows have no order.`);
  return rows.map(({ name }) => name);
}

/** The tables of the collector, and none of the record of migrations. */
async function tableNames(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname = current_schema() and c.relname not like 'kysely\\_%' order by c.oid`.execute(db);
  return rows.map(({ name }) => name);
}

/** The names of the migrations that were run on this database, in order; none when it is new. */
export async function executedMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const { rows: found } = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db);
  if (found[0]?.there !== true) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** The first table that has a row in it; `null` when none has. */
export async function filledTable(db: Kysely<Tables>): Promise<string | null> {
  for (const table of await tableNames(db)) {
    const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
    if (rows.length > 0) return table;
  }
  return null;
}

/** Puts rows into a table just as they were. */
export async function insertRows(db: Transaction<Tables>, table: string, rows: readonly object[]): Promise<void> {
  const into = sql.table(table);
  await sql`insert into ${into} overriding system value
    select * from json_populate_recordset(null::${into}, ${JSON.stringify(rows)}::json)`.execute(db);
}

/** Lets numbers that the database gives by itself go on after those that were put in. */
export async function resumeNumbers(db: Transaction<Tables>): Promise<void> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = current_schema() and pg_get_serial_sequence(quote_ident(table_name), column_name) is not null`.execute(db);
  for (const { table, column } of rows) {
    const most = sql`(select max(${sql.ref(column)}) from ${sql.table(table)})`;
    await sql`select setval(pg_get_serial_sequence(quote_ident(${table}), ${column}), coalesce(${most}, 1), ${most} is not null)`.execute(
      db,
    );
  }
}

/** What is needed to see whether a submission is what it was. */
export interface StoredSubmission {
  readonly submission_id: string;
  readonly body: string;
  readonly body_hash: string;
  readonly kept_hash?: string | null;
  readonly state: string;
}

/** How many submissions the database says there are. */
export async function countSubmissions(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom('submissions')
    .select(sql<number>`count(*)::int`.as('n'))
    .executeTakeFirstOrThrow();
  return row.n;
}

/** Every submission, in pages, in the order of their ids. */
export async function* storedSubmissions(db: Kysely<Tables>): AsyncGenerator<readonly StoredSubmission[]> {
  let after: string | null = null;
  for (;;) {
    const last: string | null = after;
    const page: readonly StoredSubmission[] = await db
      .selectFrom('submissions')
      .select(['submission_id', 'body', 'body_hash', 'kept_hash', 'state'])
      .$if(last !== null, (query) => query.where('submission_id', '>', last))
      .orderBy('submission_id')
      .limit(atOnce)
      .execute();
    after = page.at(-1)?.submission_id ?? null;
    if (after === null) return;
    yield page;
  }
}
