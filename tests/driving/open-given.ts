import type { Audience, Layout, Survey } from '@poet/core';
import type { Browser } from 'puppeteer-core';
import { awaitSurveys, openPage } from './open-page.ts';
import type { OpenPage } from './open-page.ts';

/** What a page gives to its survey: a composed one as a value, or which of those that ship; and how to show it. */
export interface GivenSurvey {
  readonly survey?: Survey;
  readonly audience?: Audience;
  readonly layout?: Layout;
  readonly lang?: string;
  readonly exit?: string;
}

/** Opens a page that is empty but for `poet.js`, and puts a survey on it that is sent nowhere: the page says that it has the answers. */
export async function openGiven(browser: Browser, url: string, given: GivenSurvey): Promise<OpenPage> {
  const open = await openPage(browser, { url });
  await open.page.evaluate((properties: GivenSurvey) => {
    const survey = document.createElement('poet-survey');
    survey.addEventListener('poet-submit', (event) => event.waitUntil(Promise.resolve()));
    document.querySelector('main')?.append(Object.assign(survey, { authority: '999', ...properties }));
  }, given);
  await awaitSurveys(open);
  return open;
}

/** Presses a button or a link of the survey, or chooses an answer, by the words on it; the first, where several have them. */
export async function press({ page }: OpenPage, words: string): Promise<void> {
  const isPressed = await page.evaluate((wanted) => {
    const root = document.querySelector('poet-survey')?.shadowRoot;
    const found = [...(root?.querySelectorAll<HTMLElement>('button, a, label') ?? [])].find(
      ({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim() === wanted,
    );
    found?.click();
    return found !== undefined;
  }, words);
  if (!isPressed) throw new Error(`There is no "${words}" to press.`);
  await page.evaluate(async () => void (await document.querySelector('poet-survey')?.updateComplete));
}
