import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Listening } from '@poet/collector';
import type { Browser, Page } from 'puppeteer-core';
import type { LocalOffer } from '../../examples/local-offer/start-local-offer.ts';
import { openBrowser } from '../driving/browser.ts';
import { openSurvey } from '../driving/open-page.ts';
import { startFront, startSite } from '../driving/site.ts';
import { fillInHere, oneForAll, withoutIdAndDay } from './practitioner.ts';
import { plainPage } from './style-pages.ts';

const folder = new URL('./scripts/', import.meta.url);
const scripts = readdirSync(folder);

/** The page with a script of its own, which stands before ours. */
function pageWithScript(script: string): string {
  const html = plainPage.files[plainPage.path] ?? '';
  return html.replace('<head>', `<head><script src="/hosts/scripts/${script}"></script>`);
}

let site: LocalOffer;
let front: Listening;
let browser: Browser;
let expected: Told;

before(async () => {
  site = await startSite({ rules: oneForAll });
  const files = scripts.map((script) => [`/hosts/scripts/${script}`, readFileSync(new URL(script, folder), 'utf8')]);
  const pages = scripts.map((script) => [`/hosts/${script}.html`, pageWithScript(script)]);
  front = await startFront(site, { csp: '', pages: { ...plainPage.files, ...Object.fromEntries([...files, ...pages]) } });
  browser = await openBrowser();
  expected = await fillInOn(plainPage.path);
});
after(async () => {
  await browser.close();
  await front.close();
  await site.close();
});

/** What a person was told, in Welsh on the first page and then on every page in English, and the text that was stored of what they said. */
interface Told {
  readonly words: readonly string[];
  readonly stored: string;
}

/** Fills in the survey on a page, after a script has been added to it if there is one. */
async function fillInOn(path: string, script?: string): Promise<Told> {
  const open = await openSurvey(browser, { url: front.url + path });
  try {
    if (script !== undefined) await open.page.addScriptTag({ url: `/hosts/scripts/${script}` });
    const words = [await wordsInWelsh(open.page)];
    const stored = await fillInHere(open, site, async () => void words.push(await wordsOn(open.page)));
    return { words, stored: withoutIdAndDay(stored) };
  } catch (error) {
    throw new Error([String(error), ...open.watch.faults].join('\n'), { cause: error });
  } finally {
    await open.close();
  }
}

function wordsOn(page: Page): Promise<string> {
  return page.$eval('>>> .survey', (survey) => (survey instanceof HTMLElement ? survey.innerText : ''));
}

async function wordsInWelsh(page: Page): Promise<string> {
  const speak = (lang: string): Promise<void> => page.$eval('poet-survey', (survey, tag) => void (survey.lang = tag), lang);
  await speak('cy');
  await page.waitForSelector('>>> .survey[lang=cy]');
  const words = await wordsOn(page);
  await speak('en');
  await page.waitForSelector('>>> .survey[lang=en]');
  return words;
}

for (const script of scripts) {
  const name = script.replace('.js', '').replaceAll('-', ' ');
  describe(name, () => {
    it('F52: before poet.js: the survey says the same, and the very same bytes are stored', async () => {
      assert.deepEqual(await fillInOn(`/hosts/${script}.html`), expected);
      console.log(`  ${name}, before the survey: the same bytes`);
    });

    it('F52: after it is drawn: the survey says the same, and the very same bytes are stored', async () => {
      assert.deepEqual(await fillInOn(plainPage.path, script), expected);
      console.log(`  ${name}, after the survey: the same bytes`);
    });
  });
}
