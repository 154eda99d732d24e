import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowserForFrames } from './driving/browser.ts';
import { frameIn, lookInside, until } from './driving/framed.ts';
import { startFramedSite } from './driving/framed-site.ts';
import type { FramedSite } from './driving/framed-site.ts';

const survey = 'poet-frame.html?audience=parent-carer&plan=ehcp&authority=999&save=ask';
const invitation = 'abc.DEF-123';

let site: FramedSite;
let browser: Browser;
before(async () => {
  site = await startFramedSite(({ collector }) => ({
    council: {
      '/one': `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Local Offer</title>
        <script type="module" src="/poet/poet-frame.js"></script></head>
        <body><main><poet-frame src="${collector}/${survey}"><a href="/other-ways">Another way</a></poet-frame></main></body></html>`,
    },
    stranger: {},
  }));
  browser = await openBrowserForFrames();
});
after(async () => {
  await browser.close();
  await site.close();
});

it('the invitation in the address of a page reaches its frame over the port, and stands in no address', async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${site.council}/one#poet-invitation=${invitation}`);
  const frame = await frameIn(page);
  await until(
    () => lookInside(frame),
    ({ heading }) => heading !== '',
    'the survey',
  );
  await until(
    () => frame.evaluate(() => document.querySelector('poet-survey')?.invitation ?? ''),
    (found) => found === invitation,
    'the invitation',
  );
  assert.equal(page.url(), `${site.council}/one`);
  assert.equal(frame.url(), `${site.collector}/${survey}`);
  assert.deepEqual(
    asked.filter((url) => new URL(url).search.includes(invitation) || new URL(url).pathname.includes(invitation)),
    [],
  );
  assert.equal(await page.evaluate(() => new XMLSerializer().serializeToString(document).includes('abc.DEF')), false);
});
