import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Listening } from '@poet/collector';
import { youngPersonEhcp } from '@poet/core/content';
import type { Browser, Page } from 'puppeteer-core';
import { strictPolicy } from '../examples/local-offer/site.ts';
import type { LocalOffer } from '../examples/local-offer/start-local-offer.ts';
import { openBrowser } from './driving/browser.ts';
import { hurryOnToSend, hurryToSend } from './driving/hurry.ts';
import { intercept } from './driving/intercept.ts';
import { openSurvey } from './driving/open-page.ts';
import type { OpenPage } from './driving/open-page.ts';
import { pageWith, surveyTag } from './driving/page-with.ts';
import { startFront, startSite } from './driving/site.ts';

const sent = 'Thank you. Your answers have been sent.';
const pages = { '/asks.html': pageWith(surveyTag({ proof: '' })), '/does-not.html': pageWith(surveyTag()) };

describe('a collector that asks for proof of work', () => {
  let site: LocalOffer;
  let front: Listening;
  let browser: Browser;
  before(async () => {
    site = await startSite({ proof: { surveys: 'all' } });
    front = await startFront(site, { csp: strictPolicy, pages });
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await front.close();
    await site.close();
  });

  /** How many submissions are counted, and how many wait to be looked at. */
  async function stored(): Promise<{ readonly counted: number; readonly setAside: number }> {
    const selection = { survey: youngPersonEhcp, scope: 'england' } as const;
    const tallies = await site.store.tallies(selection);
    const counted = tallies.reduce((sum, { tally }) => sum + tally.n, 0);
    return { counted, setAside: await site.store.countState(selection, 'set-aside') };
  }

  async function openOn(
    path: string,
    prepare: (page: Page) => Promise<void> = async () => {},
  ): Promise<OpenPage & { readonly proofs: string[] }> {
    const proofs: string[] = [];
    const open = await openSurvey(browser, { url: front.url + path, prepare });
    open.page.on('request', (request) => {
      if (request.method() === 'POST') proofs.push(request.headers()['poet-proof'] ?? 'none');
    });
    return { ...open, proofs };
  }

  async function fillInAndSend({ keyboard }: OpenPage, fill = hurryToSend): Promise<void> {
    await fill(keyboard);
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', sent);
  }

  it('counts what a page with “proof” sends, each with a proof of its own, under a strict policy and without a word about it', async () => {
    const before = await stored();
    const open = await openOn('/asks.html');
    await fillInAndSend(open);
    await open.page.$eval('poet-survey', (survey) => (survey as unknown as { reset(): void }).reset());
    await open.keyboard.tabTo('button', 'Start');
    await open.keyboard.press('Enter');
    await fillInAndSend(open, hurryOnToSend);
    assert.deepEqual(await stored(), { ...before, counted: before.counted + 2 });
    assert.equal(new Set(open.proofs).size, 2);
    assert.ok(
      open.proofs.every((proof) => /^[A-Za-z0-9+/=]{400,1500}$/.test(proof)),
      open.proofs.join(),
    );
    assert.deepEqual(open.watch.faults, []);
    await open.close();
  });

  it('keeps what comes without a proof, and tells the person nothing else: it is counted when somebody has looked at it', async () => {
    const before = await stored();
    const open = await openOn('/does-not.html');
    await fillInAndSend(open);
    assert.deepEqual(open.proofs, ['none']);
    assert.deepEqual(await stored(), { ...before, setAside: before.setAside + 1 });
    assert.deepEqual(open.watch.faults, []);
    await open.close();
  });

  it('gets the answers also where no challenge came', async () => {
    const before = await stored();
    const open = await openOn('/asks.html', (page) =>
      intercept(page, (request) =>
        request.url().endsWith('/v1/challenge') ? request.respond({ status: 500, body: 'no' }) : request.continue(),
      ),
    );
    await fillInAndSend(open);
    assert.deepEqual(open.proofs, ['none']);
    assert.deepEqual(await stored(), { ...before, setAside: before.setAside + 1 });
    await open.close();
  });

  it('asks a page without “proof” to fetch nothing for it', async () => {
    const asked: string[] = [];
    const open = await openOn('/does-not.html', (page) =>
      intercept(page, (request) => {
        asked.push(new URL(request.url()).pathname);
        return request.continue();
      }),
    );
    await fillInAndSend(open);
    assert.ok(asked.includes('/v1/submissions'));
    assert.deepEqual(
      asked.filter((path) => /challenge|prover/.test(path)),
      [],
    );
    await open.close();
  });
});
