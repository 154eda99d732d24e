/** Looks at every combination of the grid, says how far it is, and what is wrong. `scripts/test-accessibility.mjs` starts it. */
import { openBrowser } from '../driving/browser.ts';
import { allCombinations } from './combinations.ts';
import type { Combination } from './combinations.ts';
import { faultLines, gather, lookAtCombinations, openLooking } from './look-at-combinations.ts';
import { servePage } from '../driving/serve-page.ts';

const everyMs = 10_000;
const words = process.argv.slice(2);

const served = await servePage('tests/accessibility/page.ts');
const browser = await openBrowser();
try {
  process.exitCode = (await lookAtAll()) ? 0 : 1;
} finally {
  await browser.close();
  await served.close();
}

/** @returns whether nothing is wrong in at least one combination. */
async function lookAtAll(): Promise<boolean> {
  const page = await openLooking(browser, served.url);
  const states = (await page.evaluate(() => [...looking.states])).filter((state) => words.every((word) => state.includes(word)));
  await page.browserContext().close();
  const combinations = allCombinations(states);
  const found: { combination: Combination; faults: readonly string[] }[] = [];
  const startMs = Date.now();
  const tell = () => {
    const seconds = Math.round((Date.now() - startMs) / 1000);
    const wrong = found.filter(({ faults }) => faults.length > 0).length;
    console.log(`${found.length} of ${combinations.length} combinations in ${seconds} s, ${wrong} with something wrong`);
  };
  console.log(`${states.length} states in ${combinations.length} combinations`);
  const ticking = setInterval(tell, everyMs);
  await lookAtCombinations(browser, {
    url: served.url,
    combinations,
    onLooked: (combination, faults) => found.push({ combination, faults }),
  });
  clearInterval(ticking);
  tell();
  for (const line of faultLines(gather(found))) console.log(`\n${line}`);
  const wrong = found.filter(({ faults }) => faults.length > 0).length;
  console.log(`\n${found.length - wrong} passed, ${wrong} failed`);
  return wrong === 0 && found.length > 0 && found.length === combinations.length;
}
