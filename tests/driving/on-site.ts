import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { LocalOffer } from '../../examples/local-offer/start-local-offer.ts';
import { openBrowser } from './browser.ts';
import { startFront, startSite } from './site.ts';
import type { FrontOptions } from './site.ts';

/** What tests of pages have around them. */
export interface OnSite {
  readonly site: LocalOffer;
  readonly browser: Browser;
  /** Where the pages are: at the other address, where there is one. */
  readonly url: string;
}

/** An {@link OnSite} that somebody closes. */
interface Running extends OnSite {
  close(): Promise<void>;
}

/** What is to be there besides the site: another address with a policy and pages of its own, and switches for the browser. */
export interface OnSiteOptions {
  readonly front?: FrontOptions;
  readonly switches?: readonly string[];
}

/** The Local Offer site and a browser, from before the first test of the `describe` or file in which this is called until after its last. */
export function onSite(options: OnSiteOptions = {}): OnSite {
  let running: Running | undefined;
  before(async () => {
    running = await run(options);
  });
  after(() => running?.close());
  const now = (): Running => {
    if (running === undefined) throw new Error('The site is there for tests and their hooks only.');
    return running;
  };
  return {
    get site() {
      return now().site;
    },
    get browser() {
      return now().browser;
    },
    get url() {
      return now().url;
    },
  };
}

async function run({ front: options, switches = [] }: OnSiteOptions): Promise<Running> {
  const site = await startSite();
  const front = options && (await startFront(site, options));
  const browser = await openBrowser(...switches);
  const close = async (): Promise<void> => {
    await browser.close();
    await front?.close();
    await site.close();
  };
  return { site, browser, url: (front ?? site).url, close };
}
