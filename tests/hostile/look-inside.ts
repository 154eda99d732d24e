import type { Page } from 'puppeteer-core';

/** What a page is made of, but for its words: each element with the names of its attributes, and every address. */
export interface Make {
  readonly elements: string;
  readonly addresses: readonly string[];
}

/** What a survey on a page is made of; of a page without one, the page. Two surveys that differ in words alone are made of the same. */
export function makeOf(page: Page): Promise<Make> {
  return page.evaluate(() => {
    const root = document.querySelector('poet-survey')?.shadowRoot ?? document.body;
    const all = [...root.querySelectorAll('*')];
    const addresses = ['href', 'src', 'srcdoc', 'formaction', 'style', 'xlink:href', 'data', 'background'];
    return {
      elements: all.map((element) => `${element.localName} ${element.getAttributeNames().sort().join(' ')}`).join('\n'),
      addresses: all.flatMap((element) => addresses.flatMap((name) => element.getAttribute(name) ?? [])),
    };
  });
}

/** The text of each of these elements, as it stands in the document. */
export function textsOf(page: Page, selectors: readonly string[]): Promise<readonly (string | undefined)[]> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('poet-survey')?.shadowRoot ?? document;
    return wanted.map((selector) => root.querySelector(selector)?.textContent);
  }, selectors);
}
