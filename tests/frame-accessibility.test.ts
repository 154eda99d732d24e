import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { LocalOffer } from '../examples/local-offer/start-local-offer.ts';
import { runAxeInFrames } from './driving/axe-in-frames.ts';
import { openBrowserForFrames } from './driving/browser.ts';
import { answerInside, fitted, frameIn, lookInside } from './driving/framed.ts';
import { findTooWide } from './driving/look-at.ts';
import { openPage } from './driving/open-page.ts';
import { startSite, storedBodies } from './driving/site.ts';

/** Widths in CSS pixels. */
const widths = [320, 1280];

describe('a page of a council around a survey in a frame, and the page in the frame', () => {
  let site: LocalOffer;
  let browser: Browser;
  before(async () => {
    site = await startSite();
    browser = await openBrowserForFrames();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const width of widths) {
    it(`have nothing wrong that axe can find (WCAG 2.2 A and AA, good practice) and fit into ${width} px, to the thanks`, async () => {
      const n = (await storedBodies(site)).length;
      const { page, cdp, close } = await openPage(browser, { url: `${site.url}/young-person-in-a-frame.html`, width });
      const frame = await frameIn(page);
      const seen = new Set<string>();
      const look = async (heading: string): Promise<void> => {
        const kind = await kindOf(page);
        if (seen.has(kind)) return;
        seen.add(kind);
        await fitted(page);
        assert.deepEqual(await faultsOf(cdp), [], heading);
      };
      await fitted(page);
      let { heading } = await lookInside(frame);
      for (let pages = 0; pages < 80 && !heading.startsWith('Thank you'); pages++) {
        await look(heading);
        heading = await answerInside(frame);
      }
      await look(heading);
      assert.ok(seen.size >= 6, `Only these were seen: ${[...seen].join(', ')}`);
      assert.equal((await storedBodies(site)).length, n + 1);
      await close();
    });
  }
});

/** What there is to do on the page in the frame: each kind is looked at once. */
async function kindOf(page: Page): Promise<string> {
  return (await frameIn(page)).evaluate(() => {
    const fields = document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll('input, textarea, dl, .primary') ?? [];
    return [...new Set([...fields].map((field) => field.localName + (field.getAttribute('type') ?? '')))].join(' ');
  });
}

/** What is wrong with the page or with the page in its frame: by axe, and what sticks out to the side. */
async function faultsOf(cdp: CDPSession): Promise<readonly string[]> {
  const { violations, around, inside } = await runAxeInFrames(cdp);
  assert.ok(around >= 50 && inside >= 20, `axe looked at ${around} things around the frame and ${inside} in it.`);
  return [...violations, ...(await findTooWide(cdp))];
}
