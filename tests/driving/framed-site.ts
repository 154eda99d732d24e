import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { createApp, createStore, createSurveyRegister, listen, loadFrameFiles, migrate, openDatabase } from '@poet/collector';
import type { Listening, Store } from '@poet/collector';
import { catalogue, instruments } from '@poet/core/content';
import { dayInLondon } from '@poet/core/periods.js';
import { folderWithEmptyPGlite } from '../../packages/collector/test/empty-pglite.ts';
import { elementFolder } from '../../examples/local-offer/site.ts';

/** A council's page on one origin, a collector with the page for frames on another, and a third that wishes nobody well. */
export interface FramedSite {
  /** `http://localhost:…`, the only origin that the collector lets have a frame. */
  readonly council: string;
  /** `http://127.0.0.1:…` */
  readonly collector: string;
  /** `http://127.0.0.1:…`, on another port. */
  readonly stranger: string;
  readonly store: Store;
  close(): Promise<void>;
}

/** What is served where, by path, once all addresses are known: HTML, and scripts whose path ends in `.js`. */
export type PagesFor = (addresses: Pick<FramedSite, 'collector' | 'stranger'>) => {
  readonly council: Readonly<Record<string, string>>;
  readonly stranger: Readonly<Record<string, string>>;
};

/** Starts the three, each on a port of its own, with a database that goes when they are closed. */
export async function startFramedSite(pagesFor: PagesFor): Promise<FramedSite> {
  let pages: ReturnType<PagesFor> = { council: {}, stranger: {} };
  let policy = '';
  const servers: Listening[] = [];
  const serve = async (fetch: (request: Request) => Response | Promise<Response>): Promise<string> => {
    const server = await listen({ fetch, host: '127.0.0.1', port: 0 });
    servers.push(server);
    return server.url;
  };
  const council = (await serve((request) => answer(request, pages.council, { 'Content-Security-Policy': policy }))).replace(
    '127.0.0.1',
    'localhost',
  );
  const stranger = await serve((request) => answer(request, pages.stranger, {}));
  const { fetch, store, close } = await makeCollector(council);
  const collector = await serve(fetch);
  pages = pagesFor({ collector, stranger });
  policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src ${collector} ${stranger}; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  const closeAll = async (): Promise<void> => {
    for (const server of servers) await server.close();
    await close();
  };
  return { council, collector, stranger, store, close: closeAll };
}

async function makeCollector(council: string) {
  const folder = await folderWithEmptyPGlite();
  const database = await openDatabase({ kind: 'pglite', directory: folder });
  await migrate(database.db);
  const store = createStore(database.db);
  const files = await loadFrameFiles(elementFolder);
  if (files.kind === 'issues') throw new Error(files.issues[0]?.message);
  const surveys = createSurveyRegister({ instruments, modules: catalogue });
  const frame = { files: files.value, ancestors: [council] };
  const app = createApp({ store, surveys, origins: [], today: () => dayInLondon(new Date().toISOString()), frame });
  const close = async (): Promise<void> => {
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { store, close, fetch: (request: Request): Response | Promise<Response> => app.fetch(request) };
}

async function answer(request: Request, pages: Readonly<Record<string, string>>, headers: Record<string, string>): Promise<Response> {
  const { pathname } = new URL(request.url);
  const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
  const text = pathname === '/poet/poet-frame.js' ? await readFile(path.join(elementFolder, 'poet-frame.js'), 'utf8') : pages[pathname];
  return new Response(text ?? 'Not found', { status: text === undefined ? 404 : 200, headers: { ...headers, 'Content-Type': type } });
}
