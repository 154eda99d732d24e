/** `npm run test:hosts`: tries the built survey in pages and applications of others. Not part of `npm test`, since it installs what they are made of. */
import { build } from './build.mjs';
import { findBrowser } from './browser.mjs';
import { installHosts } from './hosts/install-hosts.mjs';
import { environment, fail, run } from './run.mjs';
import { setUp } from './setup.mjs';

const usage = `Usage: npm run test:hosts [-- word …]

Tries the survey inside things that were not made for it: style sheets of others, hostile ones among them; scripts that change what
JavaScript itself does; and small applications in React, Vue and Angular. Builds the packages, packs them, installs what the hosts are
made of in tests/hosts and in the examples, and fills in a survey to the end in each, in Chromium.

  npm run test:hosts              all of them
  npm run test:hosts -- style     only test files in tests/hosts whose name contains "style"
  npm run test:hosts -- react vue only test files whose name contains one of the words

Settings, from the environment:
  CHROME_PATH    the Chrome or Chromium to drive

One line for each host says how many pixels outside the survey differ from the same page without it. The last line counts the tests:
"N passed, N failed". The exit status is 1 when a test failed.`;

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) console.log(usage);
else await testHosts().then((status) => process.exit(status), fail);

async function testHosts() {
  const node = await setUp();
  const browser = findBrowser();
  await build();
  await installHosts(words);
  return run(node, ['scripts/testing/run-suites.mjs', '--hosts', ...words], { env: { ...environment(), CHROME_PATH: browser } });
}
