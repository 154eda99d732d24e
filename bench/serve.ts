import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Site } from './site.ts';

/** A site being served on the loopback interface. */
export interface Served {
  /** `http://127.0.0.1:41234` */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const blank = '<!doctype html><title>blank</title><link rel="icon" href="data:,">';

/** Serves compressed files from memory, on a free port, never cached. `/blank` is an empty page of the same origin. */
export async function serve(site: Site): Promise<Served> {
  const server = createServer((request, response) => {
    const file = site.get(request.url ?? '');
    if (request.url === '/blank') return void response.writeHead(200, { 'content-type': 'text/html' }).end(blank);
    if (file === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-encoding': 'br',
      'content-length': file.body.length,
      'cache-control': 'no-store',
    });
    response.end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
