import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { createKeyboard } from './keyboard.ts';
import type { Keyboard } from './keyboard.ts';
import { watchPage } from './watch-page.ts';
import type { Watch } from './watch-page.ts';

/** Which page, and how large the window is in CSS pixels: 1280 × 900 unless told. */
export interface OpenPageOptions {
  readonly url: string;
  readonly width?: number;
  readonly height?: number;
  /** What to do with the page before it goes anywhere: intercept requests, turn scripts off. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** A page that is open, with what drives and what watches it. */
export interface OpenPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly keyboard: Keyboard;
  readonly watch: Watch;
  close(): Promise<void>;
}

/** Opens a page in a browser context of its own, which shares no storage with any other, and watches it from its first byte. */
export async function openPage(browser: Browser, { url, width = 1280, height = 900, prepare }: OpenPageOptions): Promise<OpenPage> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  const cdp = await page.createCDPSession();
  const watch = await watchPage(cdp, new URL(url).origin);
  await prepare?.(page);
  await page.goto(url, { waitUntil: 'load' });
  return { page, cdp, keyboard: await createKeyboard(page, cdp), watch, close: () => context.close() };
}

/** The same for a page whose surveys are all expected to show: waits until they do. */
export async function openSurvey(browser: Browser, options: OpenPageOptions): Promise<OpenPage> {
  const open = await openPage(browser, options);
  await awaitSurveys(open);
  return open;
}

const patience = { awaitMs: 20_000, pollMs: 20 } as const;

/** Waits until every survey on the page is drawn. */
export async function awaitSurveys({ page, watch }: OpenPage): Promise<void> {
  const endMs = Date.now() + patience.awaitMs;
  const waiting = (): Promise<number> =>
    page.$$eval('>>> poet-survey', (surveys) => surveys.filter((survey) => !survey.shadowRoot?.querySelector('.survey')).length);
  for (let n = await waiting(); n > 0; n = await waiting()) {
    if (Date.now() > endMs) throw new Error(`${n} surveys never showed. ${watch.faults.join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, patience.pollMs));
  }
}
