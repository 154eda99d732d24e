/** `npm run test:faults`: kills browsers and collectors, and plays the outbox in many orders. Not part of `npm test`, since it takes some minutes. */
import { buildIfStale } from './build.mjs';
import { findBrowser } from './browser.mjs';
import { environment, fail, run } from './run.mjs';
import { setUp } from './setup.mjs';

const usage = `Usage: npm run test:faults [-- word …]

Plays the outbox in 10,000 orders of what can go wrong. Kills a real Chromium at random moments: 200 times around sealing and sending, and looks
each time whether everything that was sealed has arrived exactly once; 100 times while somebody types, and looks whether what was said to be saved is
there again. Kills a collector under load a hundred times on each database.

  npm run test:faults            all of them
  npm run test:faults -- kills   only test files whose path contains "kills"

Settings, from the environment:
  CHROME_PATH      the Chrome or Chromium to drive
  POET_KILLS       how often a browser is killed: 200 and 100
  POET_SCHEDULES   how many orders are played: 10000
  POET_SEED        plays the run with this seed again; for an order also POET_PATH, as they were printed

Progress is told every ten kills. The last line counts the tests: "N passed, N failed". The exit status is 1 when a test failed.`;

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) console.log(usage);
else await testFaults().then((status) => process.exit(status), fail);

async function testFaults() {
  const node = await setUp();
  const browser = findBrowser();
  await buildIfStale();
  const env = { POET_SCHEDULES: '10000', ...environment(), CHROME_PATH: browser };
  return run(node, ['scripts/testing/run-suites.mjs', '--faults', ...words], { env });
}
