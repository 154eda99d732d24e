import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, createStore, createSurveyRegister, listen, migrate, openDatabase } from '@poet/collector';
import type { Listening } from '@poet/collector';
import type { Instrument } from '@poet/core';
import { readCdn } from '../../scripts/sizes.mjs';
import { pageWith } from '../driving/page-with.ts';

/** A page with `poet.js` under a strict policy, and behind it a collector that knows these instruments. */
export async function startHostileSite(instruments: readonly Instrument[], policy: string): Promise<Listening> {
  const folder = await mkdtemp(join(tmpdir(), 'poet-hostile-'));
  const database = await openDatabase({ kind: 'pglite', directory: folder });
  await migrate(database.db);
  const surveys = createSurveyRegister({ instruments, modules: [] });
  const app = createApp({ store: createStore(database.db), surveys, origins: [], today: () => '2026-11-26' });
  const files = readCdn();
  const headers = { 'Content-Security-Policy': policy };
  const answer = (request: Request): Response | Promise<Response> => {
    const { pathname } = new URL(request.url);
    const script = files.get(pathname.replace('/poet/', ''))?.code;
    if (script !== undefined) return new Response(script, { headers: { ...headers, 'Content-Type': 'text/javascript' } });
    if (pathname.startsWith('/page'))
      return new Response(pageWith(''), { headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
    return pathname.endsWith('.css') || pathname.endsWith('.svg') ? new Response(null, { status: 204 }) : app.fetch(request);
  };
  const listening = await listen({ fetch: answer, host: '127.0.0.1', port: 0 });
  const close = async (): Promise<void> => {
    await listening.close();
    await database.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { url: listening.url, close };
}
