import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** Where to listen, and what answers. */
export interface ListenOptions {
  /** Answers a request, given the address of the other end of its connection. */
  readonly fetch: (request: Request, address: string | undefined) => Response | Promise<Response>;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How long a sender may take for its headers, and for a whole request. */
  readonly patience?: Patience;
}

/** How long is waited for a slow sender. */
export interface Patience {
  readonly headersMs: number;
  readonly requestMs: number;
}

/** A listening server. */
export interface Listening {
  /** `http://127.0.0.1:8100` */
  readonly url: string;
  /** Takes nothing new, lets what is under way finish, and after ten seconds cuts what is left. */
  close(): Promise<void>;
}

/** Slow senders are cut off with 408. */
const shippedPatience: Patience = { headersMs: 10_000, requestMs: 30_000 };
const closingMs = 10_000;

/**
 * Serves a fetch handler over HTTP with Node.
 * @throws the system's error when the address cannot be listened on: `EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`.
 */
export async function listen({ fetch, host, port, patience = shippedPatience }: ListenOptions): Promise<Listening> {
  // Node calls a server closed when its connections are; a handler whose sender has gone may still be at work in the database.
  const underWay = new Set<Promise<unknown>>();
  const handle = async (request: Request, address: string | undefined): Promise<Response> => fetch(request, address);
  const track = (request: Request, { incoming }: { incoming: { socket: { remoteAddress?: string | undefined } } }): Promise<Response> => {
    const answering = handle(request, incoming.socket.remoteAddress).finally(() => underWay.delete(answering));
    underWay.add(answering);
    return answering;
  };
  const answer = getRequestListener(track, { overrideGlobalObjects: false });
  const server = createServer({ ...timeoutsOf(patience), maxHeaderSize: 16_384 }, (incoming, outgoing) => void answer(incoming, outgoing));
  server.maxRequestsPerSocket = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server, host), close: () => close(server, underWay) };
}

function timeoutsOf({ headersMs, requestMs }: Patience) {
  return { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: Math.min(5_000, headersMs / 2) };
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

async function close(server: Server, underWay: ReadonlySet<Promise<unknown>>): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), closingMs);
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await Promise.allSettled(underWay);
  clearTimeout(cut);
}
