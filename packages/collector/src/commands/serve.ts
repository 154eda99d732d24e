import type { Parsed } from '@poet/core';
import { createApp } from '../app.ts';
import { aboutAuthority } from '../authorities/about-authority.ts';
import { authoritiesSeen } from '../authorities/authority-store.ts';
import { sayAuthorities } from '../authorities/say-authorities.ts';
import type { Configuration } from '../configuration.ts';
import { loadRules } from '../guard/load-rules.ts';
import { loadFrameFiles } from '../frame/load-frame-files.ts';
import type { FrameOptions } from '../frame/send-frame-file.ts';
import { listen } from '../listen.ts';
import { migrate } from '../migrations/migrate.ts';
import { repeat } from '../repeat.ts';
import { loadPopulations } from '../releases/load-populations.ts';
import { createStore } from '../store.ts';
import { loadRetentionRules } from '../retention/load-retention-rules.ts';
import { retainDaily } from '../retention/retain-daily.ts';
import { kindOfError } from '../kind-of-error.ts';
import { deliver } from '../webhooks/deliver.ts';
import { createWebhookStore } from '../webhooks/webhook-store.ts';
import { checkSurveyNames } from './check-survey-names.ts';
import { runCountWaiting } from './run-count-waiting.ts';
import { exitCodes } from './command.ts';
import type { Command, Surroundings } from './command.ts';
import { nameOf } from './explain.ts';
import { misconfigured } from './misconfigured.ts';
import { readOptions } from './read-options.ts';
import { readSurveys } from './read-surveys.ts';
import { releaseDaily } from './release-daily.ts';
import { runRetention } from './run-retention.ts';
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

const hourMs = 3_600_000;

async function run({ configuration, today, say, complain }: Surroundings): Promise<number> {
  const surveys = await readSurveys(configuration);
  if (surveys.kind === 'issues') return misconfigured(surveys.issues, { complain });
  const unnamed = await checkSurveyNames(configuration);
  if (unnamed.length > 0) return misconfigured(unnamed, { complain });
  const framed = await readFrame(configuration);
  if (framed.kind === 'issues') return misconfigured(framed.issues, { complain });
  const { rules: rulesFile, ...defences } = configuration.defences;
  const guardRules = await loadRules(rulesFile);
  if (guardRules.kind === 'issues') return misconfigured(guardRules.issues, { complain });
  const retentionRules = await loadRetentionRules(configuration.retentionFile);
  if (retentionRules.kind === 'issues') return misconfigured(retentionRules.issues, { complain });
  const populations = await loadPopulations(configuration.populationsFile);
  if (populations.kind === 'issues') return misconfigured(populations.issues, { complain });
  for (const code of authoritiesIn(configuration)) aboutAuthority(code, today()).forEach(complain);
  return withDatabase(configuration, async (database) => {
    const { db } = database;
    await migrate(db);
    await runCountWaiting(database, surveys.value, { complain });
    const frame = framed.value && { frame: framed.value };
    const { host, port, origins, invitations, sealedAuthorities } = configuration;
    const store = createStore(db);
    const kept = { store, surveys: surveys.value, origins, invitations, sealedAuthorities, today, log: complain };
    const app = createApp({ ...kept, ...defences, rules: guardRules.value, ...frame });
    const server = await listen({ fetch: (request, address) => app.fetch(request, { address }), host, port });
    const failed = (what: string) => (error: unknown) => complain(`${what}: the database failed: ${kindOfError(error)}`);
    const mixing = repeat(() => store.mixSpentInvitations(), { everyMs: hourMs, log: failed('Spent invitations') });
    const delivering = deliver({ store: createWebhookStore(db), log: failed('Webhooks') });
    const runDaily = async () => {
      await runCountWaiting(database, surveys.value, { complain });
      await runRetention({ database, rules: retentionRules.value, surveys: surveys.value, today: today() }, say);
      sayAuthorities(await authoritiesSeen(db), complain);
    };
    const retaining = retainDaily({ run: runDaily, today, onFailure: failed('Retention') });
    const stopped = stopSignal();
    const denominators = { invitations, populations: populations.value };
    const scheduled = { surveys: surveys.value, schedule: configuration.releases, denominators };
    const releasing = releaseDaily({ ...scheduled, database, today, complain, onFailure: failed('Release') });
    say(`POET collector: listening on ${server.url}, storing in ${nameOf(configuration)}. Stop it with Ctrl-C.`);
    await stopped;
    say('POET collector: stopping.');
    await Promise.all([server.close(), mixing.stop(), delivering.stop(), retaining.stop(), releasing.stop()]);
    return exitCodes.done;
  });
}

/** The codes that the settings name, each once. */
function authoritiesIn({ sealedAuthorities, invitations }: Configuration): ReadonlySet<string> {
  return new Set([...sealedAuthorities, ...invitations.only.map(({ authority }) => authority)]);
}

/** Resolves at the first Ctrl-C or SIGTERM. Whoever asks a second time is not made to wait. */
async function stopSignal(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  await new Promise<void>((resolve) => signals.forEach((signal) => process.once(signal, () => resolve())));
  signals.forEach((signal) => process.once(signal, () => process.exit(exitCodes.failed)));
}

/** The page for frames, where there is to be one. */
async function readFrame({ elementsFolder, frameAncestors }: Configuration): Promise<Parsed<FrameOptions | null>> {
  if (elementsFolder === null) return { kind: 'ok', value: null };
  const files = await loadFrameFiles(elementsFolder);
  return files.kind === 'ok' ? { kind: 'ok', value: { files: files.value, ancestors: frameAncestors } } : files;
}
