/** `npm test`: does all of its own set-up, runs every suite, and closes with one line, `N passed, N failed`. */
import { buildIfStale } from './build.mjs';
import { findBrowser } from './browser.mjs';
import { environment, fail, run } from './run.mjs';
import { setUp } from './setup.mjs';

const usage = `Usage: npm test [-- word …]

Installs what is missing, finds or installs a browser, builds what has changed, then runs the suites one after another.

  npm test                 everything
  npm test -- core         only test files whose path contains "core"
  npm test -- wilson send  only test files whose path contains one of the words

The elements are tested in Chromium, and in Firefox and WebKit where these are installed; "npm run test:engines" installs them.

Settings, from the environment:
  CHROME_PATH    the Chrome or Chromium to drive
  FIREFOX_PATH   the Firefox to drive

The last line counts the tests: "N passed, N failed". The exit status is 1 when a test failed, a suite crashed, or a suite ran nothing.`;

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) console.log(usage);
else await test().then((status) => process.exit(status), fail);

async function test() {
  const node = await setUp();
  const browser = findBrowser();
  await buildIfStale();
  return run(node, ['scripts/testing/run-suites.mjs', ...words], { env: { ...environment(), CHROME_PATH: browser } });
}
