import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Listening } from '@poet/collector';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import { strictPolicy } from '../examples/local-offer/site.ts';
import type { LocalOffer } from '../examples/local-offer/start-local-offer.ts';
import { openBrowser } from './driving/browser.ts';
import { saveFile } from './driving/downloads.ts';
import { hurryToCheck, hurryToSend } from './driving/hurry.ts';
import { hold, intercept, interceptSending } from './driving/intercept.ts';
import { lookAt } from './driving/look-at.ts';
import { openSurvey } from './driving/open-page.ts';
import type { OpenPage } from './driving/open-page.ts';
import { pageWith, surveyTag } from './driving/page-with.ts';
import { startFront, startSite, storedBodies } from './driving/site.ts';
import { waitInSurvey } from './driving/wait-in-survey.ts';

const titles = {
  sending: 'Sending your answers',
  waiting: 'Your answers are not sent yet',
  parked: 'We have kept your answers, but could not send them',
  sent: 'Thank you. Your answers have been sent.',
} as const;

const pages = { '/survey': pageWith(surveyTag()), '/nowhere': pageWith(surveyTag({ endpoint: '/v1/nowhere' })) };

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

describe('a collector that stops while people are filling in', () => {
  it('gets each submission once when it is back, by itself or by “Try again now”', async () => {
    const data = await mkdtemp(join(tmpdir(), 'poet-delivery-'));
    let site = await startSite({ data });
    const port = Number(new URL(site.url).port);
    const url = `${site.url}/young-person.html`;
    const patient = await openSurvey(browser, { url });
    const active = await openSurvey(browser, { url });
    for (const { page } of [patient, active]) await page.$eval('poet-survey', (survey) => survey.setAttribute('layout', 'section'));
    for (const { page } of [patient, active]) await page.$eval('poet-survey', (survey) => (survey as unknown as { reset(): void }).reset());
    for (const { keyboard } of [patient, active]) await hurryToSend(keyboard);
    await site.close();
    for (const { keyboard } of [patient, active]) await keyboard.press('Enter');
    for (const { keyboard } of [patient, active]) await keyboard.awaitFocus('heading', titles.waiting);

    site = await startSite({ data, port });
    await active.keyboard.tabTo('button', 'Try again now');
    await active.keyboard.press('Enter');
    for (const { keyboard } of [patient, active]) await keyboard.awaitFocus('heading', titles.sent);
    const bodies = await storedBodies(site);
    assert.equal(bodies.length, 2);
    assert.equal(new Set(bodies.map((body) => JSON.parse(body).submissionId)).size, 2);
    await patient.close();
    await active.close();
    await site.close();
    await rm(data, { recursive: true, force: true });
  });
});

describe('sending the answers', () => {
  let site: LocalOffer;
  let front: Listening;
  before(async () => {
    site = await startSite();
    front = await startFront(site, { csp: strictPolicy, pages });
  });
  after(async () => {
    await front.close();
    await site.close();
  });

  /** How many rows there are more than the last time. */
  let n = 0;
  async function newRows(): Promise<number> {
    const before = n;
    n = (await storedBodies(site)).length;
    return n - before;
  }

  /** A survey with the focus on the button that sends. */
  async function readyToSend(path: string, answer?: (request: HTTPRequest) => Promise<void>): Promise<OpenPage> {
    const open = await openSurvey(browser, { url: front.url + path });
    if (answer) await interceptSending(open.page, answer);
    await hurryToSend(open.keyboard);
    return open;
  }

  async function assertLooksRight(open: OpenPage, state: string): Promise<void> {
    const { axe, tooWide } = await lookAt(open, state);
    assert.deepEqual({ axe, tooWide }, { axe: [], tooWide: [] }, state);
  }

  it('F14: three times by mistake leaves one row', async () => {
    const open = await readyToSend('/survey');
    await Promise.all(['Enter', 'Enter', 'Enter'].map((key) => open.page.keyboard.press(key as 'Enter')));
    await open.keyboard.awaitFocus('heading', titles.sent);
    assert.equal(posts(open), 1);
    assert.equal(await newRows(), 1);
    await open.close();
  });

  it('without the equality questions leaves them unanswered', async () => {
    const open = await openSurvey(browser, { url: `${front.url}/young-person.html` });
    await hurryToCheck(open.keyboard);
    await open.keyboard.tabTo('button', 'Continue');
    await open.keyboard.press('Enter');
    await open.keyboard.tabTo('button', 'Skip these questions and send my answers');
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', titles.sent);
    assert.equal(await newRows(), 1);
    const body = (await storedBodies(site)).find((one) => one.includes('short-breaks-had'));
    const equality = Object.entries<{ status: string }>(JSON.parse(body ?? '{}').answers).filter(([id]) => id.startsWith('equality-'));
    assert.equal(equality.length, 8);
    assert.ok(equality.every(([, { status }]) => status === 'skipped' || status === 'not-shown'));
    await open.close();
  });

  it('says so while it lasts, and its page is in order', async () => {
    const held = hold();
    const open = await readyToSend('/survey', (request) => held.until.then(() => request.continue()));
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', titles.sending);
    await assertLooksRight(open, titles.sending);
    assert.equal(await newRows(), 0);
    held.letGo();
    await open.keyboard.awaitFocus('heading', titles.sent);
    assert.equal(await newRows(), 1);
    await open.close();
  });

  it('F21: once the answer was lost after the collector had stored them: the same bytes again, and still one row', async () => {
    const open = await readyToSend('/survey');
    const bodies: string[] = [];
    let stored = -1;
    await open.cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*/v1/submissions', requestStage: 'Response' }] });
    open.cdp.on('Fetch.requestPaused', ({ requestId, request }) => {
      bodies.push(`${new Headers(request.headers).get('Idempotency-Key') ?? ''} ${request.postData ?? ''}`);
      if (bodies.length > 1) return void open.cdp.send('Fetch.continueRequest', { requestId });
      void newRows().then((rows) => {
        stored = rows;
        return open.cdp.send('Fetch.failRequest', { requestId, errorReason: 'ConnectionReset' });
      });
    });
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', titles.sent);
    assert.equal(stored, 1);
    assert.equal(bodies.length, 2);
    assert.equal(bodies[0], bodies[1]);
    assert.match(bodies[0] ?? '', /^[0-9a-f-]{36} \{"format"/);
    assert.equal(await newRows(), 0);
    await open.close();
  });

  it('F22: is tried again while it waits, however often “Try again now” is pressed, and leaves one row', async () => {
    let isDown = true;
    const open = await readyToSend('/survey', (request) => (isDown ? request.abort('connectionrefused') : request.continue()));
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', titles.waiting);
    await assertLooksRight(open, titles.waiting);
    await open.keyboard.tabTo('button', 'Try again now');
    isDown = false;
    await Promise.all(['Enter', 'Enter', 'Enter'].map((key) => open.page.keyboard.press(key as 'Enter')));
    await open.keyboard.awaitFocus('heading', titles.sent);
    assert.equal(await newRows(), 1);
    await open.close();
  });

  it('F27: and being refused (422): the person is told the truth, and can save exactly what would have been sent', async () => {
    let sentBody = '';
    let otherBody = '';
    const open = await readyToSend('/survey', async (request) => {
      sentBody = request.postData() ?? '';
      otherBody = sentBody.replace('Somebody listens.', 'Somebody listened.');
      await fetch(`${site.url}/v1/submissions`, { method: 'POST', headers: headersFor(otherBody), body: otherBody });
      await request.continue();
    });
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', titles.parked);
    await assertLooksRight(open, titles.parked);
    assert.ok(
      open.watch.faults.some((fault) => fault.includes('422')),
      'The collector did not answer 422.',
    );
    await open.keyboard.tabTo('button', 'Save a copy of my answers');
    const { name, text } = await saveFile(browser, open, () => open.keyboard.press('Space'));
    assert.equal(name, 'my-answers.json');
    assert.equal(text, sentBody);
    assert.equal((await open.keyboard.focus()).name, 'Save a copy of my answers');
    assert.equal(await newRows(), 1);
    const stored = await storedBodies(site);
    assert.deepEqual([stored.includes(otherBody), stored.includes(sentBody)], [true, false], 'The row that came first was changed.');
    await open.close();
  });

  it('F27: to an address that is wrong: kept, and a copy offered', async () => {
    const open = await readyToSend('/nowhere');
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', titles.parked);
    await open.keyboard.tabTo('button', 'Save a copy of my answers');
    const { text } = await saveFile(browser, open, () => open.keyboard.press('Enter'));
    assert.equal(JSON.parse(text).format, 'poet-submission/1');
    assert.equal(posts(open), 1);
    assert.equal(await newRows(), 0);
    await open.close();
  });

  it('where the code that sends could not be loaded at first: kept, and sent by “Try again now”', async () => {
    let isDown = true;
    const open = await openSurvey(browser, {
      url: `${front.url}/survey`,
      prepare: (page) =>
        intercept(page, (request) =>
          isDown && request.url().endsWith('/poet-exchange.js') ? request.abort('failed') : request.continue(),
        ),
    });
    await hurryToSend(open.keyboard);
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', titles.parked);
    isDown = false;
    await open.keyboard.tabTo('button', 'Try again now');
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', titles.sent);
    assert.equal(await newRows(), 1);
    await open.close();
  });

  it('where what comes after the questions could not be loaded at first: says so, keeps every answer, and goes on when it is there', async () => {
    let isDown = true;
    const open = await openSurvey(browser, {
      url: `${front.url}/survey`,
      prepare: (page) =>
        intercept(page, (request) => (isDown && request.url().endsWith('/poet-later.js') ? request.abort('failed') : request.continue())),
    });
    await hurryToCheck(open.keyboard);
    const told = () => open.page.$eval('poet-survey', ({ shadowRoot }) => shadowRoot?.querySelector('form')?.textContent ?? '');
    assert.match(await told(), /Your answers are safe as long as it stays open/);
    await open.keyboard.tabTo('button', 'Continue');
    await open.keyboard.press('Enter');
    assert.match(await told(), /Your answers are safe as long as it stays open/, 'Nobody goes past answers that they cannot check.');
    isDown = false;
    await open.keyboard.press('Enter');
    await waitInSurvey(open.page, 'dl dd');
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', '');
    await open.keyboard.tabTo('button', 'Send my answers');
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', titles.sent);
    assert.equal(await newRows(), 1);
    await open.close();
  });
});

function posts({ watch }: OpenPage): number {
  return watch.requests.filter((request) => request.startsWith('POST')).length;
}

function headersFor(body: string): Record<string, string> {
  return { 'Content-Type': 'application/json', 'Idempotency-Key': String(JSON.parse(body).submissionId) };
}
