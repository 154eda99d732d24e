/** `npm run contact-sheet`: takes a picture of every page of three surveys, in every presentation, and puts them on one page. */
import { findBrowser } from './browser.mjs';
import { environment, fail, run } from './run.mjs';
import { setUp } from './setup.mjs';

const usage = `Usage: npm run contact-sheet [-- word …]

Goes through the surveys for young people, for parents and carers, and for practitioners, in each presentation, and takes a picture of every page
at 320 and at 1280 px: each question, what is wrong, check-your-answers, and what comes after sending; then of what people meet beside that:
the choice to take part, answers that are not sent, saved answers. They are gathered in the folder contact-sheet/, on a page index.html and on
sheets sheet-….png. It says where they are, and how many.

  npm run contact-sheet                       everything
  npm run contact-sheet -- young-person large only that survey in that presentation
  npm run contact-sheet -- beside-the-way     only what people meet beside the surveys

Settings, from the environment:
  CHROME_PATH    the Chrome or Chromium to drive`;

const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) console.log(usage);
else await makeContactSheet().then((status) => process.exit(status), fail);

async function makeContactSheet() {
  const node = await setUp();
  const env = { ...environment(), CHROME_PATH: findBrowser() };
  return run(node, ['--conditions=@poet/source', 'tests/contact-sheet/run.ts', ...words], { env });
}
