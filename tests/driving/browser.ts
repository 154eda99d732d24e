import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';

/** Starts a headless Chromium with no traffic of its own. Whoever opens it closes it. */
export function openBrowser(...switches: string[]): Promise<Browser> {
  return puppeteer.launch({ executablePath: findBrowser(), headless: true, args: [...browserArguments(), '--disable-gpu', ...switches] });
}
