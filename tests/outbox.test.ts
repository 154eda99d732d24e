import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { listen } from '@poet/collector';
import type { Browser, Page } from 'puppeteer-core';
import type { LocalOffer } from '../examples/local-offer/start-local-offer.ts';
import { openBrowser } from './driving/browser.ts';
import { clickButton, clickThrough } from './driving/click-through.ts';
import { startFickleFront } from './driving/fickle-front.ts';
import type { FickleFront, Passage } from './driving/fickle-front.ts';
import { openPage } from './driving/open-page.ts';
import type { OpenPage } from './driving/open-page.ts';
import { pageWith, surveyTag } from './driving/page-with.ts';
import { startSite, storedSubmissions } from './driving/site.ts';
import { waitInSurvey } from './driving/wait-in-survey.ts';

let browser: Browser;
let site: LocalOffer;
let front: FickleFront;
let passage: Passage = 'passes';
before(async () => {
  browser = await openBrowser();
  site = await startSite();
  const other = '<!doctype html><title>Elsewhere</title><p>Elsewhere';
  front = await startFickleFront(site, { pages: { '/survey': pageWith(surveyTag()), '/other': other }, decide: () => passage });
});
after(async () => {
  await browser.close();
  await front.close();
  await site.close();
});

/** A survey on its last page, in a browser of its own that keeps nothing of earlier. */
async function readyToSend(): Promise<OpenPage> {
  const open = await openPage(browser, { url: `${front.url}/survey` });
  await clickThrough(open.page);
  return open;
}

const textOf = (page: Page): Promise<string> =>
  page.evaluate(() => (document.querySelector('poet-survey')?.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' '));

async function says(page: Page, words: string): Promise<void> {
  for (const endMs = Date.now() + 20_000; !(await textOf(page)).includes(words); await new Promise((resolve) => setTimeout(resolve, 50)))
    if (Date.now() > endMs) assert.fail(`It never said "${words}", but: ${await textOf(page)}`);
}

const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const timesStored = async (id: string | undefined) =>
  (await storedSubmissions(site)).filter(({ submissionId }) => submissionId === id).length;

describe('answers from before', () => {
  it('are sent by the next visit, which says so, and shows none of them', async () => {
    passage = 'stopped';
    const open = await readyToSend();
    assert.deepEqual(await databases(open.page), [], 'Something was stored before anything was sent.');
    await clickButton(open.page, 'Send my answers');
    await says(open.page, 'Your answers are safe on this device.');
    const id = front.came.at(-1);
    await open.page.goto(`${front.url}/survey`);
    await says(open.page, 'Answers from before are waiting to be sent.');
    passage = 'passes';
    await clickButton(open.page, 'Try again now');
    await says(open.page, 'The answers from before have been sent.');
    assert.equal(await timesStored(id), 1);
    await open.close();
  });

  it('can be deleted, asked twice', async () => {
    passage = 'stopped';
    const open = await readyToSend();
    await clickButton(open.page, 'Send my answers');
    await says(open.page, 'Your answers are safe on this device.');
    const id = front.came.at(-1);
    await open.page.goto(`${front.url}/survey`);
    await says(open.page, 'Answers from before are waiting to be sent.');
    await clickButton(open.page, 'Delete them from this device');
    await says(open.page, 'Nobody can get them back.');
    await clickButton(open.page, 'Yes, delete them');
    await says(open.page, 'They are deleted from this device.');
    passage = 'passes';
    await open.page.goto(`${front.url}/survey`);
    await waitInSurvey(open.page, '.survey button');
    assert.equal(await timesStored(id), 0);
    await open.close();
  });
});

describe('a page that goes', () => {
  it('F2: by a crash of its renderer while it sends loses nothing and doubles nothing', async () => {
    passage = 'receipt-lost';
    const open = await readyToSend();
    await clickButton(open.page, 'Send my answers');
    await says(open.page, 'Your answers are not sent yet');
    const id = front.came.at(-1);
    const other = await open.page.browserContext().newPage();
    void open.cdp.send('Page.crash').catch(() => undefined);
    passage = 'passes';
    await other.goto(`${front.url}/survey`);
    await says(other, 'The answers from before have been sent.');
    assert.equal(await timesStored(id), 1);
    await open.close();
  });

  it('F16: by a link while it sends, and comes back by Back, has sent once', async () => {
    passage = 'receipt-lost';
    const open = await readyToSend();
    await clickButton(open.page, 'Send my answers');
    await says(open.page, 'Your answers are not sent yet');
    const id = front.came.at(-1);
    await open.page.goto(`${front.url}/other`);
    passage = 'passes';
    await open.page.goBack();
    await says(open.page, 'have been sent.');
    assert.equal(await timesStored(id), 1);
    await open.close();
  });

  it('F17: to sleep while it sends, and is woken, has sent once', async () => {
    passage = 'receipt-lost';
    const open = await readyToSend();
    await clickButton(open.page, 'Send my answers');
    await says(open.page, 'Your answers are not sent yet');
    const id = front.came.at(-1);
    await open.cdp.send('Page.setWebLifecycleState', { state: 'frozen' });
    passage = 'passes';
    await open.cdp.send('Page.setWebLifecycleState', { state: 'active' });
    await says(open.page, 'Thank you. Your answers have been sent.');
    assert.equal(await timesStored(id), 1);
    await open.close();
  });
});

it('F3: a device without room sends all the same, and asks to keep the page open where that waits', async () => {
  passage = 'stopped';
  const open = await readyToSend();
  await open.cdp.send('Storage.overrideQuotaForOrigin', { origin: front.url, quotaSize: 1 });
  await clickButton(open.page, 'Send my answers');
  await says(open.page, 'as long as this page stays open');
  const id = front.came.at(-1);
  passage = 'passes';
  await clickButton(open.page, 'Try again now');
  await says(open.page, 'Thank you. Your answers have been sent.');
  assert.equal(await timesStored(id), 1);
  await open.close();
});

it('F14: pressed three times at once is sent once', async () => {
  passage = 'passes';
  const open = await readyToSend();
  const before = front.came.length;
  await Promise.all([1, 2, 3].map(() => clickButton(open.page, 'Send my answers')));
  await says(open.page, 'Thank you. Your answers have been sent.');
  assert.equal(front.came.length, before + 1);
  await open.close();
});

it('F30: where the browser refuses the request for its origin, the answers are kept, and sent once the server lets the page in', async () => {
  let isLetIn = false;
  const came: string[] = [];
  const elsewhere = await listen({
    host: '127.0.0.1',
    port: 0,
    fetch: async (request) => {
      const allowed = { 'Access-Control-Allow-Origin': front.url, 'Access-Control-Allow-Headers': 'content-type,idempotency-key' };
      const headers = isLetIn ? allowed : undefined;
      if (request.method === 'OPTIONS') return new Response(null, { status: 204, ...(headers && { headers }) });
      const { submissionId } = (await request.json()) as { submissionId: string };
      came.push(submissionId);
      return Response.json({ submissionId }, { status: 201, ...(headers && { headers }) });
    },
  });
  const open = await openPage(browser, { url: `${front.url}/survey` });
  await clickThrough(open.page);
  await open.page.evaluate(
    (endpoint) => document.querySelector('poet-survey')?.setAttribute('endpoint', endpoint),
    `${elsewhere.url}/v1/submissions`,
  );
  await clickButton(open.page, 'Send my answers');
  await says(open.page, 'Your answers are safe on this device.');
  assert.deepEqual(came, []);
  isLetIn = true;
  await clickButton(open.page, 'Try again now');
  await says(open.page, 'Thank you. Your answers have been sent.');
  assert.equal(came.length, 1);
  await open.close();
  await elsewhere.close();
});

it('F58: as soon as the receipt is on screen no place of the browser holds any of the answers', async () => {
  passage = 'passes';
  const written = 'Marzipan and quokkas, said only here';
  const open = await openPage(browser, { url: `${front.url}/survey` });
  await clickThrough(open.page, written);
  await clickButton(open.page, 'Send my answers');
  await says(open.page, 'Thank you. Your answers have been sent.');
  const [stored] = (await storedSubmissions(site)).filter(({ submissionId }) => submissionId === front.came.at(-1));
  assert.ok(JSON.stringify(stored).includes(written), 'The words were never sent, so that they are not found says nothing.');
  const found = await open.page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('poet');
      request.onsuccess = () => resolve(request.result);
    });
    const all = (name: string) =>
      new Promise<unknown[]>((resolve) => {
        const request = database.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      });
    const records = await Promise.all([...database.objectStoreNames].map(all));
    database.close();
    const places = [{ ...localStorage }, { ...sessionStorage }, await caches.keys(), document.cookie, history.state];
    const root = document.querySelector('poet-survey')?.shadowRoot;
    const fields = [...(root?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea') ?? [])].map(({ value }) => value);
    return { records, places, fields, shown: new XMLSerializer().serializeToString(root ?? document) };
  });
  const kinds = found.records.flat().map((record) => (record as { kind: string }).kind);
  assert.deepEqual(kinds, ['receipted']);
  assert.deepEqual(found.places, [{}, {}, [], '', null]);
  assert.deepEqual(found.fields, []);
  for (const left of [written, '"answered"', 'support-choice']) assert.ok(!JSON.stringify(found).includes(left), `"${left}" is left.`);
  await open.close();
});
