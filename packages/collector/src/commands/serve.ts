import { catalogue, instruments } from '@poet/core/content';
import type { Parsed } from '@poet/core';
import { createApp } from '../app.ts';
import type { Configuration } from '../configuration.ts';
import { loadFrameFiles } from '../frame/load-frame-files.ts';
import type { FrameOptions } from '../frame/send-frame-file.ts';
import { listen } from '../listen.ts';
import { loadSurveys } from '../load-surveys.ts';
import { migrate } from '../migrations/migrate.ts';
import { createStore } from '../store.ts';
import { createSurveyRegister } from '../surveys.ts';
import type { SurveyRegister } from '../surveys.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { nameOf } from './explain.ts';
import { misconfigured } from './misconfigured.ts';
import { readOptions } from './read-options.ts';
import { withDatabase } from './with-database.ts';

/** `poet-collector serve`: listens until it is stopped. */
export const serve: Command = {
  name: 'serve',
  help: '  poet-collector serve                       listen until stopped (brings the tables up to date first)',
  read: (words) => {
    const taken = readOptions(words, { command: 'serve', options: {} });
    return taken.kind === 'misuse' ? taken : { kind: 'ready', run };
  },
};

async function run({ configuration, today, say, complain }: Surroundings): Promise<number> {
  const surveys = await readSurveys(configuration);
  if (surveys.kind === 'issues') return misconfigured(surveys.issues, { complain });
  const framed = await readFrame(configuration);
  if (framed.kind === 'issues') return misconfigured(framed.issues, { complain });
  return withDatabase(configuration, async ({ db }) => {
    await migrate(db);
    const frame = framed.value && { frame: framed.value };
    const { host, port, origins, sealedAuthorities } = configuration;
    const app = createApp({ store: createStore(db), surveys: surveys.value, origins, sealedAuthorities, today, log: complain, ...frame });
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

async function readSurveys({ surveysFolder }: Configuration): Promise<Parsed<SurveyRegister>> {
  const loaded = surveysFolder === null ? ({ kind: 'ok', value: [] } as const) : await loadSurveys(surveysFolder);
  if (loaded.kind === 'issues') return loaded;
  return { kind: 'ok', value: createSurveyRegister({ instruments, modules: catalogue, surveys: loaded.value }) };
}

/** The page for frames, where there is to be one. */
async function readFrame({ elementsFolder, frameAncestors }: Configuration): Promise<Parsed<FrameOptions | null>> {
  if (elementsFolder === null) return { kind: 'ok', value: null };
  const files = await loadFrameFiles(elementsFolder);
  return files.kind === 'ok' ? { kind: 'ok', value: { files: files.value, ancestors: frameAncestors } } : files;
}
