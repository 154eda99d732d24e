import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'vite';
import { jsonAsModules } from '../../scripts/json-as-modules.mjs';
import { root } from '../../scripts/run.mjs';

/** An address on this machine, and how to close it. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a page that runs a module of ours from source, as Storybook does. A submission to `/stand-in/never` is told to come again, one to
 * `/stand-in/refuse` that it is not wanted.
 * @param module its path from the root of the project.
 */
export async function servePage(module: string): Promise<Served> {
  const server = await createServer({
    ...{ root, configFile: false, appType: 'custom', logLevel: 'error', cacheDir: `${root}/node_modules/.vite-accessibility` },
    resolve: { conditions: ['@poet/source', 'module', 'browser', 'production'] },
    plugins: [jsonAsModules()],
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, strictPort: false, hmr: false, ws: false, watch: null },
  });
  server.middlewares.use('/stand-in/never', answer(503, '{}'));
  server.middlewares.use('/stand-in/refuse', answer(422, '{}'));
  server.middlewares.use('/page', answer(200, pageOf(module), 'text/html'));
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The page is not served.');
  return { url: `http://127.0.0.1:${address.port}/page`, close: () => server.close() };
}

function answer(status: number, body: string, type = 'application/json') {
  return (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { 'Content-Type': type }).end(body);
  };
}

function pageOf(module: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A survey</title>
    <link rel="icon" href="data:," />
    <style>
      body { margin: 0; background: Canvas; color: CanvasText; font-family: sans-serif; }
      h1 { margin: 0; padding: 8px 16px; font-size: 20px; }
      main { padding: 0 16px 16px; }
    </style>
    <script type="module" src="/${module}"></script>
  </head>
  <body>
    <header><h1>A page</h1></header>
    <main></main>
  </body>
</html>`;
}
