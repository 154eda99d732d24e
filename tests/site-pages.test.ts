import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import type { LocalOffer } from '../examples/local-offer/start-local-offer.ts';
import { openBrowser } from './driving/browser.ts';
import { lookAt } from './driving/look-at.ts';
import { openSurvey } from './driving/open-page.ts';
import { startSite } from './driving/site.ts';

const pages = readdirSync(new URL('../examples/local-offer/site/', import.meta.url)).filter((name) => name.endsWith('.html'));

describe('a page of the Local Offer site', () => {
  let site: LocalOffer;
  let browser: Browser;
  before(async () => {
    site = await startSite();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const name of pages) {
    it(`has no axe violation (WCAG 2.2 A and AA) and fits into 320 CSS pixels: ${name}`, async () => {
      const open = await openSurvey(browser, { url: `${site.url}/${name}` });
      const { axe, rules, tooWide } = await lookAt(open, name);
      assert.deepEqual({ axe, tooWide }, { axe: [], tooWide: [] });
      assert.ok(rules >= 10, `axe found only ${rules} rules to check.`);
      await open.close();
    });
  }
});
