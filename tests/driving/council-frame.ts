import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { lookFromOutside, until } from './framed.ts';

/** Where the page for frames has a survey of young people, after the collector’s own address. */
export const framedSurvey = 'poet-frame.html?audience=young-person&plan=ehcp&authority=999&layout=section';

/** Notes what a page around a frame hears: every message, and every event of a `<poet-frame>`. */
export const noteEverything = `
  const heard = [];
  Object.assign(globalThis, { heard });
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  for (const frame of document.querySelectorAll('poet-frame'))
    for (const type of ['poet-ready', 'poet-page', 'poet-sent', 'poet-problem'])
      frame.addEventListener(type, (event) => {
        const { status, page, title, submissionId, receipt, code } = event;
        heard.push(type + ' ' + JSON.stringify({ status, page, title, submissionId, receipt, code }));
      });
`;

/** A page of a council around frames. */
export function councilPage(main: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Local Offer</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <script type="module" src="/notes.js"></script><script type="module" src="/poet/poet-frame.js"></script></head>
    <body><main>${main}</main></body></html>`;
}

/** A frame with another way to take part in it. */
export const framed = (src: string, attributes = ''): string => `<poet-frame src="${src}" ${attributes}>${fallback}</poet-frame>`;

const fallback = '<a href="/other-ways">Take part on paper, by phone or with help</a>';

/** Opens a page in a context of its own. */
export async function openIn(browser: Browser, address: string, { width = 1000, height = 800 } = {}): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  await page.goto(address);
  return page;
}

/** Closes a page with its context. */
export const close = (page: Page): Promise<void> => page.browserContext().close();
/** What the page has noted. */
export const heard = (page: Page): Promise<string[]> => page.evaluate('globalThis.heard') as Promise<string[]>;

/** The first problem that the page is told of. */
export async function problemIn(page: Page): Promise<string | undefined> {
  const isProblem = (note: string): boolean => note.startsWith('poet-problem');
  const notes = await until(
    () => heard(page),
    (so) => so.some(isProblem),
    'a problem',
  );
  return /"code":"([^"]+)"/.exec(notes.find(isProblem) ?? '')?.[1];
}

/** That the other way is shown, and no frame. */
export async function assertFallback(page: Page): Promise<void> {
  const { isFallbackShown, isFrameShown } = await lookFromOutside(page);
  assert.deepEqual({ isFallbackShown, isFrameShown }, { isFallbackShown: true, isFrameShown: false });
}

/** Loads the page in the frame once more, with less patience. */
export async function beginAnew(page: Page, { waitMs }: { waitMs: number }): Promise<void> {
  await page.$eval('poet-frame', (host, ms) => Object.assign(host, { waitMs: ms, src: `${host.getAttribute('src') ?? ''}#again` }), waitMs);
}

/** Waits until the frame is shown. */
export const isShown = (page: Page) =>
  until(
    () => lookFromOutside(page),
    (outside) => outside.isFrameShown && !outside.isFallbackShown,
    'shown',
  );
