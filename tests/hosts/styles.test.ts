import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Listening } from '@poet/collector';
import type { Browser, Page } from 'puppeteer-core';
import type { LocalOffer } from '../../examples/local-offer/start-local-offer.ts';
import { openBrowser } from '../driving/browser.ts';
import { openSurvey } from '../driving/open-page.ts';
import type { OpenPage } from '../driving/open-page.ts';
import { startFront, startSite } from '../driving/site.ts';
import { changesOf, looksOf, smallTargets } from './looks.ts';
import type { Look } from './looks.ts';
import { outsidePixels } from './outside-pixels.ts';
import { fillInHere, oneForAll } from './practitioner.ts';
import { plainPage, stylePages } from './style-pages.ts';
import type { StylePage } from './style-pages.ts';

/** What is looked at: a page, in the state that these clicks lead to. */
const states = [
  { name: 'the first page', clicks: [] },
  { name: 'a question, answered', clicks: ['.primary', 'label.option:nth-of-type(2)'] },
  { name: 'a question in own words', clicks: ['.primary', '.primary'] },
] as const;

let site: LocalOffer;
let front: Listening;
let browser: Browser;
const plain = new Map<string, readonly Look[]>();

before(async () => {
  site = await startSite({ rules: oneForAll });
  const pages = Object.assign({}, ...[plainPage, ...stylePages].map(({ files }) => files)) as Record<string, string>;
  front = await startFront(site, { csp: '', pages });
  browser = await openBrowser();
  const open = await openHere(plainPage);
  for (const { name, clicks } of states) plain.set(name, await lookAfter(open, clicks));
  await open.close();
});
after(async () => {
  await browser.close();
  await front.close();
  await site.close();
});

/** In a window so high that little needs to be scrolled. Bootstrap scrolls slowly, unless somebody wants less motion. */
function openHere({ path }: StylePage): Promise<OpenPage> {
  const prepare = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  return openSurvey(browser, { url: front.url + path, height: 2400, prepare });
}

async function lookAfter({ page }: OpenPage, clicks: readonly string[]): Promise<readonly Look[]> {
  for (const selector of clicks) await click(page, selector);
  // A dialog stays in the middle while it grows, and another choice comes to lie under the pointer.
  await page.mouse.move(0, 0);
  return looksOf(page);
}

async function click(page: Page, selector: string): Promise<void> {
  const target = await page.$(`>>> .survey ${selector}`);
  assert.ok(target !== null, `There is no ${selector}.`);
  await target.click();
}

for (const host of stylePages) {
  describe(host.name, () => {
    it('F52: leaves the survey as it is on a plain page, and is left as it was itself', async () => {
      const open = await openHere(host);
      let differing = 0;
      for (const { name, clicks } of states) {
        const looks = await lookAfter(open, clicks);
        assert.deepEqual(changesOf(looks, plain.get(name) ?? []), [], name);
        assert.deepEqual(smallTargets(looks), [], name);
        differing += await outsidePixels(open.page);
      }
      console.log(`  ${host.name}: ${differing} pixels differ outside the survey`);
      assert.equal(differing, 0);
      await open.close();
    });

    it('F52: has the survey filled in to the end, and what was chosen is stored', async () => {
      const open = await openHere(host);
      await fillInHere(open, site);
      await open.close();
    });
  });
}
