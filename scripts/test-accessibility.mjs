/** `npm run test:accessibility`: looks at every state of a survey in every combination of how people may have it in front of them. */
import { findBrowser } from './browser.mjs';
import { environment, fail, run } from './run.mjs';
import { setUp } from './setup.mjs';

const usage = `Usage: npm run test:accessibility [-- word …]

Shows every kind of question in every state, and every page of a survey, in a real browser: in each presentation, each direction, in light,
dark and forced colours, in windows of 320, 768 and 1280 px, with words of 100, 200 and 400 %. In each of these combinations axe must find
nothing, and nothing may be cut off, lie over something else, scroll sideways or be too small to press, with more space between words too.
It takes some minutes; "npm test" looks at a selection.

  npm run test:accessibility           everything
  npm run test:accessibility -- date   only states with that word in their name; with several words, all of them

Settings, from the environment:
  CHROME_PATH    the Chrome or Chromium to drive

The last line counts the combinations: "N passed, N failed". The exit status is 1 when something is wrong in one of them.`;

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) console.log(usage);
else await testAccessibility().then((status) => process.exit(status), fail);

async function testAccessibility() {
  const node = await setUp();
  const env = { ...environment(), CHROME_PATH: findBrowser() };
  return run(node, ['--conditions=@poet/source', 'tests/accessibility/run.ts', ...words], { env });
}
