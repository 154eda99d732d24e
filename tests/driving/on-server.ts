import { after, before } from 'node:test';
import { listen } from '@poet/collector';
import type { Listening } from '@poet/collector';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from './browser.ts';

/** A server of a test’s own, and a browser. */
export interface OnServer {
  readonly browser: Browser;
  /** `http://127.0.0.1:8100`, without a path. */
  readonly url: string;
}

/** Serves what `answer` makes of each request, from before the first test of the `describe` in which this is called until after its last. */
export function onServer(answer: (request: Request) => Response | Promise<Response>): OnServer {
  let browser: Browser | undefined;
  let server: Listening | undefined;
  before(async () => {
    server = await listen({ fetch: answer, host: '127.0.0.1', port: 0 });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      return isThere(browser);
    },
    get url() {
      return isThere(server).url;
    },
  };
}

function isThere<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The server and its browser are there for tests and their hooks only.');
  return thing;
}
