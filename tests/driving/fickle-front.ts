import { listen } from '@poet/collector';
import type { Listening } from '@poet/collector';
import type { LocalOffer } from '../../examples/local-offer/start-local-offer.ts';

/** What becomes of a submission on its way: stored and told so; not let through; or stored, and the receipt is lost. */
export type Passage = 'passes' | 'stopped' | 'receipt-lost';

/** An address before a site that lets submissions through, or not. */
export interface FickleFront extends Listening {
  /** The ids of all that came, stored or not, in order. */
  readonly came: readonly string[];
}

/** The pages of a site at another address, with pages of one’s own, and what decides about each submission. */
export function startFickleFront(
  site: LocalOffer,
  { pages, decide }: { readonly pages: Readonly<Record<string, string>>; readonly decide: () => Passage },
): Promise<FickleFront> {
  const came: string[] = [];
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url);
    const own = pages[pathname];
    if (own !== undefined) return new Response(own, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
    const headers = new Headers(request.headers);
    for (const name of ['Origin', 'Host', 'Connection', 'Content-Length']) headers.delete(name);
    headers.set('Accept-Encoding', 'identity');
    if (request.method !== 'POST') return fetch(site.url + pathname + search, { headers });
    const body = await request.arrayBuffer();
    came.push(request.headers.get('Idempotency-Key') ?? '');
    const passage = decide();
    if (passage === 'stopped') return new Response('', { status: 502 });
    const response = await fetch(site.url + pathname, { method: 'POST', headers, body });
    return passage === 'passes' ? response : new Response('', { status: 502 });
  };
  return listen({ fetch: answer, host: '127.0.0.1', port: 0 }).then((listening) => ({ ...listening, came }));
}
