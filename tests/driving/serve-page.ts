import { createServer } from 'vite';
import { jsonAsModules } from '../../scripts/json-as-modules.mjs';
import { root } from '../../scripts/run.mjs';

/** An address on this machine, and how to close it. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a page that runs a module of ours from source, as Storybook does. @param module its path from the root of the project */
export async function servePage(module: string): Promise<Served> {
  const server = await createServer({
    ...{ root, configFile: false, appType: 'custom', logLevel: 'error', cacheDir: `${root}/node_modules/.vite-accessibility` },
    resolve: { conditions: ['@poet/source', 'module', 'browser', 'production'] },
    plugins: [jsonAsModules()],
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, strictPort: false, hmr: false, ws: false, watch: null },
  });
  server.middlewares.use('/page', (_, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end(pageOf(module)));
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The page is not served.');
  return { url: `http://127.0.0.1:${address.port}/page`, close: () => server.close() };
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
