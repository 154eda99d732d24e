import { rm } from 'node:fs/promises';
import { extname } from 'node:path';
import { instruments } from '@poet/core/content';
import { listen } from '@poet/collector';
import type { Listening } from '@poet/collector';
import type { Instrument, Submission } from '@poet/core';
import { folderWithEmptyPGlite } from '../../packages/collector/test/empty-pglite.ts';
import { startLocalOffer, westmere } from '../../examples/local-offer/start-local-offer.ts';
import type { LocalOffer } from '../../examples/local-offer/start-local-offer.ts';

/** The Local Offer site with its own collector and, unless told where, a database that goes when it is closed. */
export async function startSite(options: Partial<Parameters<typeof startLocalOffer>[0]> = {}): Promise<LocalOffer> {
  if (options.data !== undefined) return startLocalOffer({ port: 0, data: options.data, ...options });
  const data = await folderWithEmptyPGlite();
  const site = await startLocalOffer({ port: 0, ...options, data });
  return { ...site, close: () => site.close().then(() => rm(data, { recursive: true, force: true })) };
}

/** What is different at another address of the same site. */
export interface FrontOptions {
  /** The Content-Security-Policy of everything there. */
  readonly csp: string;
  /** What is there besides, by path: HTML, and what its path says otherwise: `.js`, `.css`. */
  readonly pages?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** The same site and collector at another address, under another policy and with other pages, as behind a council's proxy. */
export function startFront(site: LocalOffer, { csp, pages = {} }: FrontOptions): Promise<Listening> {
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const own = pages[pathname];
    const type = types[extname(pathname)] ?? 'text/html; charset=utf-8';
    const found =
      own === undefined ? await forward(request, site.url + pathname + search) : new Response(own, { headers: { 'Content-Type': type } });
    const headers = new Headers(found.headers);
    headers.set('Content-Security-Policy', csp);
    return new Response(found.body, { status: found.status, headers });
  };
  return listen({ fetch: answer, host: '127.0.0.1', port: 0 });
}

/** The collector knows its own origin and not the proxy's; unpacked, so that the body is what its headers say. */
async function forward(request: Request, url: string): Promise<Response> {
  const headers = new Headers(request.headers);
  for (const name of ['Origin', 'Host', 'Connection', 'Content-Length']) headers.delete(name);
  headers.set('Accept-Encoding', 'identity');
  const body = request.method === 'POST' ? await request.arrayBuffer() : null;
  return fetch(url, { method: request.method, headers, body });
}

/** Every submission of Westmere in the store, of every shipped instrument, as the text that was received. Fails when one is set aside as unknown. */
export async function storedBodies({ store }: Pick<LocalOffer, 'store'>): Promise<string[]> {
  const bodies: string[] = [];
  for (const survey of instruments satisfies readonly Instrument[]) {
    const selection = { survey, scope: 'england' as const };
    for await (const page of store.submissionPages({ authority: westmere, survey: survey.id, from: null, to: null }))
      bodies.push(...page.filter(({ state }) => state === 'accepted').map(({ body }) => body));
    const n = await store.countState(selection, 'unknown-survey');
    if (n > 0) throw new Error(`${n} submissions of ${survey.id} were set aside, because their survey is unknown.`);
  }
  return bodies;
}

/** The same, read. */
export async function storedSubmissions(site: LocalOffer): Promise<Submission[]> {
  return (await storedBodies(site)).map((body) => JSON.parse(body) as Submission);
}
