import type { CDPSession } from 'puppeteer-core';
import { runAxe } from './axe.ts';
import type { OpenPage } from './open-page.ts';

/** What was seen of one page in one state. */
export interface Sight {
  readonly state: string;
  readonly axe: readonly string[];
  /** How many rules of axe had something to check and found it right. */
  readonly rules: number;
  /** What sticks out to the side at 320 CSS pixels. */
  readonly tooWide: readonly string[];
  readonly kept: readonly string[];
}

const narrow = { width: 320, height: 640 } as const;

/** Everything that reaches past the right edge of the window, in the document and in open shadow roots; words hidden from view do not count, nor a table in a box that scrolls. */
const wideScript = `(() => {
  const width = document.documentElement.clientWidth;
  const found = document.scrollingElement.scrollWidth > width ? ['the page scrolls: ' + document.scrollingElement.scrollWidth + ' px'] : [];
  const visit = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (element.matches('.visually-hidden, .skip-link, .scroll *')) continue;
      const { right, width: own } = element.getBoundingClientRect();
      if (own > 0 && right > width + 0.5) found.push(element.localName + '.' + element.className + ' ends at ' + Math.round(right) + ' px');
    }
  };
  visit(document);
  return found;
})()`;

/** Looks at a page as it stands, at its own size and at 320 CSS pixels, and leaves it as it was. */
export async function lookAt({ page, cdp, watch }: OpenPage, state: string): Promise<Sight> {
  const { violations, rules } = await runAxe(cdp);
  const size = page.viewport();
  const isNarrow = size?.width === narrow.width;
  if (!isNarrow) await page.setViewport(narrow);
  const tooWide = await findTooWide(cdp);
  if (!isNarrow) await page.setViewport(size);
  return { state, axe: violations, rules, tooWide, kept: await watch.kept() };
}

/** What sticks out to the side of the window as it is. */
export async function findTooWide(cdp: CDPSession): Promise<readonly string[]> {
  const { result } = await cdp.send('Runtime.evaluate', { expression: wideScript, returnByValue: true });
  return result.value as string[];
}
