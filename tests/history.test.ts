import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { strictPolicy } from '../examples/local-offer/site.ts';
import { answerInside, fillInside, lookInside, until } from './driving/framed.ts';
import { hold, intercept } from './driving/intercept.ts';
import { onSite } from './driving/on-site.ts';
import { pageWith, surveyTag } from './driving/page-with.ts';
import { storedBodies } from './driving/site.ts';

const withHistory = surveyTag({ history: '' });
const second = surveyTag({ history: '', audience: 'practitioner' });
const elsewhere = '/other-ways.html';

describe('the browser’s own Back and Forward', () => {
  const pages = { '/on': pageWith(withHistory), '/off': pageWith(surveyTag()), '/two': pageWith(`${withHistory}<hr />${second}`) };
  const here = onSite({ front: { csp: strictPolicy, pages } });

  /** Comes from another page, as people do. */
  async function open(path: string): Promise<Page> {
    const page = await (await here.browser.createBrowserContext()).newPage();
    await page.goto(here.url + elsewhere);
    await page.goto(here.url + path);
    await isAt(page, 'Welcome');
    return page;
  }

  const close = (page: Page): Promise<void> => page.browserContext().close();
  const isAt = (page: Page, heading: string): Promise<unknown> =>
    until(
      () => lookInside(page.mainFrame()),
      (inside) => inside.heading === heading,
      heading,
    );
  const back = (page: Page): Promise<void> => page.evaluate('void history.back()') as Promise<void>;
  const forward = (page: Page): Promise<void> => page.evaluate('void history.forward()') as Promise<void>;
  const isAway = (page: Page): Promise<unknown> =>
    until(
      async () => page.url(),
      (url) => url.endsWith(elsewhere),
      'on the other page',
    );
  /** The file that keeps the history is fetched after the first page is there; whoever asks for it again gets it when it has run. */
  const isKept = (page: Page): Promise<unknown> => page.evaluate("import('/poet/poet-keep-history.js').then(() => true)");
  const answer = (page: Page): Promise<string> => answerInside(page.mainFrame());
  const checked = (page: Page): Promise<number> =>
    page.evaluate(() => document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll(':checked').length ?? 0);

  it('go from page to page of the survey, with every answer, and leave it from its first page as usual', async () => {
    const page = await open('/on');
    await isKept(page);
    const headings = ['Welcome', await answer(page), await answer(page), await answer(page)];
    for (const heading of headings.slice(0, -1).reverse()) {
      await back(page);
      await isAt(page, heading);
    }
    await forward(page);
    await isAt(page, headings[1] ?? '');
    assert.equal(await checked(page), 1);
    await forward(page);
    await isAt(page, headings[2] ?? '');
    await back(page);
    await isAt(page, headings[1] ?? '');
    await back(page);
    await isAt(page, 'Welcome');
    await back(page);
    await isAway(page);
    await close(page);
  });

  it('do nothing of the kind where the page has not asked for it: Back leaves, and the history is untouched', async () => {
    const page = await open('/off');
    const before = await page.evaluate(() => history.length);
    await answer(page);
    await answer(page);
    assert.deepEqual(await page.evaluate(() => [history.length, history.state as unknown]), [before, null]);
    assert.equal(
      await page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => name.includes('history')).length),
      0,
    );
    await back(page);
    await isAway(page);
    await close(page);
  });

  it('keep nothing in an entry but a number, beside what the host keeps there, and leave the address alone', async () => {
    const page = await open('/on');
    await isKept(page);
    await page.evaluate(() => history.replaceState({ route: 'survey', scroll: [0, 7] }, '', '#here'));
    await answer(page);
    const states = [await page.evaluate(() => history.state as Record<string, unknown>)];
    await back(page);
    await isAt(page, 'Welcome');
    states.unshift(await page.evaluate(() => history.state as Record<string, unknown>));
    for (const [step, { poet, ...host }] of states.entries()) {
      assert.deepEqual(host, { route: 'survey', scroll: [0, 7] });
      assert.match(JSON.stringify(poet), new RegExp(`^\\{"run":"[0-9a-f-]{36}","step":${step}\\}$`));
    }
    assert.equal(page.url(), `${here.url}/on#here`);
    await close(page);
  });

  it('leave the host’s own entries to it', async () => {
    const page = await open('/on');
    await isKept(page);
    const about = await answer(page);
    await page.evaluate(() => {
      Object.assign(globalThis, { routes: [] });
      addEventListener(
        'popstate',
        ({ state }) => void Reflect.get(globalThis, 'routes').push((state as { route?: string } | null)?.route ?? null),
      );
      history.pushState({ route: 'dialog' }, '', '?dialog');
    });
    await back(page);
    await until(
      () => page.evaluate('routes.length') as Promise<number>,
      (n) => n === 1,
      'the host to hear of it',
    );
    await isAt(page, about);
    assert.equal(page.url(), `${here.url}/on`);
    await back(page);
    await isAt(page, 'Welcome');
    await close(page);
  });

  it('and the button on the page go the same way: nobody has to go back twice', async () => {
    const page = await open('/on');
    await isKept(page);
    const about = await answer(page);
    await answer(page);
    await page.evaluate(() => document.querySelector('poet-survey')?.shadowRoot?.querySelector<HTMLElement>('[part=button-back]')?.click());
    await isAt(page, about);
    await until(
      () => page.evaluate(() => (history.state as { poet: { step: number } }).poet.step),
      (step) => step === 1,
      'at step 1',
    );
    await back(page);
    await isAt(page, 'Welcome');
    await close(page);
  });

  it('go between the pages of two surveys in the order in which they were seen', async () => {
    const page = await open('/two');
    await isKept(page);
    const onward = (i: number): Promise<void> =>
      page.$$eval('poet-survey', (all, at) => void all[at]?.shadowRoot?.querySelector<HTMLElement>('[part=button-primary]')?.click(), i);
    const headings = (): Promise<string[]> =>
      page.$$eval('poet-survey', (all) => all.map((one) => one.shadowRoot?.querySelector('.heading')?.textContent.trim() ?? ''));
    await until(headings, (found) => found.every((heading) => heading !== ''), 'both');
    const seen = [await headings()];
    for (const i of [0, 1]) {
      await onward(i);
      seen.push(await until(headings, (found) => found[i] !== seen.at(-1)?.[i], 'on'));
    }
    for (const before of [seen[1], seen[0]]) {
      await back(page);
      await until(headings, (found) => JSON.stringify(found) === JSON.stringify(before), JSON.stringify(before));
    }
    await close(page);
  });

  it('after the page is loaded anew find no answers and no page of before: it begins again, and one Back leaves', async () => {
    const page = await open('/on');
    await isKept(page);
    await answer(page);
    await answer(page);
    await page.reload();
    await isAt(page, 'Welcome');
    await isKept(page);
    await answer(page);
    assert.equal(await checked(page), 0);
    await back(page);
    await isAt(page, 'Welcome');
    await back(page);
    await isAway(page);
    await close(page);
  });

  it('go back to the first page also for somebody who was quicker than the file that keeps the history', async () => {
    const page = await (await here.browser.createBrowserContext()).newPage();
    const held = hold();
    await intercept(page, async (request) => {
      if (request.url().endsWith('/poet-keep-history.js')) await held.until;
      await request.continue();
    });
    await page.goto(here.url + '/on');
    await isAt(page, 'Welcome');
    const about = await answer(page);
    const next = await answer(page);
    held.letGo();
    await isKept(page);
    await until(
      () => page.evaluate(() => history.state as unknown),
      (state) => state !== null,
      'a step',
    );
    await back(page);
    await isAt(page, 'Welcome');
    await forward(page);
    await isAt(page, next);
    assert.notEqual(about, next);
    await close(page);
  });

  it('find the survey as it was left when they come back from another page', async () => {
    const page = await open('/on');
    await isKept(page);
    const about = await answer(page);
    await page.evaluate(() => document.querySelector('poet-survey')?.shadowRoot?.querySelector('input')?.click());
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })));
    await page.goto(here.url + elsewhere);
    await page.goBack();
    await isAt(page, about);
    assert.equal(await page.evaluate('globalThis.persisted'), true);
    assert.equal(await checked(page), 1);
    await back(page);
    await isAt(page, 'Welcome');
    await close(page);
  });

  for (const path of ['/on', '/off']) {
    it(`A sealed survey cannot be sent again empty: ${path === '/on' ? 'with' : 'without'} the history`, async () => {
      const page = await open(path);
      if (path === '/on') await isKept(page);
      const n = (await storedBodies(here.site)).length;
      const sent = (await fillInside(page.mainFrame())).at(-1) ?? '';
      assert.equal((await storedBodies(here.site)).length, n + 1);
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })));
      await back(page);
      await isAway(page);
      await forward(page);
      await until(
        async () => page.url(),
        (url) => url.endsWith(path),
        'on the page again',
      );
      await isAt(page, sent);
      assert.equal(await page.evaluate('globalThis.persisted'), true);
      await forward(page);
      const left = await page.evaluate(() => {
        const root = document.querySelector('poet-survey')?.shadowRoot;
        return [root?.querySelectorAll('form, input, textarea, button').length, root?.textContent.includes('Somebody listens')];
      });
      assert.deepEqual(left, [0, false]);
      assert.equal((await storedBodies(here.site)).length, n + 1);
      await close(page);
    });
  }

  it('do not lead away while the answers are on their way', async () => {
    const page = await open('/on');
    await isKept(page);
    await page.evaluate(() =>
      document.querySelector('poet-survey')?.addEventListener('poet-submit', (event) => {
        (event as Event & { waitUntil(promise: Promise<unknown>): void }).waitUntil(new Promise(() => undefined));
      }),
    );
    const frame = page.mainFrame();
    let heading = await answer(page);
    while (heading !== 'Check your answers') heading = await answer(page);
    await answer(page);
    await page.evaluate(() =>
      document.querySelector('poet-survey')?.shadowRoot?.querySelector<HTMLElement>('[part=button-primary]')?.click(),
    );
    await isAt(page, 'Sending your answers');
    const steps = await page.evaluate(() => (history.state as { poet: { step: number } }).poet.step);
    await back(page);
    await until(
      () => page.evaluate(() => (history.state as { poet: { step: number } }).poet.step),
      (step) => step === steps - 1,
      'one back',
    );
    assert.equal((await lookInside(frame)).heading, 'Sending your answers');
    await close(page);
  });
});
