import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkSubmission, parse, Submission } from '@poet/core';
import { youngPersonEhcp } from '@poet/core/content';
import type { Page } from 'puppeteer-core';
import { readCdn } from '../scripts/sizes.mjs';
import { composed } from './driving/fill-in.ts';
import { onServer } from './driving/on-server.ts';
import { waitInSurvey } from './driving/wait-in-survey.ts';

const survey = composed(youngPersonEhcp);

/** A council’s own form, which asks for a postcode and has the survey in it. `how` goes into the tag of the form, `survey` into that of the survey. */
const pageWith = (how: string, tag: string): string => `<!doctype html><html lang="en"><title>A form</title>
<script type="module" src="/poet.js"></script>
<form method="post" action="/posted" ${how}>
<label>Postcode <input name="postcode" value="ZZ1 1ZZ" /></label>
<poet-survey ${tag} audience="young-person" plan="ehcp" authority="302" layout="section">A fallback</poet-survey>
<button name="save" value="yes">Save</button>
</form>`;

/** What a page was told: how its form is sent, and whether browsers may keep the answers with the history of the tab. */
const pages: Readonly<Record<string, string>> = {
  '/urlencoded': pageWith('', 'name="views"'),
  '/multipart': pageWith('enctype="multipart/form-data"', 'name="views"'),
  '/kept': pageWith('', 'name="views" autocomplete="on"'),
  '/nameless': pageWith('', ''),
};

/** What stands in a survey once it is part of a form. */
const joined = 'poet-survey >>> .visually-hidden[tabindex]';

describe('a survey in a form of the page', () => {
  const posted: FormData[] = [];
  const files = readCdn();
  const here = onServer(async (request) => {
    const { pathname } = new URL(request.url);
    const script = files.get(pathname.slice(1));
    // So that the page is loaded again when somebody comes back to it.
    const headers = { 'Content-Type': script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
    if (pathname !== '/posted')
      return new Response(script?.code ?? pages[pathname] ?? '<!doctype html><title>Elsewhere</title>', { headers });
    posted.push(await request.formData());
    return new Response('<!doctype html><title>Thank you</title>', { headers });
  });

  const openAt = async (path: string): Promise<Page> => {
    posted.length = 0;
    const page = await here.browser.newPage();
    await page.goto(here.url + path);
    await page.waitForSelector(path === '/nameless' ? 'poet-survey >>> .survey' : joined);
    return page;
  };

  for (const way of ['urlencoded', 'multipart'])
    it(`arrives with the fields of the page, ${way}, as the submission that the survey would have sent itself`, async () => {
      const page = await openAt(`/${way}`);
      await begin(page);
      await choose(page, 'helper', 'alone');
      await press(page, 'Save', 'light');
      const [data] = posted;
      assert.deepEqual([...(data?.keys() ?? [])], ['postcode', 'save', 'views']);
      const read = parse(Submission, JSON.parse(String(data?.get('views'))));
      assert.equal(read.kind, 'ok');
      assert.deepEqual(checkSubmission(survey, read.value), []);
      assert.deepEqual(read.value.answers['helper'], { status: 'answered', value: 'alone' });
      assert.equal(Object.values(read.value.answers).filter(({ status }) => status === 'answered').length, 1);
      await page.close();
    });

  it('without a name takes nothing to the form', async () => {
    const page = await openAt('/nameless');
    await begin(page);
    await choose(page, 'helper', 'alone');
    await press(page, 'Save', 'light');
    assert.deepEqual([...(posted[0]?.keys() ?? [])], ['postcode', 'save']);
    await page.close();
  });

  it('does not send the form of the page by Enter in one of its own fields', async () => {
    const page = await openAt('/urlencoded');
    await begin(page);
    await choose(page, 'helper', 'alone');
    await page.keyboard.press('Enter');
    await page.waitForSelector('poet-survey >>> [name=helper]', { hidden: true });
    assert.equal(new URL(page.url()).pathname, '/urlencoded');
    assert.equal(posted.length, 0);
    await page.close();
  });

  it('is empty when somebody comes back to the page, and the browser has kept no answer', async () => {
    const page = await openAt('/urlencoded');
    await begin(page);
    await choose(page, 'helper', 'alone');
    assert.deepEqual(await afterBack(page, here.url), { chosen: [], entries: ['postcode'] });
    await page.close();
  });

  it('has its answers and its page back where the page let the browser keep them', async () => {
    const page = await openAt('/kept');
    await begin(page);
    await choose(page, 'helper', 'alone');
    assert.deepEqual(await afterBack(page, here.url), { chosen: ['alone'], entries: ['postcode', 'views'] });
    await page.close();
  });
});

/** From the welcome to the first questions. */
async function begin(page: Page): Promise<void> {
  await press(page, 'Start', 'shadow');
  await waitInSurvey(page, '[name=helper]');
}

async function choose(page: Page, name: string, value: string): Promise<void> {
  const input = await page.waitForSelector(`poet-survey >>> [name=${name}][value=${value}]`);
  await input?.click();
}

/** Presses a button of the survey, or one of the page around it that leads elsewhere. */
async function press(page: Page, name: string, where: 'shadow' | 'light'): Promise<void> {
  const button = await page.waitForSelector(where === 'light' ? `button ::-p-text(${name})` : `poet-survey >>> button ::-p-text(${name})`);
  if (where === 'light') await Promise.all([page.waitForNavigation(), button?.click()]);
  else await button?.click();
}

/** Leaves the page, comes back, and says what is chosen there and what its form would send. */
async function afterBack(page: Page, url: string): Promise<{ chosen: string[]; entries: string[] }> {
  await page.goto(`${url}/elsewhere`);
  await page.goBack();
  await page.waitForSelector(joined);
  return page.evaluate(() => {
    const root = document.querySelector('poet-survey')?.shadowRoot;
    const checked = [...(root?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
    return { chosen: checked.map(({ value }) => value), entries: [...new FormData(document.forms[0])].map(([name]) => name) };
  });
}
