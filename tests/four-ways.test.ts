import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { itemsOf, renderForm } from '@poet/core';
import type { SubmittedAnswer } from '@poet/core';
import type * as Rendering from '@poet/elements/server.js';
import type { Browser, Page } from 'puppeteer-core';
import type { LocalOffer } from '../examples/local-offer/start-local-offer.ts';
import { root } from '../scripts/run.mjs';
import { openBrowser } from './driving/browser.ts';
import { english } from './driving/choices.ts';
import { fillIn } from './driving/fill-in.ts';
import { fillInForm, sendForm } from './driving/fill-in-form.ts';
import { openPage, openSurvey } from './driving/open-page.ts';
import { people } from './driving/people.ts';
import { startFront, startSite, storedBodies } from './driving/site.ts';
import { waitInSurvey } from './driving/wait-in-survey.ts';

const built = pathToFileURL(path.join(root, 'packages/elements/dist/node/server/render-survey.js')).href;
const { renderSurvey } = (await import(built)) as typeof Rendering;

const [parent] = people;
assert.ok(parent);
const { survey } = parent;
const address = `/v1/form?survey=${survey.id}&version=${survey.version}&modules=${survey.modules.join('+')}&authority=999`;
const form = (): string => renderForm(survey, { action: address, submissionId: crypto.randomUUID() });
const tag = (inside: string, head = ''): string => `<!doctype html><html lang="en-GB"><title>A survey</title>${head}
<poet-survey audience="parent-carer" plan="ehcp" authority="999" modules="short-breaks" endpoint="/v1/submissions">${inside}</poet-survey></html>`;

/** A submission without what is its own: its id and its day. */
const comparable = (body: string): string =>
  body.replace(/"submissionId":"[^"]+"/, '"submissionId":"…"').replace(/"completedOn":"[^"]+"/, '"completedOn":"…"');

describe('the same answers, given in four ways', () => {
  let site: LocalOffer;
  let browser: Browser;
  let front: Awaited<ReturnType<typeof startFront>>;
  let answers: Readonly<Record<string, SubmittedAnswer>>;
  const stored = new Map<string, string>();

  before(async () => {
    site = await startSite();
    browser = await openBrowser();
    const served = await renderSurvey(survey, { stylesheet: '/council.css' });
    front = await startFront(site, {
      csp: "default-src 'self'",
      pages: {
        '/begun.html': tag(form()),
        '/served.html': tag(served, '<script type="module" src="/poet/poet.js"></script>'),
      },
    });
    const open = await openSurvey(browser, { url: site.url + parent.path });
    answers = (await fillIn(open, parent)).chosen;
    await open.close();
    await keep('with scripts');
  });
  after(async () => {
    await browser.close();
    await front.close();
    await site.close();
  });

  async function keep(way: string): Promise<void> {
    const before = [...stored.values()];
    const [body, ...others] = (await storedBodies(site)).filter((one) => !before.includes(one));
    assert.ok(body !== undefined && others.length === 0, `${way}: ${others.length + (body ? 1 : 0)} submissions came.`);
    stored.set(way, body);
  }

  const sameAsWithScripts = (way: string): void =>
    assert.equal(comparable(stored.get(way) ?? ''), comparable(stored.get('with scripts') ?? 'nothing'));

  it('without scripts they are stored alike, byte for byte but for id and day', async () => {
    const open = await openPage(browser, { url: site.url + address, prepare: (page) => page.setJavaScriptEnabled(false) });
    await fillInForm(open, survey, answers);
    await sendForm(open);
    await open.close();
    await keep('without scripts');
    sameAsWithScripts('without scripts');
  });

  it('begun in the plain form and gone on with in the element, likewise', async () => {
    const open = await openPage(browser, { url: `${front.url}/begun.html` });
    const half = Object.entries(answers).slice(0, 20);
    await fillInForm(open, survey, Object.fromEntries(half));
    await open.page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/poet/poet.js' }));
    });
    await finish(open.page, answers);
    await open.close();
    await keep('by take-over');
    sameAsWithScripts('by take-over');
  });

  it('on a page whose first page a server drew, likewise', async () => {
    const open = await openSurvey(browser, { url: `${front.url}/served.html` });
    await open.page.waitForSelector('poet-survey:defined');
    await finish(open.page, answers);
    await open.close();
    await keep('by a server');
    sameAsWithScripts('by a server');
  });
});

/** Goes through the element from the page that it is on to the thanks, and gives each question its answer. */
async function finish(page: Page, answers: Readonly<Record<string, SubmittedAnswer>>): Promise<void> {
  await waitInSurvey(page, '.heading');
  const limit = itemsOf(survey).length + 10;
  for (let n = 0; n < limit; n++) {
    const heading = await page.$eval('poet-survey >>> .heading', (element) => element.textContent?.trim() ?? '');
    if (heading.startsWith('Thank you')) return;
    const item = itemsOf(survey).find(({ question }) => english(question.text) === heading);
    const given = item && answers[item.question.id];
    if (item && given) await give(page, item.question.id, given);
    await page.$eval('poet-survey >>> [data-action=next]', (button) => (button as HTMLElement).click()).catch(() => undefined);
    await page.waitForFunction(
      (before) => {
        const now = document.querySelector('poet-survey')?.shadowRoot?.querySelector('.heading')?.textContent?.trim();
        return now !== undefined && now !== before && now !== 'Sending your answers';
      },
      { polling: 20 },
      heading,
    );
  }
  assert.fail('The survey never ended.');
}

async function give(page: Page, id: string, given: SubmittedAnswer): Promise<void> {
  const values = given.status === 'answered' ? [given.value].flat().map(String) : [given.status];
  await page.evaluate(
    (name, wanted) => {
      const inputs = [...(document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll<HTMLInputElement>(`[name="${name}"]`) ?? [])];
      const choices = inputs.filter(({ type, value }) => (type === 'radio' || type === 'checkbox') && wanted.includes(value));
      for (const choice of choices) if (!choice.checked) choice.click();
      const [field] = inputs.filter(({ type }) => type !== 'radio' && type !== 'checkbox');
      if (choices.length > 0 || !field || wanted[0] === 'skipped') return;
      field.value = wanted[0] ?? '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    id,
    values,
  );
}
