import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowserForFrames } from './driving/browser.ts';
import { close, councilPage, framed, framedSurvey, heard, isShown, noteEverything, openIn } from './driving/council-frame.ts';
import {
  answerInside,
  fillInside,
  fitted,
  fittedOutOfSight,
  frameIn,
  lookFromOutside,
  lookInside,
  pressInside,
  until,
} from './driving/framed.ts';
import { startFramedSite } from './driving/framed-site.ts';
import type { FramedSite } from './driving/framed-site.ts';
import { storedBodies } from './driving/site.ts';

/** Something high: a paragraph for each 20 pixels or so. */
const high = (paragraphs: number): string => '<p>Words of the council.</p>'.repeat(paragraphs);

let site: FramedSite;
let browser: Browser;
before(async () => {
  site = await startFramedSite(({ collector }) => ({
    council: {
      '/notes.js': noteEverything,
      '/one': councilPage(framed(`${collector}/${framedSurvey}`)),
      '/two': councilPage(
        `<section id="one">${framed(`${collector}/${framedSurvey}`)}</section>
         <section id="other">${framed(`${collector}/poet-frame.html?audience=practitioner&authority=999&layout=section`)}</section>`,
      ),
      '/below': councilPage(high(60) + framed(`${collector}/${framedSurvey}`) + high(60)),
      '/history': councilPage(framed(`${collector}/${framedSurvey}&history=on`)),
      '/arabic': councilPage(framed(`${collector}/${framedSurvey}&lang=ar`)),
    },
    stranger: {},
  }));
  browser = await openBrowserForFrames();
});
after(async () => {
  await browser.close();
  await site.close();
});

const open = (path: string, size?: Parameters<typeof openIn>[2]): Promise<Page> => openIn(browser, site.council + path, size);

describe('a survey in a frame of another origin', () => {
  it('is filled in to the end and stored once, and the page around it hears of no answer', async () => {
    const page = await open('/one');
    await isShown(page);
    const frame = await frameIn(page);
    const headings = await fillInside(frame);
    assert.ok(headings.length >= 10 && headings.includes('Check your answers'), headings.join());
    const bodies = await storedBodies(site);
    assert.equal(bodies.length, 1);
    assert.match(bodies[0] ?? '', /Somebody listens\./);
    const { submissionId, completedOn } = JSON.parse(bodies[0] ?? '') as { submissionId: string; completedOn: string };
    const notes = await until(
      () => heard(page),
      (so) => so.some((note) => note.startsWith('poet-sent')),
      'told that it is sent',
    );
    assert.deepEqual(
      notes.filter((note) => note.startsWith('poet-sent')),
      [`poet-sent ${JSON.stringify({ submissionId, receipt: { submissionId, receivedOn: completedOn } })}`],
    );
    assert.equal(notes[0], '"poet-frame/1"');
    assert.match(notes[1] ?? '', /^poet-page /);
    const chosen = Object.values((JSON.parse(bodies[0] ?? '') as { answers: Record<string, { value?: string }> }).answers).flatMap(
      ({ value }) => (typeof value === 'string' && value.length > 4 ? [value] : []),
    );
    assert.ok(chosen.length > 5 && chosen.includes('Somebody listens.'), chosen.join());
    for (const answer of chosen) assert.ok(!notes.some((note) => note.includes(`"${answer}"`)), `${answer} was heard outside.`);
    await close(page);
  });

  it('is as high as its content on every page: it grows and shrinks, with nothing to scroll in it', async () => {
    const page = await open('/one');
    const frame = await frameIn(page);
    const heights = [await fitted(page)];
    for (let n = 0; n < 6; n++) {
      await answerInside(frame);
      heights.push(await fitted(page));
    }
    const steps = heights.slice(1).map((heightPx, i) => Math.sign(heightPx - (heights[i] ?? 0)));
    assert.ok(steps.includes(1) && steps.includes(-1), `It never both grew and shrank: ${heights.join(', ')}.`);
    await close(page);
  });

  it('is higher where the page is narrower, and as high as before where it is as wide again', async () => {
    const page = await open('/one');
    await answerInside(await frameIn(page));
    const wide = await fitted(page);
    await page.setViewport({ width: 320, height: 800 });
    const narrow = await until(
      () => fitted(page),
      (heightPx) => heightPx > wide,
      'higher',
    );
    await page.setViewport({ width: 1000, height: 800 });
    assert.equal(
      await until(
        () => fitted(page),
        (heightPx) => heightPx < narrow,
        'lower',
      ),
      wide,
    );
    await close(page);
  });

  it('comes to rest: once it fits, nobody moves it any more', async () => {
    const page = await open('/one', { width: 417, height: 611 });
    await answerInside(await frameIn(page));
    await fitted(page);
    const changes = await page.$eval('poet-frame', async (host) => {
      let n = 0;
      const frame = host.shadowRoot?.querySelector('iframe');
      if (frame) new MutationObserver((records) => (n += records.length)).observe(frame, { attributeFilter: ['height', 'style', 'class'] });
      for (let frames = 0; frames < 30; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
      return n;
    });
    assert.equal(changes, 0);
    await close(page);
  });

  it('has the right height when it is out of sight while it loads', async () => {
    const page = await open('/below');
    await isShown(page);
    assert.ok((await lookFromOutside(page)).topPx > 800);
    assert.ok((await fittedOutOfSight(page)) > 100);
    await close(page);
  });

  it('is led back to its top when the next page would begin out of sight, for who is at work in it', async () => {
    const page = await open('/below', { width: 320, height: 160 });
    const frame = await frameIn(page);
    await isShown(page);
    await page.$eval('poet-frame', (host) => host.scrollIntoView());
    await fitted(page);
    await pressInside(frame, 'Start');
    await until(
      () => lookInside(frame),
      ({ heading }) => heading === 'About you',
      'on the next page',
    );
    await frame.evaluate(() => document.querySelector('poet-survey')?.shadowRoot?.querySelector('input')?.click());
    assert.ok((await fitted(page)) > 500);
    await pressInside(frame, 'Continue');
    await until(
      () => lookFromOutside(page),
      ({ topPx, title }) => topPx === 0 && title === 'Your plan',
      'at its top',
    );
    await close(page);
  });

  it('moves nothing for who is elsewhere on the page', async () => {
    const page = await open('/below', { width: 1000, height: 400 });
    const frame = await frameIn(page);
    await isShown(page);
    await fittedOutOfSight(page);
    await page.$eval('poet-frame', (host) => scrollTo(0, host.getBoundingClientRect().top + scrollY + 50));
    assert.equal((await lookFromOutside(page)).topPx, -50);
    await frame.evaluate(() => document.querySelector('poet-survey')?.setAttribute('lang', 'cy'));
    await until(
      () => lookFromOutside(page),
      ({ lang }) => lang === 'cy',
      'in Welsh',
    );
    await fitted(page);
    assert.equal((await lookFromOutside(page)).topPx, -50);
    await close(page);
  });

  it('has the title, the language and the direction of the page in it', async () => {
    const page = await open('/one');
    const frame = await frameIn(page);
    const { heading } = await until(
      () => lookInside(frame),
      (inside) => inside.heading !== '',
      'a heading',
    );
    const named = await until(
      () => lookFromOutside(page),
      ({ title }) => title === heading,
      'named',
    );
    assert.deepEqual([named.lang, named.dir], ['en', 'ltr']);
    const next = await answerInside(frame);
    await until(
      () => lookFromOutside(page),
      ({ title }) => title === next,
      'named anew',
    );
    assert.equal(await page.title(), 'Local Offer');
    await close(page);

    const arabic = await open('/arabic');
    const shown = await until(
      () => lookFromOutside(arabic),
      ({ isFrameShown, title }) => isFrameShown && title !== '',
      'shown',
    );
    assert.deepEqual([shown.lang, shown.dir], ['ar', 'rtl']);
    assert.deepEqual(await (await frameIn(arabic)).evaluate(() => [document.documentElement.lang, document.dir]), ['ar', 'rtl']);
    await close(arabic);
  });

  it('is told in another language when the page asks for it, with the same answers', async () => {
    const page = await open('/one');
    const frame = await frameIn(page);
    await isShown(page);
    await answerInside(frame);
    await frame.evaluate(() => document.querySelector('poet-survey')?.shadowRoot?.querySelector('input')?.click());
    await page.$eval('poet-frame', (host) => host.setAttribute('lang', 'cy'));
    await until(
      () => lookFromOutside(page),
      ({ lang }) => lang === 'cy',
      'in Welsh',
    );
    assert.equal(await frame.evaluate(() => document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll(':checked').length), 1);
    await close(page);
  });

  it('stands beside another one, and neither hears of the other', async () => {
    const page = await open('/two');
    const [one, other] = [await frameIn(page, '#one poet-frame'), await frameIn(page, '#other poet-frame')];
    const [before, beside] = [await fitted(page, '#one poet-frame'), await fitted(page, '#other poet-frame')];
    const title = (await lookFromOutside(page, '#other poet-frame')).title;
    await answerInside(one);
    assert.notEqual(
      await until(
        () => fitted(page, '#one poet-frame'),
        (heightPx) => heightPx !== before,
        'other height',
      ),
      before,
    );
    assert.equal(await fitted(page, '#other poet-frame'), beside);
    assert.equal((await lookFromOutside(page, '#other poet-frame')).title, title);
    await answerInside(other);
    assert.notEqual((await lookFromOutside(page, '#one poet-frame')).title, title);
    await close(page);
  });

  it('goes back and forward with the browser where its address says so, and the page around it stays', async () => {
    const page = await open('/history');
    const frame = await frameIn(page);
    await isShown(page);
    await until(
      () => frame.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.endsWith('/poet-keep-history.js'))),
      (is) => is,
      'the file',
    );
    const about = await answerInside(frame);
    await answerInside(frame);
    for (const heading of [about, 'Welcome']) {
      await page.evaluate('void history.back()');
      await until(
        () => lookInside(frame),
        (inside) => inside.heading === heading,
        heading,
      );
      await until(
        () => lookFromOutside(page),
        ({ title }) => title === heading,
        heading,
      );
    }
    assert.equal(page.url(), `${site.council}/history`);
    await close(page);
  });

  it('gets a channel of its own for each document: after it is loaded anew it is filled in and resized as before', async () => {
    const page = await open('/one');
    await isShown(page);
    const n = (await storedBodies(site)).length;
    await answerInside(await frameIn(page));
    await (await frameIn(page)).evaluate(() => location.reload());
    await until(
      () => lookFromOutside(page),
      ({ title }) => title === 'Welcome',
      'begun anew',
    );
    await fitted(page);
    await fillInside(await frameIn(page));
    assert.equal((await storedBodies(site)).length, n + 1);
    await until(
      () => heard(page),
      (notes) => notes.filter((note) => note.startsWith('poet-sent')).length === 1,
      'told once',
    );
    await close(page);
  });
});
