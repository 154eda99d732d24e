import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** What a proxy does with a `commit` on its way to PostgreSQL: lets it through, cuts the connection before it, or cuts off the answer to it. */
export type AtCommit = 'passes' | 'is lost' | 'loses its answer';

/** Stands between the collector and PostgreSQL, on this machine. */
export interface Proxy {
  /** The URL of the database by way of the proxy. */
  readonly url: string;
  atCommit(next: AtCommit): void;
  close(): Promise<void>;
}

/** Starts a proxy in front of the PostgreSQL of this URL. */
export async function startProxy(url: string): Promise<Proxy> {
  let atCommit: AtCommit = 'passes';
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    const both = [client, upstream];
    for (const socket of both) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => both.forEach((one) => one.destroy()));
    }
    client.on('data', (bytes) => {
      const isCommit = /\bcommit\b/i.test(bytes.toString('latin1'));
      if (isCommit && atCommit === 'is lost') return both.forEach((one) => one.destroy());
      if (isCommit && atCommit === 'loses its answer')
        upstream.removeAllListeners('data').once('data', () => both.forEach((one) => one.destroy()));
      upstream.write(bytes);
    });
    upstream.on('data', (bytes) => client.write(bytes));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const through = new URL(url);
  through.port = String(address !== null && typeof address === 'object' ? address.port : 0);
  const close = async () => {
    sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: through.href, atCommit: (next) => void (atCommit = next), close };
}
