import type { Page } from 'puppeteer-core';

/** Waits until something is in the survey. It is asked again and again: what changes in a shadow root, nobody outside is told. */
export async function waitInSurvey(page: Page, selector: string): Promise<void> {
  const isThere = (wanted: string) => (document.querySelector('poet-survey')?.shadowRoot?.querySelector(wanted) ?? null) !== null;
  await page.waitForFunction(isThere, { polling: 50 }, selector);
}
