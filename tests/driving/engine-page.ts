import puppeteer from 'puppeteer-core';
import type { ElementHandle } from 'puppeteer-core';
import { browserArguments } from '../../scripts/browser.mjs';
import type { Engine } from '../../scripts/engines/engines.mjs';
import { quietFirefox } from '../../scripts/engines/launchers.mjs';
import type { DrivenPage } from '../../scripts/engines/web-driver.mjs';
import { openWebKit } from '../../scripts/engines/webkit.mjs';

/** A page in any engine: what each of them can be told to do. */
export type EnginePage = Omit<DrivenPage, 'resize'>;

/** Starts an engine with one page. Whoever opens it closes it, and that ends the engine. */
export function openEnginePage({ name, program }: Engine): Promise<EnginePage> {
  switch (name) {
    case 'Chromium':
      return openPuppeteer({ executablePath: program, args: browserArguments() });
    case 'Firefox':
      return openPuppeteer({ browser: 'firefox', executablePath: program, extraPrefsFirefox: quietFirefox });
    case 'WebKit':
      return openWebKit(program);
  }
}

async function openPuppeteer(options: Parameters<typeof puppeteer.launch>[0]): Promise<EnginePage> {
  const browser = await puppeteer.launch({ headless: true, ...options });
  const page = await browser.newPage();
  return {
    evaluate: (expression) => page.evaluate(expression),
    close: () => browser.close(),
    async go(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    async click(expression) {
      const element = (await page.evaluateHandle(expression)).asElement() as ElementHandle<Element> | null;
      if (element === null) throw new Error(`${expression} is no element.`);
      await element.click();
    },
  };
}
