#!/usr/bin/env node
import { catalogue, instruments } from '@poet/core/content';
import type { Issue, Parsed } from '@poet/core';
import { createApp } from './app.ts';
import { help, parseCommandLine } from './command-line.ts';
import { readConfiguration } from './configuration.ts';
import type { Configuration } from './configuration.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { dayInLondon } from './day-in-london.ts';
import { DirectoryInUse } from './directory-lock.ts';
import { loadFrameFiles } from './frame/load-frame-files.ts';
import type { FrameOptions } from './frame/send-frame-file.ts';
import { createKey, hashKey } from './keys.ts';
import type { Scope } from './keys.ts';
import { listen } from './listen.ts';
import { loadSurveys } from './load-surveys.ts';
import { migrate } from './migrations/migrate.ts';
import { createStore } from './store.ts';
import { createSurveyRegister } from './surveys.ts';
import type { SurveyRegister } from './surveys.ts';

const exitCodes = { done: 0, failed: 1, misuse: 2 } as const;
const today = () => dayInLondon(new Date());
const say = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (line: string) => void process.stderr.write(`${line}\n`);

process.exitCode = await main();

async function main(): Promise<number> {
  const command = parseCommandLine(process.argv.slice(2));
  if (command.kind === 'help') return (say(help), exitCodes.done);
  if (command.kind === 'misuse') return (complain(`${command.message}\nTry: poet-collector --help`), exitCodes.misuse);
  const configuration = readConfiguration(process.env);
  if (configuration.kind === 'issues') return misconfigured(configuration.issues);
  try {
    if (command.kind === 'serve') return await serve(configuration.value);
    if (command.kind === 'migrate') return await withDatabase(configuration.value, runMigrations);
    return await withDatabase(configuration.value, (database) => addKey(database, command));
  } catch (error) {
    return (complain(explain(error, configuration.value)), exitCodes.failed);
  }
}

async function serve(configuration: Configuration): Promise<number> {
  const surveys = await readSurveys(configuration);
  if (surveys === null) return exitCodes.misuse;
  const framed = await readFrame(configuration);
  if (framed.kind === 'issues') return misconfigured(framed.issues);
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const frame = framed.value && { frame: framed.value };
    const app = createApp({ store: createStore(db), surveys, origins: configuration.origins, today, log: complain, ...frame });
    const { host, port } = configuration;
    const server = await listen({ fetch: (request) => app.fetch(request), host, port });
    say(`POET collector: listening on ${server.url}, storing in ${nameOf(configuration)}. Stop it with Ctrl-C.`);
    await stopSignal();
    say('POET collector: stopping.');
    await server.close();
    return exitCodes.done;
  });
}

/** Resolves at the first Ctrl-C or SIGTERM. Whoever asks a second time is not made to wait. */
async function stopSignal(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  await new Promise<void>((resolve) => signals.forEach((signal) => process.once(signal, () => resolve())));
  signals.forEach((signal) => process.once(signal, () => process.exit(exitCodes.failed)));
}

async function withDatabase(configuration: Configuration, use: (database: Database) => Promise<number>): Promise<number> {
  const database = await openDatabase(configuration.database);
  try {
    return await use(database);
  } finally {
    await database.close();
  }
}

async function runMigrations({ db }: Database): Promise<number> {
  const names = await migrate(db);
  say(names.length === 0 ? 'The tables were up to date already.' : `The tables are up to date now: ${names.join(', ')}.`);
  return exitCodes.done;
}

async function addKey({ db }: Database, { scope, label }: { scope: Scope; label: string }): Promise<number> {
  await migrate(db);
  const key = createKey();
  await createStore(db).addKey({ keyHash: await hashKey(key), scope, label, createdOn: today() });
  complain(`A key for ${scope === 'england' ? 'all of England' : `authority ${scope}`}. It is shown this once; only its hash is stored.`);
  say(key);
  return exitCodes.done;
}

async function readSurveys({ surveysFolder }: Configuration): Promise<SurveyRegister | null> {
  const loaded = surveysFolder === null ? ({ kind: 'ok', value: [] } as const) : await loadSurveys(surveysFolder);
  if (loaded.kind === 'ok') return createSurveyRegister({ instruments, modules: catalogue, surveys: loaded.value });
  misconfigured(loaded.issues);
  return null;
}

/** The page for frames, where there is to be one. */
async function readFrame({ elementsFolder, frameAncestors }: Configuration): Promise<Parsed<FrameOptions | null>> {
  if (elementsFolder === null) return { kind: 'ok', value: null };
  const files = await loadFrameFiles(elementsFolder);
  return files.kind === 'ok' ? { kind: 'ok', value: { files: files.value, ancestors: frameAncestors } } : files;
}

function misconfigured(issues: readonly Issue[]): number {
  for (const { path, message } of issues) complain(`${path}: ${message}`);
  return exitCodes.misuse;
}

function nameOf({ database }: Configuration): string {
  return database.kind === 'postgres' ? 'PostgreSQL' : `PGlite in ${database.directory}`;
}

/** Why it failed, for whoever runs it. The URL of the database is never repeated: it may hold a password. */
function explain(error: unknown, configuration: Configuration): string {
  if (error instanceof DirectoryInUse) return error.message;
  const { host, port } = configuration;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return `Port ${port} on ${host} is in use. Stop what uses it, or choose another with PORT.`;
  const isListening = error instanceof Error && 'syscall' in error && (error.syscall === 'listen' || error.syscall === 'getaddrinfo');
  if (isListening) return `${host}:${port} cannot be listened on (${code}). Choose others with HOST and PORT.`;
  const message = error instanceof Error ? error.message || code : String(error);
  return `${nameOf(configuration)} could not be used: ${message || 'no reason was given'}. Check DATABASE_URL or POET_DATA, and that the database is running.`;
}
