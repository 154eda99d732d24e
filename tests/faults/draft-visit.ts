import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';

/** Opens the browser of one person, with whatever it has kept of earlier visits. */
export function openProfile(userDataDir: string): Promise<Browser> {
  return puppeteer.launch({ executablePath: findBrowser(), headless: true, userDataDir, args: [...browserArguments(), '--disable-gpu'] });
}

/** Ends a browser and all its processes as a power cut would: nobody is told. */
export function kill(browser: Browser): void {
  const pid = browser.process()?.pid;
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** What a survey shows, the first on the page unless told. */
export interface Seen {
  readonly heading: string;
  readonly buttons: readonly string[];
  readonly words: string;
  readonly text: string;
}

/** Looks at a survey as its person does. */
export function see(page: Page, nth = 0): Promise<Seen> {
  return page.evaluate((n) => {
    const root = document.querySelectorAll('poet-survey')[n]?.shadowRoot;
    const clean = (node: Node | null | undefined): string => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    return {
      heading: clean(root?.querySelector('[part~=heading]')),
      buttons: [...(root?.querySelectorAll('button:not([part=button-presentation])') ?? [])].map(clean),
      words: root?.querySelector('textarea')?.value ?? '',
      text: clean(root),
    };
  }, nth);
}

/** Waits, for at most 20 s, until a survey shows what is expected. */
export async function seeUntil(page: Page, holds: (seen: Seen) => boolean, nth = 0): Promise<Seen> {
  for (const endMs = Date.now() + 20_000; ;) {
    const seen = await see(page, nth);
    if (holds(seen)) return seen;
    if (Date.now() > endMs) throw new Error(`Waited 20 s. On screen: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Presses a button by its words, once it is there. */
export async function press(page: Page, name: string, nth = 0): Promise<void> {
  await seeUntil(page, ({ buttons }) => buttons.includes(name), nth);
  await page.evaluate(
    (wanted, n) => {
      const root = document.querySelectorAll('poet-survey')[n]?.shadowRoot;
      [...(root?.querySelectorAll('button') ?? [])].find((one) => one.textContent?.replaceAll(/\s+/g, ' ').trim() === wanted)?.click();
    },
    name,
    nth,
  );
}

/** Writes in the field for own words, all at once. */
export async function write(page: Page, words: string, nth = 0): Promise<void> {
  await page.evaluate(
    (text, n) => {
      const field = document.querySelectorAll('poet-survey')[n]?.shadowRoot?.querySelector('textarea');
      if (!field) throw new Error('There is no field.');
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    words,
    nth,
  );
}

/** The survey, or the offer to go on with it, is on screen. */
export const isOpen = ({ heading }: Seen): boolean => heading === 'Main' || heading.startsWith('Somebody has begun');
export const isOffered = ({ heading }: Seen): boolean => heading.startsWith('Somebody has begun');
export const isSaved = ({ text }: Seen): boolean => text.includes('Saved on this device. Kept');
