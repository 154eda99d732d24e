import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { collectorStandIn } from './packages/elements/test/collector-stand-in.mjs';
import { commonJs } from './packages/elements/test/common-js.mjs';
import { findBrowser } from './scripts/browser.mjs';
import { launcherFor } from './scripts/engines/launchers.mjs';

/** Tests of the elements, in a real browser, from source: TypeScript is stripped file by file, and our packages resolve to their sources. */
export default {
  rootDir: fileURLToPath(new URL('.', import.meta.url)),
  files: ['packages/elements/src/**/*.test.ts', '!packages/elements/src/**/*.node.test.ts'],
  nodeResolve: { exportConditions: ['@poet/source', 'production'], browser: true, extensions: ['.js', '.mjs', '.ts'] },
  concurrency: 2,
  testsFinishTimeout: 5 * 60_000,
  testFramework: { config: { timeout: 10_000 } },
  middleware: [collectorStandIn()],
  plugins: [
    esbuildPlugin({ ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
    // What counts syllables for the catalogue’s reading ages is written so.
    commonJs(['pluralize', 'normalize-strings']),
  ],
  browsers: [launcherFor({ name: 'Chromium', program: findBrowser() })],
};
