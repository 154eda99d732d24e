/**
 * One line of a backup, which is JSON lines, gzipped. The first is the heading; then for each table its name, its rows and its end; the last one says
 * that this is the end of the whole.
 */
export type BackupLine =
  | BackupHeading
  | { readonly table: string }
  /** A row as PostgreSQL's `row_to_json` writes it: columns by name. */
  | { readonly row: Readonly<Record<string, unknown>> }
  | { readonly end: string; readonly rows: number; readonly sha256: string }
  | { readonly tables: number };

/** The first line: what it is, of which day, and how far the tables had been migrated. */
export interface BackupHeading {
  readonly format: 'poet-backup/1';
  /** `2026-11-23` */
  readonly day: string;
  readonly migrations: readonly string[];
}

/** A backup that cannot be trusted, or not be used here; the message says why and what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}
