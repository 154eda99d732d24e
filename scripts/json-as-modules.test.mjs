import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createServer } from 'vite';
import { jsonAsModules } from './json-as-modules.mjs';
import { root } from './run.mjs';

const languages = 'packages/elements/src/languages';

/** @type {import('vite').ViteDevServer} */
let server;
/** @type {string} */
let cacheDir;
before(async () => {
  cacheDir = await mkdtemp(path.join(os.tmpdir(), 'poet-vite-'));
  server = await createServer({
    ...{ root, cacheDir, configFile: false, appType: 'custom', logLevel: 'error', plugins: [jsonAsModules()] },
    resolve: { conditions: ['@poet/source', 'module', 'browser', 'development'] },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  });
});
after(async () => {
  await server.close();
  await rm(cacheDir, { recursive: true });
});

describe('a language that Vite serves from source', async () => {
  const files = (await readdir(path.join(root, languages))).filter((name) => /^[a-z-]+\.ts$/.test(name) && name !== 'shipped.ts');

  it('is one of several', () => assert.ok(files.length >= 5, files.join(' ')));

  for (const file of files) {
    it(`asks for its translations as the modules that they are served as (${file})`, async () => {
      const { code = '' } = (await server.transformRequest(`/${languages}/${file}`)) ?? {};
      assert.match(code, /\.json\?import/);
      assert.doesNotMatch(code, /with:\s*\{/);
    });
  }
});
