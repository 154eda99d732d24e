import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { allCombinations } from './accessibility/combinations.ts';
import type { Combination } from './accessibility/combinations.ts';
import { coverPairs } from './accessibility/cover-pairs.ts';
import { faultLines, gather, lookAtCombinations, openLooking } from './accessibility/look-at-combinations.ts';
import { servePage } from './driving/serve-page.ts';
import type { Served } from './driving/serve-page.ts';
import { openBrowser } from './driving/browser.ts';

let served: Served;
let browser: Browser;
let page: Page;
before(async () => {
  served = await servePage('tests/accessibility/page.ts');
  browser = await openBrowser();
  page = await openLooking(browser, served.url);
});
after(async () => {
  await browser.close();
  await served.close();
});

describe('every state of a survey', () => {
  it('has nothing wrong with it in any pair of presentation, direction, colours, width and size of words', async (t) => {
    const all = allCombinations(await page.evaluate(() => [...looking.states]));
    const combinations = coverPairs(all);
    const found: { combination: Combination; faults: readonly string[] }[] = [];
    const onLooked = (combination: Combination, faults: readonly string[]) => found.push({ combination, faults });
    await lookAtCombinations(browser, { url: served.url, combinations, onLooked });
    t.diagnostic(`${found.length} of ${all.length} combinations`);
    assert.equal(found.length, combinations.length);
    assert.deepEqual(faultLines(gather(found)), []);
  });
});

describe('a look', () => {
  /** What is found to be wrong with a scale that is styled like this. */
  async function faultsOf(css: string): Promise<readonly string[]> {
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluate(() => looking.reach('scale, not answered'));
    await page.$eval(
      'poet-survey',
      (survey, text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        survey.adoptStyles(sheet);
      },
      css,
    );
    return page.evaluate(() => looking.look(100));
  }

  const wrong = [
    ['words that are too pale', '.hint { color: #bbb; }', /^color-contrast: .*hint/],
    ['what makes the page scroll sideways', '.option > span { width: 2000px; }', /^the page scrolls sideways/],
    ['what stands outside the window', '.hint { position: relative; left: -60px; }', /^stands outside the window: <p hint>/],
    ['a choice that cannot be seen', '.ways { display: none; }', /^cannot be seen: <input>/],
    ['words that are cut off', '.hint { width: 4em; height: 1.5em; overflow: hidden; }', /^does not fit into its box: <p hint>/],
    [
      'words that are cut off once there is more space between them',
      '.hint { width: 15em; height: 1.5em; overflow: hidden; }',
      /^with more space: does not fit into its box: <p hint>/,
    ],
    ['words over words', '.hint { position: relative; top: -2.5em; }', /^lie over one another: "How good/],
    ['words over a radio button', '.option > span { padding-inline-start: 0; }', /^lie over one another: /],
    ['a button that is too low', 'button { min-height: 0; padding: 0; }', /^is too small to press, .*<button primary> "Continue"/],
    ['a link that is too low', '.error-summary a { min-height: 0; padding: 0; }', /^is too small to press, .*<a> "Choose an answer"/],
    ['a choice that is too low', '.option > span { min-height: 0; padding-block: 0; }', /^is too small to press, .*<input>/],
  ] as const;

  for (const [what, css, fault] of wrong) {
    it(`sees ${what}`, async () => {
      const faults = await faultsOf(css);
      assert.ok(
        faults.some((one) => fault.test(one)),
        faults.join('\n'),
      );
    });
  }

  it('sees nothing wrong where nothing is', async () => {
    assert.deepEqual(await faultsOf(''), []);
  });
});
