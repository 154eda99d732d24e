import type { Issue } from '@poet/core';
import type { DatabaseChoice } from './database.ts';

/** Everything that the environment decides. */
export interface Configuration {
  readonly database: DatabaseChoice;
  readonly host: string;
  readonly port: number;
  /** Exact origins of the pages that may send. */
  readonly origins: readonly string[];
  /** Folder of composed surveys; `null` for the shipped ones alone. */
  readonly surveysFolder: string | null;
}

/** Variables by name, as in `process.env`. One that is empty counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration, or what is wrong with the environment; the paths of the issues are the names of variables. */
export type ReadConfiguration =
  { readonly kind: 'ok'; readonly value: Configuration } | { readonly kind: 'issues'; readonly issues: readonly Issue[] };

const defaults = { data: '.data/poet', host: '127.0.0.1', port: '8100' } as const;

/** Reads DATABASE_URL, POET_DATA, HOST, PORT, POET_ORIGINS and POET_SURVEYS. Messages never repeat DATABASE_URL, which may hold a password. */
export function readConfiguration(environment: Environment): ReadConfiguration {
  const url = environment['DATABASE_URL'] || null;
  const port = environment['PORT'] || defaults.port;
  const origins = (environment['POET_ORIGINS'] ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  const issues = [...checkUrl(url), ...checkPort(port), ...origins.flatMap(checkOrigin)];
  if (issues.length > 0) return { kind: 'issues', issues };
  const database: DatabaseChoice =
    url === null ? { kind: 'pglite', directory: environment['POET_DATA'] || defaults.data } : { kind: 'postgres', url };
  const host = environment['HOST'] || defaults.host;
  return { kind: 'ok', value: { database, host, port: Number(port), origins, surveysFolder: environment['POET_SURVEYS'] || null } };
}

function checkUrl(url: string | null): Issue[] {
  const isPostgres = url === null || (/^postgres(ql)?:\/\//.test(url) && URL.canParse(url));
  if (isPostgres) return [];
  const message =
    'DATABASE_URL is not the URL of a PostgreSQL database. Expected postgres://user:password@host:5432/name, or nothing for PGlite.';
  return [{ path: 'DATABASE_URL', code: 'bad-url', message }];
}

function checkPort(port: string): Issue[] {
  if (/^\d{1,5}$/.test(port) && Number(port) <= 65_535) return [];
  return [
    { path: 'PORT', code: 'bad-port', message: `PORT is "${port}". Expected a whole number from 0 to 65535; 0 takes any free port.` },
  ];
}

function checkOrigin(origin: string): Issue[] {
  if (/^https?:/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin) return [];
  const message = `POET_ORIGINS has "${origin}". Expected exact origins with commas between, such as https://www.council.example: no path, no closing slash, no *.`;
  return [{ path: 'POET_ORIGINS', code: 'bad-origin', message }];
}
