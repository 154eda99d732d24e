import { BackupError } from '../backup/backup-line.ts';
import type { Configuration } from '../configuration.ts';
import { DirectoryInUse } from '../directory-lock.ts';
import { ExportError } from '../export/export-error.ts';

/** Why a command failed, for whoever runs it. The URL of the database is never repeated: it may hold a password. */
export function explain(error: unknown, configuration: Configuration): string {
  if (error instanceof DirectoryInUse || error instanceof BackupError || error instanceof ExportError) return error.message;
  const { host, port } = configuration;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is in use. Stop what uses it, or choose another with PORT.`;
  const isListening = error instanceof Error && 'syscall' in error && (error.syscall === 'listen' || error.syscall === 'getaddrinfo');
  if (isListening) return `${host}:${port} cannot be listened on (${code}). Choose others with HOST and PORT.`;
  const message = error instanceof Error ? error.message || code : String(error);
  return `${nameOf(configuration)} could not be used: ${message || 'no reason was given'}. Check DATABASE_URL or POET_DATA, and that the database is running.`;
}

/** Where submissions are stored, in words. */
export function nameOf({ database }: Configuration): string {
  return database.kind === 'postgres' ? 'PostgreSQL' : `PGlite in ${database.directory}`;
}
