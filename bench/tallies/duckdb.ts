import { createRequire } from 'node:module';
import { cellsOf, Status } from '@poet/core';
import type { Column, Columns, CountedQuestion, Survey } from '@poet/core';

// Installed in bench/ only, so that the project type-checks without it: what is used of it is said here.
const require = createRequire(import.meta.url);

interface Connection {
  run(statement: string): Promise<unknown>;
  runAndReadAll(statement: string): Promise<{ getRows(): readonly (readonly number[])[] }>;
  createAppender(table: string): Promise<Appender>;
}
interface Appender {
  appendDataChunk(chunk: unknown): void;
  flushSync(): void;
  closeSync(): void;
}
interface DuckDB {
  readonly USMALLINT: unknown;
  readonly UTINYINT: unknown;
  readonly BOOLEAN: unknown;
  readonly DuckDBDataChunk: { create(types: readonly unknown[]): { setColumns(columns: readonly (readonly unknown[])[]): void } };
  readonly DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<Connection>; closeSync(): void }>;
  };
}

/** Ways to count in DuckDB, in memory, on one thread. Each gives a check sum: all counts, each times the number of its authority. */
export interface DuckDBCounter {
  /** One `group by` of authority and code for each question; of several choices, a filter for each. */
  grouped(): Promise<() => number>;
  /** One statement with a `count(*) filter (where …)` for each cell. */
  filtered(): Promise<() => number>;
  close(): void;
}

/** Loads columns into a table of DuckDB: a code for each question and, where several things may be chosen, a yes or no for each of them. */
export async function startDuckDB(survey: Survey, columns: Columns): Promise<DuckDBCounter> {
  const duckdb = require('@duckdb/node-api') as DuckDB;
  const instance = await duckdb.DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const questions = cellsOf(survey).questions.map((question, i) => placed(columns, question, `q${i}`));
  const names = questions.flatMap(({ name, several }) => [`${name} utinyint`, ...several.map((each) => `${each} boolean`)]);
  await connection.run(`create table answers (authority usmallint, ${names.join(', ')})`);
  await load(duckdb, connection, { columns, questions });
  return {
    grouped: () => total(connection, groupingOf(questions)),
    filtered: () => total(connection, filteringOf(questions)),
    close: () => instance.closeSync(),
  };
}

interface Placed {
  readonly question: CountedQuestion;
  /** Its column of codes. */
  readonly name: string;
  /** Where several things may be chosen, a column for each. */
  readonly several: readonly string[];
}

function placed({ questions }: Columns, question: CountedQuestion, name: string): Placed {
  const isSeveral = questions.get(question.key)?.chosen !== undefined;
  return { question, name, several: isSeveral ? question.choices.map((_, place) => `${name}_${place}`) : [] };
}

async function total(connection: Connection, statement: string): Promise<() => number> {
  const rows = (await connection.runAndReadAll(statement)).getRows();
  return () => rows.reduce((sum, [authority = 0, ...counts]) => sum + counts.reduce((all, n) => all + n, 0) * (authority + 1), 0);
}

function groupingOf(questions: readonly Placed[]): string {
  const byCode = questions.map(({ name }) => `select authority, count(*)::integer from answers group by authority, ${name}`);
  const chosen = questions.flatMap(({ several }) => several.map((each) => `count(*) filter (where ${each})`));
  return [...byCode, `select authority, (${chosen.join(' + ')})::integer from answers group by authority`].join(' union all ');
}

function filteringOf(questions: readonly Placed[]): string {
  const filters = questions.flatMap(({ question, name, several }) => [
    ...Array.from({ length: question.choices.length + Status.options.length }, (_, code) => `${name} = ${code}`),
    ...several,
  ]);
  return `select authority, ${filters.map((filter) => `count(*) filter (where ${filter})::integer`).join(', ')} from answers group by authority`;
}

interface Loading {
  readonly columns: Columns;
  readonly questions: readonly Placed[];
}

const rowsPerChunk = 2_048;

async function load(duckdb: DuckDB, connection: Connection, { columns, questions }: Loading): Promise<void> {
  const { groups } = columns;
  const types = [duckdb.USMALLINT, ...questions.flatMap(({ several }) => [duckdb.UTINYINT, ...several.map(() => duckdb.BOOLEAN)])];
  const appender = await connection.createAppender('answers');
  for (let start = 0; start < groups.length; start += rowsPerChunk) {
    const rows = { start, end: Math.min(start + rowsPerChunk, groups.length) };
    const chunk = duckdb.DuckDBDataChunk.create(types);
    chunk.setColumns([
      [...groups.subarray(rows.start, rows.end)],
      ...questions.flatMap(({ question, several }) => valuesOf(columns.questions.get(question.key), several.length, rows)),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  appender.closeSync();
}

interface Rows {
  readonly start: number;
  readonly end: number;
}

function valuesOf(column: Column | undefined, several: number, { start, end }: Rows): readonly (readonly unknown[])[] {
  if (column === undefined) return [];
  const codes = [...column.codes.subarray(start, end)];
  const { chosen, ends } = column;
  if (chosen === undefined || ends === undefined) return [codes];
  const lists = codes.map((_, i) => new Set(chosen.subarray(ends[start + i - 1] ?? 0, ends[start + i])));
  return [codes, ...Array.from({ length: several }, (_, place) => lists.map((list) => list.has(place)))];
}
