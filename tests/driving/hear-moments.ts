import type { Browser } from 'puppeteer-core';
import { openBrowser } from './browser.ts';
import { lookInside, until } from './framed.ts';
import { listen, readerPath, readerScript } from './listen.ts';
import type { Moment } from './moments.ts';
import { openGiven, press } from './open-given.ts';
import { pageWith } from './page-with.ts';
import { startFront, startSite } from './site.ts';

/** Somebody who listens to a survey, at one moment after another. */
export interface Listener {
  /** What is heard at a moment, one phrase a line. */
  hear(moment: Moment): Promise<string>;
  close(): Promise<void>;
}

/** The folder with what was heard when somebody last read it: one file for each moment. */
export const heardFolder = new URL('../heard/', import.meta.url);

/** Starts the site, with an empty page and the simulated screen reader beside it, and a browser. */
export async function startListener(): Promise<Listener> {
  const site = await startSite();
  const front = await startFront(site, { csp: "default-src 'self'", pages: { '/given.html': pageWith(''), [readerPath]: readerScript() } });
  const browser = await openBrowser();
  return {
    hear: (moment) => hear(browser, `${front.url}/given.html`, moment),
    async close() {
      await browser.close();
      await front.close();
      await site.close();
    },
  };
}

async function hear(browser: Browser, url: string, { given, presses }: Moment): Promise<string> {
  const open = await openGiven(browser, url, given);
  for (const words of presses) await press(open, words);
  await until(
    () => lookInside(open.page.mainFrame()),
    ({ heading }) => !heading.startsWith('Sending'),
    'what is on its way has arrived',
  );
  const phrases = await listen(open);
  await open.close();
  return `${phrases.join('\n')}\n`;
}
