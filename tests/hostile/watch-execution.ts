import type { Browser } from 'puppeteer-core';
import { openPage } from '../driving/open-page.ts';
import type { OpenPage } from '../driving/open-page.ts';

/** A page that is open, with everything that ran on it though it was only words. */
export interface Watched extends OpenPage {
  readonly executed: readonly string[];
  /** The reports of its policy, but for those about the directives named, once the page has had the time to make them. */
  reports(...without: readonly string[]): Promise<readonly string[]>;
}

/** Opens a page, and notices whatever runs on it or in a frame in it: each string calls one of these, if it can. */
export async function openWatched(browser: Browser, url: string): Promise<Watched> {
  const executed: string[] = [];
  const open = await openPage(browser, {
    url,
    prepare: async (page) => {
      page.on('dialog', (dialog) => {
        executed.push(dialog.type());
        void dialog.dismiss();
      });
      await page.exposeFunction('noteExecution', (name: string) => void executed.push(name));
      await page.evaluateOnNewDocument(() => {
        for (const name of ['alert', 'confirm', 'prompt', 'print'])
          Object.assign(globalThis, { [name]: () => Reflect.get(globalThis, 'noteExecution')(name) });
      });
    },
  });
  const reports = async (...without: readonly string[]): Promise<readonly string[]> => {
    await open.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    return open.watch.faults.filter(
      (fault) => fault.startsWith('policy: ') && !without.some((directive) => fault.startsWith(`policy: ${directive} `)),
    );
  };
  return { ...open, executed, reports };
}
