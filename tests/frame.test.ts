import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowserForFrames } from './driving/browser.ts';
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

const survey = 'poet-frame.html?audience=young-person&plan=ehcp&authority=999&layout=section';
const fallback = '<a href="/other-ways">Take part on paper, by phone or with help</a>';
const noteEverything = `
  const heard = [];
  Object.assign(globalThis, { heard });
  addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)));
  for (const frame of document.querySelectorAll('poet-frame'))
    for (const type of ['poet-ready', 'poet-page', 'poet-sent', 'poet-problem'])
      frame.addEventListener(type, (event) => {
        const { status, page, title, submissionId, receipt, code } = event;
        heard.push(type + ' ' + JSON.stringify({ status, page, title, submissionId, receipt, code }));
      });
`;

function councilPage(main: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Local Offer</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <script type="module" src="/notes.js"></script><script type="module" src="/poet/poet-frame.js"></script></head>
    <body><main>${main}</main></body></html>`;
}

const framed = (src: string, attributes = ''): string => `<poet-frame src="${src}" ${attributes}>${fallback}</poet-frame>`;
/** Something high: a paragraph for each 20 pixels or so. */
const high = (paragraphs: number): string => '<p>Words of the council.</p>'.repeat(paragraphs);

let site: FramedSite;
let browser: Browser;
before(async () => {
  site = await startFramedSite(({ collector, stranger }) => ({
    council: {
      '/notes.js': noteEverything,
      '/one': councilPage(framed(`${collector}/${survey}`)),
      '/two': councilPage(
        `<section id="one">${framed(`${collector}/${survey}`)}</section>
         <section id="other">${framed(`${collector}/poet-frame.html?audience=practitioner&authority=999&layout=section`)}</section>`,
      ),
      '/below': councilPage(high(60) + framed(`${collector}/${survey}`) + high(60)),
      '/history': councilPage(framed(`${collector}/${survey}&history=on`)),
      '/arabic': councilPage(framed(`${collector}/${survey}&lang=ar`)),
      '/exit': councilPage(framed(`${collector}/${survey}&amp;exit=${encodeURIComponent(`${stranger}/weather`)}`)),
      '/wrong': councilPage(framed(`${collector}/poet-frame.html?audience=nobody&authority=999`)),
      '/same-origin': councilPage(framed('/one')),
      '/nothing-there': councilPage(framed(`${stranger}/not-there.html`)),
      '/silent': councilPage(framed(`${stranger}/silent.html`)),
      '/other-ways': '<title>Other ways</title>',
    },
    stranger: { '/silent.html': '<title>Silent</title>', '/weather': '<title>Weather</title><h1>Sunny</h1>' },
  }));
  browser = await openBrowserForFrames();
});
after(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string, { width = 1000, height = 800 } = {}): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height });
  await page.goto(site.council + path);
  return page;
}

const close = (page: Page): Promise<void> => page.browserContext().close();
const heard = (page: Page): Promise<string[]> => page.evaluate('globalThis.heard') as Promise<string[]>;

/** The first problem that the page is told of. */
async function problemIn(page: Page): Promise<string | undefined> {
  const isProblem = (note: string): boolean => note.startsWith('poet-problem');
  const notes = await until(
    () => heard(page),
    (so) => so.some(isProblem),
    'a problem',
  );
  return /"code":"([^"]+)"/.exec(notes.find(isProblem) ?? '')?.[1];
}

async function assertFallback(page: Page): Promise<void> {
  const { isFallbackShown, isFrameShown } = await lookFromOutside(page);
  assert.deepEqual({ isFallbackShown, isFrameShown }, { isFallbackShown: true, isFrameShown: false });
}

/** Loads the page in the frame once more, with less patience. */
async function beginAnew(page: Page, { waitMs }: { waitMs: number }): Promise<void> {
  await page.$eval('poet-frame', (host, ms) => Object.assign(host, { waitMs: ms, src: `${host.getAttribute('src') ?? ''}#again` }), waitMs);
}

const isShown = (page: Page) =>
  until(
    () => lookFromOutside(page),
    (outside) => outside.isFrameShown && !outside.isFallbackShown,
    'shown',
  );

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

describe('the way out of a survey in a frame', () => {
  it('leads the whole page away, to where that page said', async () => {
    const page = await open('/exit');
    await isShown(page);
    await pressInside(await frameIn(page), 'Leave this page quickly');
    await until(
      async () => page.url(),
      (url) => url === `${site.stranger}/weather`,
      'away',
    );
    await close(page);
  });

  it('is taken by Escape too, pressed three times in the frame or on the page around it', async () => {
    for (const place of ['in it', 'around it']) {
      const page = await open('/exit');
      await isShown(page);
      const frame = await frameIn(page);
      await until(
        () => frame.evaluate(() => document.querySelector('poet-survey')?.hasAttribute('exit')),
        (has) => has === true,
        'a way out',
      );
      if (place === 'in it')
        await frame.evaluate(() => document.querySelector('poet-survey')?.shadowRoot?.querySelector('button')?.focus());
      for (let n = 0; n < 3; n++) await page.keyboard.press('Escape');
      await until(
        async () => page.url(),
        (url) => url === `${site.stranger}/weather`,
        `away by Escape ${place}`,
      );
      await close(page);
    }
  });
});

describe('where a frame cannot show the survey, the other way to take part', () => {
  for (const [path, expected] of Object.entries({ '/wrong': 'failed', '/same-origin': 'same-origin' })) {
    it(`is shown for ${path}, and the page is told "${expected}"`, async () => {
      const page = await open(path);
      assert.equal(await problemIn(page), expected);
      await assertFallback(page);
      await close(page);
    });
  }

  for (const path of ['/silent', '/nothing-there']) {
    it(`is shown for ${path} until the wait is over, and for good after that`, async () => {
      const page = await open(path);
      await assertFallback(page);
      await beginAnew(page, { waitMs: 200 });
      assert.equal(await problemIn(page), 'not-ready');
      await assertFallback(page);
      assert.equal(await page.$('poet-frame >>> iframe'), null);
      await close(page);
    });
  }

  it('is shown on a page that the collector does not let have it', async () => {
    const page = await open('/one');
    await page.goto(`${site.council.replace('localhost', '127.0.0.1')}/one`);
    await beginAnew(page, { waitMs: 1_000 });
    assert.equal(await problemIn(page), 'not-ready');
    await assertFallback(page);
    await close(page);
  });
});

describe('the page for frames, opened by itself', () => {
  /** The names of the buttons of looks that are pressed; none as long as there is no page. */
  const looksOn = (page: Page): Promise<string[]> =>
    page.evaluate(() => {
      const buttons = document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll('[part=button-presentation][aria-pressed=true]');
      return [...(buttons ?? [])].map((button) => button.textContent.trim());
    });

  it('is a page like any other, and is filled in to the end', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${site.collector}/${survey}`);
    const n = (await storedBodies(site)).length;
    const headings = await fillInside(page.mainFrame());
    assert.equal((await storedBodies(site)).length, n + 1);
    assert.equal(await page.title(), headings.at(-1));
    await context.close();
  });

  it('begins in the presentation that its address names', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.goto(`${site.collector}/${survey}&presentation=easy-read-large`);
    const pressed = await until(
      () => looksOn(page),
      (names) => names.length > 0,
      'a look that is on',
    );
    assert.deepEqual(pressed, ['Easy Read', 'Big text']);
    await context.close();
  });
});
