import type { Page } from 'puppeteer-core';
import { waitInSurvey } from './wait-in-survey.ts';

/** Goes through a survey by clicks, the first answer on each page, until the button that sends is there. `words` are written wherever there is room for them. */
export async function clickThrough(page: Page, words = ''): Promise<void> {
  await waitInSurvey(page, '.survey button');
  await page.waitForFunction(
    (written) => {
      const root = document.querySelector('poet-survey')?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      const named = (name: string) => buttons.find(({ textContent }) => textContent?.trim() === name);
      if (named('Send my answers')) return true;
      for (const field of written ? (root?.querySelectorAll('textarea') ?? []) : []) {
        field.value = written;
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
      root?.querySelector<HTMLInputElement>('fieldset input[type=radio]:not(:checked)')?.click();
      (named('Start') ?? named('Continue'))?.click();
      return false;
    },
    { polling: 20, timeout: 30_000 },
    words,
  );
}

/** Presses a button of the survey by its words. */
export async function clickButton(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const buttons = document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll('button') ?? [];
    [...buttons].find(({ textContent }) => textContent?.trim() === wanted)?.click();
  }, name);
}
