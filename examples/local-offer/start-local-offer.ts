import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, createStore, createSurveyRegister, listen, loadFrameFiles, migrate, openDatabase } from '@poet/collector';
import type { ProofOptions, Store } from '@poet/collector';
import { catalogue, instruments } from '@poet/core/content';
import { dayInLondon } from '@poet/core/periods.js';
import { resultsKeys } from './results-keys.ts';
import type { ResultsKeys } from './read-results.ts';
import { createSite, elementFolder } from './site.ts';

/** How to start the example. */
export interface LocalOfferOptions {
  /** 0 takes any free port. */
  readonly port: number;
  /** 127.0.0.1 by default. */
  readonly host?: string;
  /** The folder that keeps what is sent, or `memory` for one that goes when it is closed. */
  readonly data: string;
  /** Another Content-Security-Policy than the strict one. */
  readonly csp?: string;
  /** Proof of work for its surveys; none by default. */
  readonly proof?: ProofOptions;
  /** Takes lines for whoever runs it. */
  readonly log?: (line: string) => void;
}

/** The running example. */
export interface LocalOffer {
  /** `http://127.0.0.1:8100` */
  readonly url: string;
  readonly store: Store;
  /** The keys to its results. */
  readonly keys: ResultsKeys;
  /** Lets what is under way finish, then closes the database. */
  close(): Promise<void>;
}

/** The code of the invented council. No real authority has it. */
export const westmere = '999';

/** Whose pages may have the survey in a frame: those of this machine, at whatever port. A council names its own origin, and nothing else. */
const bothNames = ['http://localhost:*', 'http://127.0.0.1:*'];

/**
 * Starts the Local Offer site and its collector at one address.
 * @throws DirectoryInUse when another process has the folder, or the system's error when the port cannot be had (`EADDRINUSE`).
 */
export async function startLocalOffer({
  port,
  host = '127.0.0.1',
  data,
  csp,
  proof,
  log = () => {},
}: LocalOfferOptions): Promise<LocalOffer> {
  const folder = data === 'memory' ? await mkdtemp(join(tmpdir(), 'poet-local-offer-')) : data;
  const database = await openDatabase({ kind: 'pglite', directory: folder });
  const close = async (): Promise<void> => {
    await database.close();
    if (data === 'memory') await rm(folder, { recursive: true, force: true });
  };
  try {
    await migrate(database.db);
    const store = createStore(database.db);
    const today = (): string => dayInLondon(new Date().toISOString());
    const keys = await resultsKeys({ folder, store, authority: westmere, today: today() });
    const surveys = createSurveyRegister({ instruments, modules: catalogue });
    const files = await loadFrameFiles(elementFolder);
    const frame = files.kind === 'ok' && { frame: { files: files.value, ancestors: bothNames } };
    const app = createApp({ store, surveys, origins: [], today, log, ...frame, proof: proof ?? null });
    const collector = (request: Request): Response | Promise<Response> => app.fetch(request);
    const results = { ask: collector, address: 'http://collector.invalid/v1/results', authority: westmere, keys };
    const site = createSite({ collector, results, log, ...(csp !== undefined && { csp }) });
    const server = await listen({ fetch: (request) => site.fetch(request), host, port });
    return { url: server.url, store, keys, close: () => server.close().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}
