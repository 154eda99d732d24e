import type { HTTPRequest, Page } from 'puppeteer-core';

/** Decides about every request of a page before it leaves. */
export async function intercept(page: Page, answer: (request: HTTPRequest) => Promise<void>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => void answer(request));
}

/** Decides about what is sent, and lets everything else pass. */
export function interceptSending(page: Page, answer: (request: HTTPRequest) => Promise<void>): Promise<void> {
  return intercept(page, (request) => (request.method() === 'POST' ? answer(request) : request.continue()));
}

/** Something to wait for until the test lets go of it. */
export function hold(): { readonly until: Promise<void>; letGo(): void } {
  let letGo = (): void => {};
  const until = new Promise<void>((resolve) => (letGo = resolve));
  return { until, letGo: () => letGo() };
}
