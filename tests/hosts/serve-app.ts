import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listen } from '@poet/collector';
import type { Listening } from '@poet/collector';
import type { LocalOffer } from '../../examples/local-offer/start-local-offer.ts';

/** An application as it was built, with its own backend at `/answers`. */
export interface ServedApp extends Listening {
  /** What was posted to the backend, as it came; what it refused as well. */
  readonly posted: readonly string[];
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' };

/** Serves `examples/NAME/dist`. The backend refuses what comes first, and hands the collector everything after that. */
export async function serveApp(name: string, site: LocalOffer): Promise<ServedApp> {
  const folder = fileURLToPath(new URL(`../../examples/${name}/dist/`, import.meta.url));
  const posted: string[] = [];
  const receive = async (request: Request): Promise<Response> => {
    const body = await request.text();
    posted.push(body);
    if (posted.length === 1) return new Response('Not now.', { status: 503 });
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': request.headers.get('Idempotency-Key') ?? '' };
    const answer = await fetch(`${site.url}/v1/submissions`, { method: 'POST', headers, body });
    return new Response(await answer.text(), { status: answer.status, headers: { 'Content-Type': 'application/json' } });
  };
  const answer = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname === '/answers') return receive(request);
    const file = pathname === '/' ? '/index.html' : pathname;
    const headers = { 'Content-Type': types[extname(file)] ?? 'text/plain' };
    return readFile(folder + file).then(
      (found) => new Response(new Uint8Array(found), { headers }),
      () => new Response('', { status: 404 }),
    );
  };
  return { ...(await listen({ fetch: answer, host: '127.0.0.1', port: 0 })), posted };
}
