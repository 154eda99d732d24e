/** `npm run test:engines`: has Chromium, Firefox and WebKit on this machine, and runs in all three what `npm test` runs in those that are there. */
import { buildIfStale } from './build.mjs';
import { findEngines } from './engines/engines.mjs';
import { installPackages, isDebian, isRoot } from './engines/programs.mjs';
import { environment, fail, run } from './run.mjs';
import { setUp } from './setup.mjs';

const usage = `Usage: npm run test:engines [-- word …]

Runs the tests of the elements, and journeys over what is built of them, in three engines: Chromium, Firefox and WebKit. On Debian as
root it installs those that are missing with apt-get; otherwise it says what to run.

  npm run test:engines             all of them
  npm run test:engines -- filling  only test files whose path contains "filling"

Settings, from the environment:
  CHROME_PATH    the Chrome or Chromium to drive
  FIREFOX_PATH   the Firefox to drive

WebKit is WebKitGTK on a virtual screen; both are started, and ended, by the tests. The last line counts the tests in all three:
"N passed, N failed". The exit status is 1 when a test failed, or an engine is missing.`;

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) console.log(usage);
else await testEngines().then((status) => process.exit(status), fail);

async function testEngines() {
  const node = await setUp();
  haveAll();
  await buildIfStale();
  return run(node, ['scripts/testing/run-suites.mjs', '--engines', ...words], { env: environment() });
}

/** @throws when an engine is missing that cannot be installed from here, with the command that installs it. */
function haveAll() {
  const packages = wanted();
  if (packages.length === 0) return;
  if (!isDebian()) {
    throw new Error(`These packages of Debian are missing: ${packages.join(', ')}. Run the command on Debian, in a container for example.`);
  }
  if (!isRoot()) throw new Error(`Not every engine is here. Run: sudo apt-get install -y ${packages.join(' ')}`);
  installPackages(packages);
  if (wanted().length > 0) throw new Error(`${packages.join(', ')} are installed, but ${wanted().join(', ')} still brings no engine.`);
}

function wanted() {
  return findEngines().missing.flatMap(({ packages }) => packages);
}
