import type { Issue } from '@poet/core';
import type { DatabaseChoice } from './database.ts';
import { checkOrigin, listIn, readDefences } from './defences.ts';
import type { Defences } from './defences.ts';
import type { InvitationRules } from './invitations/invitation-rules.ts';
import { readInvitationRules } from './invitations/read-invitation-rules.ts';
import type { ReleaseSchedule } from './releases/due-periods.ts';
import { readReleaseSchedule } from './releases/read-release-schedule.ts';

/** Everything that the environment decides. */
export interface Configuration {
  readonly database: DatabaseChoice;
  readonly host: string;
  readonly port: number;
  /** Exact origins of the pages that may send. */
  readonly origins: readonly string[];
  /** Folder of composed surveys; `null` for the shipped ones alone. */
  readonly surveysFolder: string | null;
  /** Folder with the built elements; `null` for no page that other pages may have in a frame. */
  readonly elementsFolder: string | null;
  /** Exact origins of the pages that may have the survey in a frame. */
  readonly frameAncestors: readonly string[];
  /** Which surveys are by invitation only, and for how long an invitation is taken after its last day. */
  readonly invitations: InvitationRules;
  /** File with the rules of how long things are kept; `null` for everything for ever. */
  readonly retentionFile: string | null;
  /** File with how many children and young people have a plan or SEN Support; `null` for none. */
  readonly populationsFile: string | null;
  readonly defences: Defences;
  /** Authorities, by their codes, whose pages seal answers. */
  readonly sealedAuthorities: readonly string[];
  /** Which releases are made by themselves, and when. */
  readonly releases: ReleaseSchedule;
}

/** Variables by name, as in `process.env`. One that is empty counts as not set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The configuration, or what is wrong with the environment; the paths of the issues are the names of variables. */
export type ReadConfiguration =
  { readonly kind: 'ok'; readonly value: Configuration } | { readonly kind: 'issues'; readonly issues: readonly Issue[] };

const defaults = { data: '.data/poet', host: '127.0.0.1', port: '8100' } as const;

/**
 * Reads DATABASE_URL, POET_DATA, HOST, PORT, POET_ORIGINS, POET_SURVEYS, POET_ELEMENTS, POET_FRAME_ANCESTORS, POET_RETENTION, POET_INVITATION_ONLY,
 * POET_INVITATION_GRACE_DAYS, POET_SEALED, POET_RELEASES, POET_RELEASE_WAIT_DAYS, POET_POPULATIONS, and what {@link readDefences} reads. Messages never repeat DATABASE_URL, which may hold a password, nor POET_PROOF_SECRET.
 */
export function readConfiguration(environment: Environment): ReadConfiguration {
  const url = environment['DATABASE_URL'] || null;
  const port = environment['PORT'] || defaults.port;
  const origins = listIn(environment, 'POET_ORIGINS');
  const frameAncestors = listIn(environment, 'POET_FRAME_ANCESTORS');
  const elementsFolder = environment['POET_ELEMENTS'] || null;
  const invitations = readInvitationRules({
    graceDays: environment['POET_INVITATION_GRACE_DAYS'] || null,
    only: listIn(environment, 'POET_INVITATION_ONLY'),
  });
  const defences = readDefences(environment);
  const sealedAuthorities = listIn(environment, 'POET_SEALED');
  const releases = readReleaseSchedule({
    kinds: listIn(environment, 'POET_RELEASES'),
    waitDays: environment['POET_RELEASE_WAIT_DAYS'] || null,
  });
  const issues = [
    ...checkUrl(url),
    ...checkPort(port),
    ...origins.flatMap((origin) => checkOrigin('POET_ORIGINS', origin)),
    ...frameAncestors.flatMap((origin) => checkOrigin('POET_FRAME_ANCESTORS', origin)),
    ...checkFrame(elementsFolder, frameAncestors),
    ...(invitations.kind === 'issues' ? invitations.issues : []),
    ...(releases.kind === 'issues' ? releases.issues : []),
    ...defences.issues,
    ...sealedAuthorities.flatMap(checkAuthority),
  ];
  if (invitations.kind === 'issues' || releases.kind === 'issues' || issues.length > 0) return { kind: 'issues', issues };
  const database: DatabaseChoice =
    url === null ? { kind: 'pglite', directory: environment['POET_DATA'] || defaults.data } : { kind: 'postgres', url };
  const host = environment['HOST'] || defaults.host;
  const surveysFolder = environment['POET_SURVEYS'] || null;
  const retentionFile = environment['POET_RETENTION'] || null;
  const populationsFile = environment['POET_POPULATIONS'] || null;
  const pages = { origins, elementsFolder, frameAncestors };
  return {
    kind: 'ok',
    value: {
      ...{ database, host, port: Number(port), surveysFolder, ...pages, retentionFile, populationsFile, sealedAuthorities },
      ...{ invitations: invitations.value, defences: defences.value, releases: releases.value },
    },
  };
}

/** Whoever lists pages for frames means to have something in the frames. */
function checkFrame(elementsFolder: string | null, frameAncestors: readonly string[]): Issue[] {
  if (elementsFolder !== null || frameAncestors.length === 0) return [];
  const message =
    'POET_FRAME_ANCESTORS is set, but there is no page for the frames. Set POET_ELEMENTS to the folder packages/elements/cdn.';
  return [{ path: 'POET_FRAME_ANCESTORS', code: 'no-frame-page', message }];
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

function checkAuthority(code: string): Issue[] {
  if (/^\d{3}$/.test(code)) return [];
  const message = `POET_SEALED has "${code}". Expected three-digit codes of authorities with commas between, such as 302,889.`;
  return [{ path: 'POET_SEALED', code: 'bad-authority', message }];
}
