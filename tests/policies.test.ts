import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Listening } from '@poet/collector';
import type { Submission } from '@poet/core';
import type { HTTPRequest } from 'puppeteer-core';
import { elementFolder } from '../examples/local-offer/site.ts';
import { runAxe } from './driving/axe.ts';
import { countFrames } from './driving/blank-frames.ts';
import { saveFile } from './driving/downloads.ts';
import { assertFallbackWorks } from './driving/fallback.ts';
import { fillIn } from './driving/fill-in.ts';
import { hurryToCheck, hurryToSend } from './driving/hurry.ts';
import { intercept } from './driving/intercept.ts';
import { lookAt } from './driving/look-at.ts';
import { onSite } from './driving/on-site.ts';
import { awaitSurveys, openPage, openSurvey } from './driving/open-page.ts';
import { pageWith, surveyTag } from './driving/page-with.ts';
import { people } from './driving/people.ts';
import { startFront, storedSubmissions } from './driving/site.ts';

/** The policy that was promised, to the letter. */
const promised =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const here = onSite();
const fronts: Listening[] = [];
after(() => Promise.all(fronts.map((front) => front.close())));

async function frontUnder(csp: string, pages: Readonly<Record<string, string>> = {}): Promise<string> {
  const front = await startFront(here.site, { csp, pages });
  fronts.push(front);
  return front.url;
}

describe('under the strict policy that was promised', () => {
  for (const person of people) {
    it(`F51: ${person.name} makes the whole journey with 0 violation reports`, async () => {
      const url = await frontUnder(promised);
      assert.equal((await fetch(url + person.path)).headers.get('Content-Security-Policy'), promised);
      const n = (await storedSubmissions(here.site)).length;
      const open = await openSurvey(here.browser, { ...person, url: url + person.path });
      await fillIn(open, person);
      assert.deepEqual(open.watch.faults, []);
      assert.equal((await storedSubmissions(here.site)).length, n + 1);
      await open.close();
    });
  }

  it('F51: shows either the fallback or the survey in every frame while it loads', async () => {
    const open = await openPage(here.browser, { url: here.url });
    const frames = await countFrames(open.cdp);
    await open.page.goto(`${here.url}/parent-carer.html`);
    await awaitSurveys(open);
    const { survey, blank } = await frames();
    assert.ok(survey > 0);
    assert.equal(blank, 0);
    await open.close();
  });
});

describe('where the survey cannot run, the other way to take part', () => {
  const path = '/parent-carer.html';

  it('F51: shows under trusted-types ’none’, in every frame', async () => {
    const url = (await frontUnder(promised.replace('trusted-types lit-html', "trusted-types 'none'"))) + path;
    const open = await openPage(here.browser, { url: here.url });
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

  it('F51: shows where another Lit on the page has taken the only policy of that name', async () => {
    const host = "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });";
    const url = await frontUnder(promised, { '/survey': pageWith(surveyTag(), ['/host.js', '/poet/poet.js']), '/host.js': host });
    const open = await openPage(here.browser, { url: `${url}/survey` });
    await assertFallbackWorks(open);
    await open.close();
  });

  it('F55: shows with scripts off', async () => {
    const open = await openPage(here.browser, { url: here.url + path, prepare: (page) => page.setJavaScriptEnabled(false) });
    assert.ok(!open.watch.requests.some((request) => request.includes('/poet/')), 'Scripts were not off.');
    await assertFallbackWorks(open);
    await open.close();
  });

  it('F54: shows where the script is another than the one whose hash the page names', async () => {
    const hash = (text: string | Uint8Array): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;
    const script = await readFile(join(elementFolder, 'poet.js'));
    const page = (integrity: string): string => pageWith(surveyTag()).replace(' src="/poet/', ` integrity="${integrity}" src="/poet/`);
    const pages = { '/right': page(hash(script)), '/wrong': page(hash('another release')) };
    const url = await frontUnder(promised, pages);
    const right = await openSurvey(here.browser, { url: `${url}/right` });
    assert.deepEqual(right.watch.faults, [], 'Where the hash is right there is a survey.');
    await right.close();
    const open = await openPage(here.browser, { url: here.url });
    const frames = await countFrames(open.cdp);
    await open.page.goto(`${url}/wrong`, { waitUntil: 'networkidle0' });
    const { fallback, survey, blank } = await frames();
    assert.ok(fallback > 0);
    assert.deepEqual({ survey, blank }, { survey: 0, blank: 0 });
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
      const open = await openPage(here.browser, { url: here.url });
      await open.page.evaluateOnNewDocument(noteProblems);
      await intercept(open.page, (request) => {
        if (new URL(request.url()).pathname !== file) return request.continue();
        n++;
        return fail(request);
      });
      const frames = await countFrames(open.cdp);
      await open.page.goto(here.url + path, { waitUntil: 'networkidle0' });
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

/** Policies that councils have, or come to by mistake, and what a person must find under each: the survey, or the other way to take part. */
const hostPolicies: readonly (readonly [name: string, policy: string, shown: 'survey' | 'fallback'])[] = [
  ['a policy for itself alone', "default-src 'self'", 'survey'],
  ['scripts of its own and nothing else', "default-src 'none'; script-src 'self'", 'survey'],
  ['no inline style, and none from a file', "default-src 'self'; style-src 'none'", 'survey'],
  ['Trusted Types without a list', "default-src 'self'; require-trusted-types-for 'script'", 'survey'],
  ['Trusted Types with names of others', "default-src 'self'; require-trusted-types-for 'script'; trusted-types dompurify", 'fallback'],
  ['a list of names that it does not enforce', "default-src 'self'; trusted-types dompurify", 'fallback'],
  ['nothing at all', "default-src 'none'", 'fallback'],
  ['no scripts', "default-src 'self'; script-src 'none'", 'fallback'],
  ['a nonce that our script does not have', "default-src 'self'; script-src 'nonce-c291bmQ' 'strict-dynamic'", 'fallback'],
  ['a sandbox without scripts', "default-src 'self'; sandbox allow-same-origin allow-top-navigation", 'fallback'],
];

describe('under the policies of hosts, one of the two is there in every frame', () => {
  for (const [name, policy, shown] of hostPolicies) {
    it(`F51: ${shown === 'survey' ? 'the survey can be answered' : 'the other way works'} under ${name}`, async () => {
      const url = `${await frontUnder(policy, { '/survey': pageWith(surveyTag()) })}/survey`;
      const open = await openPage(here.browser, { url: here.url });
      const frames = await countFrames(open.cdp);
      await open.page.goto(url, { waitUntil: 'networkidle0' });
      const seen = await frames();
      assert.equal(seen.blank, 0);
      assert.ok(seen[shown] > 0, `Seen: ${JSON.stringify(seen)}`);
      if (shown === 'survey') await hurryToCheck(open.keyboard);
      else {
        assert.equal(seen.survey, 0);
        await assertFallbackWorks(open);
      }
      await open.close();
    });
  }
});

describe('where the page may not connect to anything', () => {
  it('F51: the survey shows, keeps the answers, says that they are not sent, and lets them be saved', async () => {
    const url = await frontUnder(promised.replace("connect-src 'self'", "connect-src 'none'"), { '/survey': pageWith(surveyTag()) });
    const n = (await storedSubmissions(here.site)).length;
    const open = await openSurvey(here.browser, { url: `${url}/survey` });
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
    const { name, text } = await saveFile(here.browser, open, () => keyboard.press('Enter'));
    assert.equal(name, 'my-answers.json');
    assert.equal(text, kept);
    assert.match(text, /"helper":"alone".+Somebody listens\./);
    assert.equal((await storedSubmissions(here.site)).length, n);
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
