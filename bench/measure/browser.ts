import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';

/** Starts a headless Chromium, found the way the tests find theirs. */
export function startBrowser(): Promise<Browser> {
  return launch({ executablePath: findBrowser(), args: [...browserArguments(), '--disable-gpu', '--mute-audio'] });
}
