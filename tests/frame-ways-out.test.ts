import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowserForFrames } from './driving/browser.ts';
import {
  assertFallback,
  beginAnew,
  close,
  councilPage,
  framed,
  framedSurvey,
  isShown,
  noteEverything,
  openIn,
  problemIn,
} from './driving/council-frame.ts';
import { fillInside, frameIn, pressInside, until } from './driving/framed.ts';
import { startFramedSite } from './driving/framed-site.ts';
import type { FramedSite } from './driving/framed-site.ts';
import { storedBodies } from './driving/site.ts';

let site: FramedSite;
let browser: Browser;
before(async () => {
  site = await startFramedSite(({ collector, stranger }) => ({
    council: {
      '/notes.js': noteEverything,
      '/one': councilPage(framed(`${collector}/${framedSurvey}`)),
      '/exit': councilPage(framed(`${collector}/${framedSurvey}&amp;exit=${encodeURIComponent(`${stranger}/weather`)}`)),
      '/wrong': councilPage(framed(`${collector}/poet-frame.html?audience=nobody&authority=999`)),
      '/same-origin': councilPage(framed('/one')),
      '/nothing-there': councilPage(framed(`${stranger}/not-there.html`)),
      '/silent': councilPage(framed(`${stranger}/silent.html`)),
      '/other-ways': '<title>Other ways</title>',
    },
    stranger: { '/silent.html': '<title>Silent</title>', '/weather': '<title>Weather</title><h1>Sunny</h1>' },
  }));
  browser = await openBrowserForFrames();
});
after(async () => {
  await browser.close();
  await site.close();
});

const open = (path: string, size?: Parameters<typeof openIn>[2]): Promise<Page> => openIn(browser, site.council + path, size);

describe('the way out of a survey in a frame', () => {
  it('leads the whole page away, to where that page said', async () => {
    const page = await open('/exit');
    await isShown(page);
    await pressInside(await frameIn(page), 'Leave this page quickly');
    await until(
      async () => page.url(),
      (url) => url === `${site.stranger}/weather`,
      'away',
    );
    await close(page);
  });

  it('is taken by Escape too, pressed three times in the frame or on the page around it', async () => {
    for (const place of ['in it', 'around it']) {
      const page = await open('/exit');
      await isShown(page);
      const frame = await frameIn(page);
      await until(
        () => frame.evaluate(() => document.querySelector('poet-survey')?.hasAttribute('exit')),
        (has) => has === true,
        'a way out',
      );
      if (place === 'in it')
        await frame.evaluate(() => document.querySelector('poet-survey')?.shadowRoot?.querySelector('button')?.focus());
      for (let n = 0; n < 3; n++) await page.keyboard.press('Escape');
      await until(
        async () => page.url(),
        (url) => url === `${site.stranger}/weather`,
        `away by Escape ${place}`,
      );
      await close(page);
    }
  });
});

describe('where a frame cannot show the survey, the other way to take part', () => {
  for (const [path, expected] of Object.entries({ '/wrong': 'failed', '/same-origin': 'same-origin' })) {
    it(`is shown for ${path}, and the page is told "${expected}"`, async () => {
      const page = await open(path);
      assert.equal(await problemIn(page), expected);
      await assertFallback(page);
      await close(page);
    });
  }

  for (const path of ['/silent', '/nothing-there']) {
    it(`is shown for ${path} until the wait is over, and for good after that`, async () => {
      const page = await open(path);
      await assertFallback(page);
      await beginAnew(page, { waitMs: 200 });
      assert.equal(await problemIn(page), 'not-ready');
      await assertFallback(page);
      assert.equal(await page.$('poet-frame >>> iframe'), null);
      await close(page);
    });
  }

  it('is shown on a page that the collector does not let have it', async () => {
    const page = await open('/one');
    await page.goto(`${site.council.replace('localhost', '127.0.0.1')}/one`);
    await beginAnew(page, { waitMs: 1_000 });
    assert.equal(await problemIn(page), 'not-ready');
    await assertFallback(page);
    await close(page);
  });
});

describe('the page for frames, opened by itself', () => {
  /** The names of the buttons of looks that are pressed; none as long as there is no page. */
  const looksOn = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const buttons = document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll('[part=button-presentation][aria-pressed=true]');
      return [...(buttons ?? [])].map((button) => button.textContent.trim());
    });

  it('is a page like any other, and is filled in to the end', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${site.collector}/${framedSurvey}`);
    const n = (await storedBodies(site)).length;
    const headings = await fillInside(page.mainFrame());
    assert.equal((await storedBodies(site)).length, n + 1);
    assert.equal(await page.title(), headings.at(-1));
    await context.close();
  });

  it('begins in the presentation that its address names', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${site.collector}/${framedSurvey}&presentation=easy-read-large`);
    const pressed = await until(
      () => looksOn(page),
      (names) => names.length > 0,
      'a look that is on',
    );
    assert.deepEqual(pressed, ['Easy Read', 'Big text']);
    await context.close();
  });
});
