import assert from 'node:assert/strict';
import type { Submission } from '@poet/core';
import type { Browser, Page } from 'puppeteer-core';
import type { LocalOffer } from '../../examples/local-offer/start-local-offer.ts';
import { openBrowser } from '../driving/browser.ts';
import { answerPage, hurryOnToSend, hurryToSend } from '../driving/hurry.ts';
import { awaitSurveys, openSurvey } from '../driving/open-page.ts';
import type { OpenPage } from '../driving/open-page.ts';
import { startSite, storedBodies } from '../driving/site.ts';
import { outsidePixels } from './outside-pixels.ts';
import { serveApp } from './serve-app.ts';
import type { ServedApp } from './serve-app.ts';

const sent = 'Thank you. Your answers have been sent.';

/** An example application in a browser. All do the same in the eyes of a person, so all are tried in the same way; each step goes on from the one before. */
export interface AppTrial {
  readonly name: string;
  readonly site: LocalOffer;
  readonly app: ServedApp;
  readonly browser: Browser;
  readonly open: OpenPage;
}

/** Opens an example as it was built. Whoever opens it closes it. */
export async function openApp(name: string): Promise<AppTrial> {
  const site = await startSite();
  const app = await serveApp(name, site);
  const browser = await openBrowser();
  return { name, site, app, browser, open: await openSurvey(browser, { url: app.url, height: 1600 }) };
}

/** Ends everything that {@link openApp} has started. */
export async function closeApp({ browser, app, site }: AppTrial): Promise<void> {
  await browser.close();
  await app.close();
  await site.close();
}

/** What each application must do, as sentences, in order. */
export const trials: Readonly<Record<string, (trial: AppTrial) => Promise<void>>> = {
  'draws the survey, and nothing outside it': async ({ name, open }) => {
    const differing = await outsidePixels(open.page);
    console.log(`  ${name}: ${differing} pixels differ outside the survey`);
    assert.equal(differing, 0);
  },
  'hears of each page, and keeps every answer when it is drawn again': async ({ open }) => {
    const { keyboard, page } = open;
    await keyboard.tabTo('button', 'Start');
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', 'About you');
    await answerPage(keyboard);
    await keyboard.awaitFocus('heading', 'Your plan');
    assert.equal(await statusOf(page), 'On screen: Your plan');
    await keyboard.tabTo('button', 'Back', 'back');
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', 'About you');
    assert.equal(await statusOf(page), 'On screen: About you');
    for (const language of ['cy', 'en']) {
      await page.select('select', language);
      await page.waitForSelector(`>>> .survey[lang=${language}]`);
      assert.deepEqual(await checkedIn(page), ['alone']);
    }
  },
  'is told when its backend stores nothing, and the person sends the same answers once more': async ({ open, app, site }) => {
    const { keyboard, page } = open;
    await keyboard.tabTo('button', 'Continue');
    await keyboard.press('Enter');
    await hurryOnToSend(keyboard);
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', 'We have kept your answers');
    assert.equal(await statusOf(page), 'A problem: The answers were not stored.');
    await keyboard.tabTo('button', 'Try again');
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', sent);
    const [refused, accepted] = app.posted;
    assert.equal(refused, accepted);
    const stored = await storedBodies(site);
    assert.deepEqual(stored, [accepted]);
    const { submissionId, answers } = JSON.parse(stored[0] ?? '') as Submission;
    assert.equal(await statusOf(page), `Stored: ${submissionId}`);
    assert.deepEqual(answers['helper'], { status: 'answered', value: 'alone' });
  },
  'takes the survey away, and puts a new one in its place, which sends its own': async (trial) => {
    const { keyboard, page, watch } = trial.open;
    await press(page, 'Close the survey');
    await page.waitForSelector('poet-survey', { hidden: true });
    await press(page, 'Open the survey');
    await page.waitForSelector('poet-survey');
    await awaitSurveys(trial.open);
    assert.deepEqual(await checkedIn(page), []);
    await hurryToSend(keyboard);
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', sent);
    const ids = (await storedBodies(trial.site)).map((body) => (JSON.parse(body) as Submission).submissionId);
    assert.equal(new Set(ids).size, 2);
    const isExpected = (fault: string): boolean => /503|poet-survey> host/.test(fault);
    assert.deepEqual(
      watch.faults.filter((fault) => !isExpected(fault)),
      [],
    );
  },
};

function statusOf(page: Page): Promise<string> {
  return page.$eval('[role=status]', (status) => status.textContent.trim());
}

function checkedIn(page: Page): Promise<string[]> {
  return page.$$eval('>>> .survey input:checked', (inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));
}

async function press(page: Page, words: string): Promise<void> {
  await page.locator(`button ::-p-text(${words})`).click();
}
