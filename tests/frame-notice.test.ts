import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hashOfText } from '@poet/core';
import type { Submission } from '@poet/core';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowserForFrames } from './driving/browser.ts';
import { answerInside, fillInside, fitted, frameIn, lookFromOutside, lookInside, pressInside, until } from './driving/framed.ts';
import { startFramedSite } from './driving/framed-site.ts';
import type { FramedSite } from './driving/framed-site.ts';
import { storedBodies } from './driving/site.ts';

const survey = 'poet-frame.html?audience=young-person&plan=ehcp&authority=999&layout=section';
const words = { en: 'The council asks about your support. You can say no.', simple: 'We ask about your support. You can say no.' };
const notices = `<p slot="notice" lang="en">The council asks about <strong>your</strong> support. You can say no.</p>
  <p slot="notice" lang="en-simple">${words.simple}</p>
  <p slot="help">Talk to somebody: <a href="tel:01632960000">01632 960000</a></p>`;

let site: FramedSite;
let browser: Browser;
before(async () => {
  site = await startFramedSite(({ collector }) => {
    const page = (attributes: string): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Local Offer</title>
      <script type="module" src="/poet/poet-frame.js"></script></head><body><main>
      <poet-frame src="${collector}/${survey}" ${attributes}>${notices}<a href="/other-ways">Another way</a></poet-frame></main></body></html>`;
    return { council: { '/one': page(''), '/simple': page('lang="en-simple"') }, stranger: {} };
  });
  browser = await openBrowserForFrames();
});
after(async () => {
  await browser.close();
  await site.close();
});

describe('a frame whose page brings a notice', () => {
  async function open(path: string) {
    const page: Page = await (await browser.createBrowserContext()).newPage();
    await page.goto(site.council + path);
    const frame = await frameIn(page);
    await until(
      () => lookInside(frame),
      ({ heading }) => heading !== '',
      'the notice',
    );
    const told = (): Promise<string> =>
      frame.$$eval('[slot=notice]', (all) => all.find((notice) => notice.checkVisibility())?.textContent.trim() ?? '');
    return { page, frame, told };
  }

  it('shows it in the frame before any question, as high as it needs, and its answers say what was shown', async () => {
    const { page, frame, told } = await open('/one');
    assert.equal((await lookInside(frame)).heading, 'Before you start');
    assert.equal(await told(), words.en);
    assert.equal((await lookFromOutside(page)).isFrameShown, true);
    assert.ok((await fitted(page)) > 100);
    await pressInside(frame, 'Yes, I want to take part');
    await until(
      () => lookInside(frame),
      ({ heading }) => heading !== 'Before you start',
      'the survey',
    );
    await fillInside(frame);
    const [body = '{}', ...more] = await storedBodies(site);
    assert.equal(more.length, 0);
    const { participation } = JSON.parse(body) as Submission;
    assert.deepEqual({ ...participation, chosenOn: '' }, { ...record('en', 'standard'), notice: hashOfText(words.en) });
    await page.browserContext().close();
  });

  it('shows it in the language that the page asks for', async () => {
    const { page, told } = await open('/simple');
    assert.equal(await told(), words.simple);
    await page.browserContext().close();
  });

  it('shows beside what is answered in own words whom to talk to', async () => {
    const { page, frame } = await open('/one');
    await pressInside(frame, 'Yes, I want to take part');
    const shown = () =>
      frame.evaluate(() => {
        const writes = document.querySelector('poet-survey')?.shadowRoot?.querySelector('textarea') !== null;
        const help = document.querySelector('[slot=help]');
        return {
          writes,
          help: help?.checkVisibility() === true && help.getBoundingClientRect().height > 0,
          rings: help?.querySelector('a')?.href,
        };
      });
    let seen = await shown();
    for (let n = 0; n < 40 && !seen.writes; n++) {
      await answerInside(frame);
      seen = await shown();
    }
    assert.deepEqual(seen, { writes: true, help: true, rings: 'tel:01632960000' });
    await page.browserContext().close();
  });

  it('shows no question where the address says that there is a notice, and there is no page around that has it', async () => {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    await page.goto(`${site.collector}/${survey}&notice=on`);
    await until(
      async () => errors.length,
      (n) => n > 0,
      'an error',
    );
    assert.match(errors.join(), /notice=on needs the page around this one/);
    assert.equal(await page.$eval('poet-survey', ({ shadowRoot }) => shadowRoot?.querySelectorAll('.survey, input').length), 0);
    await page.close();
  });
});

function record(language: string, presentation: string) {
  return { language, presentation, choice: 'take-part', chosenOn: '' };
}
