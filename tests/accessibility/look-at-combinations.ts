import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { describe } from './combinations.ts';
import type { Combination } from './combinations.ts';
import type { Direction, Presentation } from './presentations.ts';

/** One thing that is wrong, and all the combinations in which it is. */
export type Faults = ReadonlyMap<string, readonly Combination[]>;

/** Where to look, at what, and whom to tell after each. */
export interface Look {
  readonly url: string;
  readonly combinations: readonly Combination[];
  readonly onLooked: (combination: Combination, faults: readonly string[]) => void;
}

const pagesAtOnce = 2;
const height = 900;

/** Opens the page where states are reached. Whoever opens it closes its context. */
export async function openLooking(browser: Browser, url: string): Promise<Page> {
  // A process of its own, so that two pages use two cores.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction(() => 'looking' in globalThis);
  return page;
}

/** Looks at each of the combinations in a real browser, in two pages at once. */
export async function lookAtCombinations(browser: Browser, { url, combinations, onLooked }: Look): Promise<void> {
  const waiting = [...Map.groupBy(combinations, ({ state }) => state).values()];
  const work = async (): Promise<void> => {
    const page = await openLooking(browser, url);
    const cdp = await page.createCDPSession();
    for (let next = waiting.shift(); next; next = waiting.shift()) await lookAtState(page, cdp, { combinations: next, onLooked });
    await page.browserContext().close();
  };
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
}

async function lookAtState(page: Page, cdp: CDPSession, { combinations, onLooked }: Omit<Look, 'url'>): Promise<void> {
  const [first] = combinations;
  if (!first) return;
  await page.evaluate((state) => looking.reach(state), first.state);
  let shown = '';
  for (const combination of combinations) {
    const { presentation, direction } = combination;
    if (shown !== presentation + direction) await presentIn(page, presentation, direction);
    shown = presentation + direction;
    await setUpDevice(cdp, combination);
    onLooked(combination, await page.evaluate((textSize) => looking.look(textSize), combination.textSize));
  }
}

function presentIn(page: Page, presentation: Presentation, direction: Direction): Promise<void> {
  return page.evaluate((look, way) => looking.present(look, way), presentation, direction);
}

async function setUpDevice(cdp: CDPSession, { colours, width }: Combination): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: colours === 'light' ? 'light' : 'dark' },
    { name: 'forced-colors', value: colours === 'forced' ? 'active' : 'none' },
  ];
  await cdp.send('Emulation.setEmulatedMedia', { features });
  await cdp.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
}

/** What is wrong, each thing once, with where it is wrong. */
export function gather(found: readonly { readonly combination: Combination; readonly faults: readonly string[] }[]): Faults {
  const all = found.flatMap(({ combination, faults }) => faults.map((fault) => ({ combination, fault })));
  return new Map([...Map.groupBy(all, ({ fault }) => fault)].map(([fault, of]) => [fault, of.map(({ combination }) => combination)]));
}

/** The same in lines: a fault, in how many combinations, and the first few of them. */
export function faultLines(faults: Faults): string[] {
  return [...faults].map(
    ([fault, of]) => `${fault}\n    in ${of.length}: ${of.slice(0, 3).map(describe).join('; ')}${of.length > 3 ? ' …' : ''}`,
  );
}
