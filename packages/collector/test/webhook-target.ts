import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import { verifyWebhook } from '../../../examples/webhook-receiver/verify-webhook.mjs';

/** What came to a target: the id, and the body that was told. */
export interface Told {
  readonly id: string;
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** How a target answers: with a status, or never. */
export type Answering = number | 'never';

/** Somewhere for webhooks to go, on this machine. */
export interface Target {
  readonly url: string;
  readonly told: readonly Told[];
  /** How it answers from now on. */
  answerWith(answering: Answering): void;
  close(): Promise<void>;
}

/** Starts a target that answers 204. */
export async function startTarget(port = 0): Promise<Target> {
  const told: Told[] = [];
  let answering: Answering = 204;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      told.push({ id: String(request.headers['webhook-id']), body, headers: request.headers });
      if (answering === 'never') return;
      response.writeHead(answering, answering === 302 ? { Location: '/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: urlOf(server), told, answerWith: (next) => void (answering = next), close: () => close(server) };
}

/** What the example receiver finds wrong with what came; `null` for nothing. */
export function wrongWith({ body, headers }: Told, secret: string): string | null {
  return verifyWebhook({ body, headers }, secret, Date.now() / 1_000);
}

function urlOf(server: Server): string {
  const address = server.address();
  return `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/poet`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
