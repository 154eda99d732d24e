import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** Where to listen, and what answers. */
export interface ListenOptions {
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
}

/** A listening server. */
export interface Listening {
  /** `http://127.0.0.1:8100` */
  readonly url: string;
  /** Takes nothing new, lets what is under way finish, and after ten seconds cuts what is left. */
  close(): Promise<void>;
}

/** Slow senders are cut off: headers within ten seconds, the whole request within thirty. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 } as const;
const closingMs = 10_000;

/**
 * Serves a fetch handler over HTTP with Node.
 * @throws the system's error when the address cannot be listened on: `EADDRINUSE`, `EACCES`, `EADDRNOTAVAIL`.
 */
export async function listen({ fetch, host, port }: ListenOptions): Promise<Listening> {
  // Node calls a server closed when its connections are; a handler whose sender has gone may still be at work in the database.
  const underWay = new Set<Promise<unknown>>();
  const handle = async (request: Request): Promise<Response> => fetch(request);
  const track = (request: Request): Promise<Response> => {
    const answering = handle(request).finally(() => underWay.delete(answering));
    underWay.add(answering);
    return answering;
  };
  const answer = getRequestListener(track, { overrideGlobalObjects: false });
  const server = createServer({ ...timeouts, maxHeaderSize: 16_384 }, (incoming, outgoing) => void answer(incoming, outgoing));
  server.maxRequestsPerSocket = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server, host), close: () => close(server, underWay) };
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
