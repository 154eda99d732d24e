import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lookAt } from './driving/look-at.ts';
import { onSite } from './driving/on-site.ts';
import { openSurvey } from './driving/open-page.ts';

const pages = readdirSync(new URL('../examples/local-offer/site/', import.meta.url)).filter((name) => name.endsWith('.html'));

describe('a page of the Local Offer site', () => {
  const here = onSite();

  for (const name of pages) {
    it(`has no axe violation (WCAG 2.2 A and AA) and fits into 320 CSS pixels: ${name}`, async () => {
      const open = await openSurvey(here.browser, { url: `${here.url}/${name}` });
      const { axe, rules, tooWide } = await lookAt(open, name);
      assert.deepEqual({ axe, tooWide }, { axe: [], tooWide: [] });
      assert.ok(rules >= 10, `axe found only ${rules} rules to check.`);
      await open.close();
    });
  }
});
