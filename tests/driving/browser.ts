import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';

/** Starts a headless Chromium with no traffic of its own. Whoever opens it closes it. */
export function openBrowser(...switches: string[]): Promise<Browser> {
  return puppeteer.launch({ executablePath: findBrowser(), headless: true, args: [...browserArguments(), '--disable-gpu', ...switches] });
}

/**
 * The same, with a page and the frames in it in one process. What one origin may see of another is the same; but Puppeteer at times loses sight of a
 * frame that changes process while the page loads, and then waits for it in vain.
 */
export function openBrowserForFrames(): Promise<Browser> {
  return openBrowser('--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process');
}
