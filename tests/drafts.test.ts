import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Listening } from '@poet/collector';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from './driving/browser.ts';
import { startDraftSite } from './faults/draft-site.ts';
import { isOffered, isOpen, isSaved, press, see, seeUntil, write } from './faults/draft-visit.ts';
import { killWhileTyping } from './faults/kill-while-typing.ts';

describe('answers that are saved on the device, in a real browser', () => {
  let site: Listening;
  let browser: Browser;
  before(async () => {
    site = await startDraftSite({
      '/on': [{ save: 'on' }],
      '/ask': [{ save: 'ask' }],
      '/two': [{ save: 'on' }, { save: 'on' }],
      '/exit': [{ save: 'on', exit: `http://localhost:1/away` }],
      '/arabic': [{ save: 'on', lang: 'ar' }],
    });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  /** A person on a device of their own: each page of it is another tab. */
  async function device(): Promise<{ visit: (path: string) => Promise<Page>; close: () => Promise<void> }> {
    const context = await browser.createBrowserContext();
    const visit = async (path: string): Promise<Page> => {
      const page = await context.newPage();
      await page.goto(site.url + path);
      await seeUntil(page, ({ heading }) => heading !== '');
      return page;
    };
    return { visit, close: () => context.close() };
  }

  const stored = (page: Page): Promise<number> =>
    page.evaluate(async () => {
      if (!(await indexedDB.databases()).some(({ name }) => name === 'poet')) return 0;
      return new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('poet');
        opening.onerror = () => reject(new Error('not opened'));
        opening.onsuccess = () => {
          const counting = opening.result.transaction('drafts').objectStore('drafts').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      });
    });

  const holds = (page: Page, n: number): Promise<unknown> =>
    page
      .waitForFunction(() => true)
      .then(async () => {
        for (const endMs = Date.now() + 10_000; (await stored(page)) !== n;) {
          assert.ok(Date.now() < endMs, `${await stored(page)} drafts, not ${n}`);
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
      });

  for (const delayMs of [0, 50, 500])
    it(`F1: a browser that is killed ${delayMs} ms after it said “saved” has the answer again`, async () => {
      const { said, found } = await killWhileTyping(`${site.url}/on`, async (isSaid) => {
        await isSaid;
        await new Promise((resolve) => setTimeout(resolve, delayMs));
      });
      assert.ok(said !== null && said !== '');
      assert.ok(found.startsWith(said), `"${said}" was said to be saved; found "${found}"`);
    });

  it('leaves nothing on the device before the first answer: no database, no storage, no cookie', async () => {
    const { visit, close } = await device();
    for (const path of ['/on', '/ask']) {
      const page = await visit(path);
      await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('poet-open-drafts.js')));
      const found = await page.evaluate(async () => [
        (await indexedDB.databases()).length,
        localStorage.length,
        sessionStorage.length,
        document.cookie.length,
        (await caches.keys()).length,
      ]);
      assert.deepEqual(found, [0, 0, 0, 0, 0]);
    }
    await close();
  });

  it('F3: where there is no room, says so in one line, and goes on', async () => {
    const { visit, close } = await device();
    const page = await visit('/on');
    const cdp = await page.createCDPSession();
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 1 });
    await write(page, 'x'.repeat(9_000));
    const seen = await seeUntil(page, ({ text }) => text.includes('cannot be saved on this device'));
    assert.ok(!isSaved(seen));
    await press(page, 'Continue');
    await seeUntil(page, ({ heading }) => heading === 'Check your answers');
    await close();
  });

  for (const delayMs of [0, 10, 100])
    it(`F15: a tab that is closed ${delayMs} ms after the last keystroke loses nothing that was said to be saved`, async () => {
      const { visit, close } = await device();
      const page = await visit('/on');
      await write(page, 'First words');
      await seeUntil(page, isSaved);
      await write(page, 'First words and more');
      await new Promise((resolve) => setTimeout(resolve, delayMs));
      await page.close({ runBeforeUnload: true });
      const again = await visit('/on');
      assert.ok(isOffered(await see(again)));
      await press(again, 'Go on where you were');
      const { words } = await seeUntil(again, (seen) => seen.words !== '');
      assert.ok(words.startsWith('First words'), words);
      await close();
    });

  it('F18: an element that its page takes out and puts back, moves, or lets go of, keeps its answers and one draft', async () => {
    const { visit, close } = await device();
    const page = await visit('/on');
    await write(page, 'Before');
    await seeUntil(page, isSaved);
    await page.evaluate(async () => {
      const survey = document.querySelector('poet-survey');
      const main = document.querySelector('main');
      if (!survey || !main) return;
      main.append(survey);
      survey.remove();
      await new Promise((resolve) => setTimeout(resolve, 200));
      main.append(survey);
    });
    await write(page, 'Before and after');
    await seeUntil(page, isSaved);
    assert.equal(await stored(page), 1);
    // Another element in its place may go on with it, since the first has let go.
    await page.evaluate(async () => {
      document.querySelector('poet-survey')?.remove();
      await new Promise((resolve) => setTimeout(resolve, 200));
      const survey = document.createElement('poet-survey');
      Object.assign(survey, { src: '/survey.json', authority: '302', layout: 'section', save: 'on' });
      document.querySelector('main')?.append(survey);
    });
    await press(page, 'Go on where you were');
    assert.equal((await seeUntil(page, ({ words }) => words !== '')).words, 'Before and after');
    await close();
  });

  it('F19: two surveys on a page, and the script loaded twice, save each its own answers', async () => {
    const { visit, close } = await device();
    const page = await visit('/two');
    await page.addScriptTag({ url: '/poet/poet.js?again', type: 'module' });
    await seeUntil(page, isOpen, 1);
    await write(page, 'Of the first', 0);
    await write(page, 'Of the second', 1);
    await seeUntil(page, isSaved, 0);
    await seeUntil(page, isSaved, 1);
    assert.equal(await stored(page), 2);
    assert.equal((await see(page, 0)).words, 'Of the first');
    assert.equal((await see(page, 1)).words, 'Of the second');
    await close();
  });

  it('F12: the second of two tabs is told, takes over when it is asked to, and the first is told then', async () => {
    const { visit, close } = await device();
    const first = await visit('/on');
    await write(first, 'In the first tab');
    await seeUntil(first, isSaved);
    const second = await visit('/on');
    await press(second, 'Go on where you were');
    await seeUntil(second, ({ heading }) => heading === 'These answers are open elsewhere');
    await press(second, 'Use this tab instead');
    assert.equal((await seeUntil(second, ({ words }) => words !== '')).words, 'In the first tab');
    await seeUntil(first, ({ heading }) => heading === 'These answers are open elsewhere');
    assert.equal((await see(first)).words, '');
    await write(second, 'In the second tab');
    await seeUntil(second, isSaved);
    await press(first, 'Use this tab instead');
    assert.equal((await seeUntil(first, ({ words }) => words !== '')).words, 'In the second tab');
    await close();
  });

  it('F43: answers that were begun in one language are gone on with in another, from right to left', async () => {
    const { visit, close } = await device();
    const page = await visit('/on');
    await write(page, 'Words');
    await seeUntil(page, isSaved);
    await page.evaluate(() => document.querySelector('poet-survey')?.setAttribute('lang', 'cy'));
    await seeUntil(page, ({ text }) => text.includes('Wedi’u cadw'));
    await page.close();
    const arabic = await visit('/arabic');
    assert.equal((await see(arabic)).words, '');
    await press(arabic, 'تابع من حيث توقفت');
    assert.equal((await seeUntil(arabic, ({ words }) => words !== '')).words, 'Words');
    assert.equal(
      await arabic.evaluate(() => document.querySelector('poet-survey')?.shadowRoot?.querySelector('.survey')?.getAttribute('dir')),
      'rtl',
    );
    await close();
  });

  it('deletes what is saved when somebody leaves quickly, before the other page is there', async () => {
    const { visit, close } = await device();
    const watcher = await visit('/ask');
    const page = await visit('/exit');
    await write(page, 'To be forgotten');
    await seeUntil(page, isSaved);
    assert.equal(await stored(watcher), 1);
    await press(page, 'Leave this page quickly');
    await holds(watcher, 0);
    await close();
  });

  it('“This isn’t me” takes the answers away from a tab in which they are open, too', async () => {
    const { visit, close } = await device();
    const first = await visit('/on');
    await write(first, 'Of somebody else');
    await seeUntil(first, isSaved);
    const second = await visit('/on');
    await press(second, 'This isn’t me');
    await seeUntil(second, ({ heading }) => heading === 'Main');
    assert.equal(await stored(second), 0);
    await seeUntil(first, ({ heading }) => heading === 'These answers are open elsewhere');
    await press(first, 'Use this tab instead');
    await seeUntil(first, ({ heading }) => heading === 'These answers are no longer on this device');
    await close();
  });

  it('takes an invitation out of the address at once, leaves the rest of it, and keeps it in memory only', async () => {
    const { visit, close } = await device();
    for (const [hash, rest] of [
      ['#poet-invitation=abc.DEF-1', ''],
      ['#part&poet-invitation=abc.DEF-1', '#part'],
      ['#poet-invitation=abc.DEF-1&more=yes', '#more=yes'],
    ] as const) {
      const page = await visit(`/ask?a=b${hash}`);
      assert.equal(page.url(), `${site.url}/ask?a=b${rest}`);
      assert.equal(await page.evaluate(() => document.querySelector('poet-survey')?.invitation), 'abc.DEF-1');
      assert.equal(await page.evaluate(() => new XMLSerializer().serializeToString(document).includes('abc.DEF')), false);
    }
    const none = await visit('/ask#elsewhere');
    assert.equal(none.url(), `${site.url}/ask#elsewhere`);
    assert.equal(await none.evaluate(() => document.querySelector('poet-survey')?.invitation), '');
    await close();
  });
});
