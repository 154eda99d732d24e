import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Listening } from '@poet/collector';
import type { Submission } from '@poet/core';
import type { Browser, HTTPRequest } from 'puppeteer-core';
import type { LocalOffer } from '../examples/local-offer/start-local-offer.ts';
import { runAxe } from './driving/axe.ts';
import { countFrames } from './driving/blank-frames.ts';
import { openBrowser } from './driving/browser.ts';
import { saveFile } from './driving/downloads.ts';
import { assertFallbackWorks } from './driving/fallback.ts';
import { fillIn } from './driving/fill-in.ts';
import { hurryToSend } from './driving/hurry.ts';
import { intercept } from './driving/intercept.ts';
import { lookAt } from './driving/look-at.ts';
import { awaitSurveys, openPage, openSurvey } from './driving/open-page.ts';
import { pageWith, surveyTag } from './driving/page-with.ts';
import { people } from './driving/people.ts';
import { startFront, startSite, storedSubmissions } from './driving/site.ts';

/** The policy that was promised, to the letter. */
const promised =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

let site: LocalOffer;
let browser: Browser;
const fronts: Listening[] = [];

before(async () => {
  site = await startSite();
  browser = await openBrowser();
});
after(async () => {
  await browser.close();
  for (const front of fronts) await front.close();
  await site.close();
});

async function frontUnder(csp: string, pages: Readonly<Record<string, string>> = {}): Promise<string> {
  const front = await startFront(site, { csp, pages });
  fronts.push(front);
  return front.url;
}

describe('under the strict policy that was promised', () => {
  for (const person of people) {
    it(`${person.name} makes the whole journey with 0 violation reports`, async () => {
      const url = await frontUnder(promised);
      assert.equal((await fetch(url + person.path)).headers.get('Content-Security-Policy'), promised);
      const n = (await storedSubmissions(site)).length;
      const open = await openSurvey(browser, { ...person, url: url + person.path });
      await fillIn(open, person);
      assert.deepEqual(open.watch.faults, []);
      assert.equal((await storedSubmissions(site)).length, n + 1);
      await open.close();
    });
  }

  it('shows either the fallback or the survey in every frame while it loads', async () => {
    const open = await openPage(browser, { url: site.url });
    const frames = await countFrames(open.cdp);
    await open.page.goto(`${site.url}/parent-carer.html`);
    await awaitSurveys(open);
    const { survey, blank } = await frames();
    assert.ok(survey > 0);
    assert.equal(blank, 0);
    await open.close();
  });
});

describe('where the survey cannot run, the other way to take part', () => {
  const path = '/parent-carer.html';

  it('shows under trusted-types ’none’, in every frame', async () => {
    const url = (await frontUnder(promised.replace('trusted-types lit-html', "trusted-types 'none'"))) + path;
    const open = await openPage(browser, { url: site.url });
    const frames = await countFrames(open.cdp);
    await open.page.goto(url, { waitUntil: 'networkidle0' });
    const { fallback, survey, blank } = await frames();
    assert.ok(fallback > 0);
    assert.deepEqual({ survey, blank }, { survey: 0, blank: 0 });
    for (const kind of ['policy: trusted-types', 'exception: ', 'issue: ContentSecurityPolicyIssue'])
      assert.ok(
        open.watch.faults.some((fault) => fault.startsWith(kind)),
        `The watch missed "${kind}".`,
      );
    assert.deepEqual((await runAxe(open.cdp)).violations, []);
    await assertFallbackWorks(open);
    await open.close();
  });

  it('shows where another Lit on the page has taken the only policy of that name', async () => {
    const host = "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });";
    const url = await frontUnder(promised, { '/survey': pageWith(surveyTag(), ['/host.js', '/poet/poet.js']), '/host.js': host });
    const open = await openPage(browser, { url: `${url}/survey` });
    await assertFallbackWorks(open);
    await open.close();
  });

  it('shows with scripts off', async () => {
    const open = await openPage(browser, { url: site.url + path, prepare: (page) => page.setJavaScriptEnabled(false) });
    assert.ok(!open.watch.requests.some((request) => request.includes('/poet/')), 'Scripts were not off.');
    await assertFallbackWorks(open);
    await open.close();
  });

  const failures = {
    'the script cannot be reached': { file: '/poet/poet.js', fail: (request: HTTPRequest) => request.abort('connectionrefused') },
    'the script is not there': {
      file: '/poet/poet.js',
      fail: (request: HTTPRequest) => request.respond({ status: 404, body: 'Not found' }),
    },
    'the script is cut off': { file: '/poet/poet.js', fail: (request: HTTPRequest) => respondScript(request, 'const half = (') },
    'the questions cannot be reached': { file: '/poet/poet-parent-carer-ehcp.js', fail: (request: HTTPRequest) => request.abort('failed') },
    'the questions are not there': {
      file: '/poet/poet-parent-carer-ehcp.js',
      fail: (request: HTTPRequest) => request.respond({ status: 404 }),
    },
    'what composes them cannot be reached': { file: '/poet/poet-compose.js', fail: (request: HTTPRequest) => request.abort('failed') },
    'a module of questions is not there': {
      file: '/poet/poet-short-breaks.js',
      fail: (request: HTTPRequest) => request.respond({ status: 404 }),
    },
  };
  for (const [reason, { file, fail }] of Object.entries(failures)) {
    it(`shows when ${reason}`, async () => {
      let n = 0;
      const open = await openPage(browser, { url: site.url });
      await open.page.evaluateOnNewDocument(noteProblems);
      await intercept(open.page, (request) => {
        if (new URL(request.url()).pathname !== file) return request.continue();
        n++;
        return fail(request);
      });
      const frames = await countFrames(open.cdp);
      await open.page.goto(site.url + path, { waitUntil: 'networkidle0' });
      assert.ok(n > 0, `${file} was never asked for.`);
      const { survey, blank } = await frames();
      assert.deepEqual({ survey, blank }, { survey: 0, blank: 0 });
      const problems = await open.page.evaluate('globalThis.problems');
      if (file === '/poet/poet.js') assert.deepEqual(problems, []);
      else assert.match(JSON.stringify(problems), /^\["not-loaded: [^"]*The survey could not be loaded: [^"]+"\]$/);
      await assertFallbackWorks(open);
      await open.close();
    });
  }
});

describe('where the page may not connect to anything', () => {
  it('the survey shows, keeps the answers, says that they are not sent, and lets them be saved', async () => {
    const url = await frontUnder(promised.replace("connect-src 'self'", "connect-src 'none'"), { '/survey': pageWith(surveyTag()) });
    const n = (await storedSubmissions(site)).length;
    const open = await openSurvey(browser, { url: `${url}/survey` });
    const { keyboard, page } = open;
    await hurryToSend(keyboard);
    assert.deepEqual(open.watch.faults, []);
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', 'Your answers are not sent yet');
    assert.deepEqual((await lookAt(open, 'waiting')).axe, []);
    const kept = await page.$eval('poet-survey', (survey) =>
      JSON.stringify((survey as unknown as { submission(): Submission }).submission()),
    );
    await keyboard.tabTo('button', 'Save a copy of my answers');
    const { name, text } = await saveFile(browser, open, () => keyboard.press('Enter'));
    assert.equal(name, 'my-answers.json');
    assert.equal(text, kept);
    assert.match(text, /"helper":"alone".+Somebody listens\./);
    assert.equal((await storedSubmissions(site)).length, n);
    await open.close();
  });
});

/** Runs in the page: notes what the element tells the developer. */
function noteProblems(): void {
  const problems: string[] = [];
  Object.assign(globalThis, { problems });
  document.addEventListener(
    'poet-problem',
    (event) => problems.push(`${Reflect.get(event, 'code')}: ${Reflect.get(event, 'message')}`),
    true,
  );
}

function respondScript(request: HTTPRequest, body: string): Promise<void> {
  return request.respond({ status: 200, contentType: 'text/javascript', body });
}
