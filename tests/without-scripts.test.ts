import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { itemOf } from '@poet/core';
import { instruments } from '@poet/core/content';
import type { SubmittedAnswer } from '@poet/core';
import type { Browser } from 'puppeteer-core';
import type { LocalOffer } from '../examples/local-offer/start-local-offer.ts';
import { openBrowser } from './driving/browser.ts';
import { fillInForm, giveInForm, sendForm } from './driving/fill-in-form.ts';
import { fillIn } from './driving/fill-in.ts';
import { lookAt } from './driving/look-at.ts';
import type { Sight } from './driving/look-at.ts';
import { openPage, openSurvey } from './driving/open-page.ts';
import type { OpenPage } from './driving/open-page.ts';
import { people } from './driving/people.ts';
import { startSite, storedBodies } from './driving/site.ts';

const [parent] = people;
assert.ok(parent);
const { survey, path } = parent;

/** A submission without what is its own: its id and its day. */
const comparable = (body: string): string =>
  body.replace(/"submissionId":"[^"]+"/, '"submissionId":"…"').replace(/"completedOn":"[^"]+"/, '"completedOn":"…"');

describe('with scripts off, from the Local Offer page to the thanks, by keyboard alone', () => {
  let site: LocalOffer;
  let browser: Browser;
  let open: OpenPage;
  let fromElement = '';
  let fromForm: readonly string[] = [];
  let keptAfterError: Readonly<Record<string, unknown>> = {};
  let focusAfterError = '';
  const sights: Sight[] = [];

  before(async () => {
    site = await startSite();
    browser = await openBrowser();
    const withScripts = await openSurvey(browser, { url: site.url + path });
    const { chosen } = await fillIn(withScripts, parent);
    await withScripts.close();
    [fromElement = ''] = await storedBodies(site);

    open = await openPage(browser, { url: site.url + path, prepare: (page) => page.setJavaScriptEnabled(false) });
    await open.keyboard.tabTo('link', 'Fill it in as one plain page');
    await Promise.all([open.page.waitForNavigation(), open.page.keyboard.press('Enter')]);
    sights.push(await lookWithScripts(open, 'the form'));
    await fillInForm(open, survey, { ...withHidden(chosen), 'budget-held': { status: 'skipped' } });
    await sendForm(open);
    // A browser gives the focus with the first picture of a page, a moment after it is loaded.
    focusAfterError = (await open.keyboard.awaitFocus('alert', 'There is a problem')).name;
    keptAfterError = await fieldsOn(open);
    sights.push(await lookWithScripts(open, 'the form with an error'));
    await open.keyboard.tabTo('link', 'Question ');
    await open.keyboard.press('Enter');
    const held = itemOf(survey, 'budget-held');
    assert.ok(held && chosen['budget-held']);
    await giveInForm(open, held, chosen['budget-held']);
    await sendForm(open);
    sights.push(await lookWithScripts(open, 'the thanks'));
    fromForm = (await storedBodies(site)).filter((body) => body !== fromElement);
  });
  after(async () => {
    await open.close();
    await browser.close();
    await site.close();
  });

  /** What the person wrote beside conditions that do not hold. */
  function withHidden(chosen: Readonly<Record<string, SubmittedAnswer>>): Readonly<Record<string, SubmittedAnswer>> {
    const entries = Object.entries(chosen).map(([id, given]): [string, SubmittedAnswer] => {
      const value = itemOf(survey, id)?.choices[0];
      return [id, given.status === 'not-shown' && value !== undefined ? { status: 'answered', value } : given];
    });
    assert.notDeepEqual(Object.fromEntries(entries), chosen, 'Nothing was hidden, so nothing is proved.');
    return Object.fromEntries(entries);
  }

  it('runs no script at all', () => {
    assert.ok(!open.watch.requests.some((request) => request.includes('.js')), open.watch.requests.join('\n'));
  });

  it('F55: stores the same submission as the element, byte for byte but for its id and its day', () => {
    assert.equal(fromForm.length, 1);
    assert.notEqual(fromForm[0], fromElement);
    assert.equal(comparable(fromForm[0] ?? ''), comparable(fromElement));
  });

  it('says what is wrong, takes the focus there, and keeps every answer', () => {
    assert.equal(focusAfterError, 'There is a problem');
    const { answers } = JSON.parse(fromElement) as { answers: Record<string, SubmittedAnswer> };
    for (const [id, given] of Object.entries(answers)) {
      const isHeld = id === 'budget-held' || given.status === 'skipped' || given.status === 'not-shown';
      if (!isHeld)
        assert.deepEqual(keptAfterError[id], given.status === 'answered' ? [given.value].flat().map(String) : [given.status], id);
    }
  });

  it('has no axe violation and fits into 320 CSS pixels, on the form, with an error and on the thanks', () => {
    assert.equal(sights.length, 3);
    for (const { state, axe, tooWide, rules } of sights) {
      assert.deepEqual({ axe, tooWide }, { axe: [], tooWide: [] }, state);
      assert.ok(rules >= (state === 'the thanks' ? 5 : 15), `axe found only ${rules} rules to check on ${state}.`);
    }
  });

  it('sets no cookie, keeps nothing on the device, and breaks no policy', () => {
    assert.deepEqual(
      sights.flatMap(({ kept }) => kept),
      [],
    );
    assert.deepEqual(
      open.watch.faults.filter((fault) => !/422/.test(fault)),
      [],
    );
  });

  it('ends on a page that holds no answers', async () => {
    assert.equal(new URL(open.page.url()).pathname, '/v1/form/sent');
    assert.equal(new URL(open.page.url()).search, '');
  });
});

describe('every survey of the site as a form', () => {
  let site: LocalOffer;
  let browser: Browser;
  before(async () => {
    site = await startSite();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const language of ['en', 'ar']) {
    for (const { id, version } of instruments) {
      it(`${id}, in ${language}, has no axe violation and fits into 320 CSS pixels, also with an error at every field to write in`, async () => {
        const open = await openPage(browser, {
          url: `${site.url}/v1/form?survey=${id}&version=${version}&authority=999&language=${language}`,
        });
        const { axe, tooWide } = await lookAt(open, id);
        assert.deepEqual({ axe, tooWide }, { axe: [], tooWide: [] });
        const n = await open.page.$$eval('[type=text], textarea', (fields) => {
          for (const field of fields) (field as HTMLTextAreaElement).value = 'not a number '.repeat(200);
          return fields.length;
        });
        assert.ok(n > 0);
        await Promise.all([open.page.waitForNavigation(), open.page.click('.poet-send')]);
        assert.ok((await open.page.$$('.poet-problems li')).length >= n, 'Not every field was found wrong.');
        const wrong = await lookAt(open, `${id}, wrong`);
        assert.deepEqual({ axe: wrong.axe, tooWide: wrong.tooWide }, { axe: [], tooWide: [] });
        await open.close();
      });
    }
  }
});

/** axe is a script itself, so scripts are let in while it looks. The form has none to run meanwhile. */
async function lookWithScripts(open: OpenPage, state: string): Promise<Sight> {
  await open.page.setJavaScriptEnabled(true);
  const sight = await lookAt(open, state);
  await open.page.setJavaScriptEnabled(false);
  return sight;
}

/** The fields that would be posted, by question; ways beside written answers under their question. */
async function fieldsOn({ cdp }: OpenPage): Promise<Readonly<Record<string, unknown>>> {
  const expression = `(() => { const found = {}; for (const [name, value] of new FormData(document.querySelector('form'))) { if (value !== '') (found[name.replace('.way', '')] ??= []).push(value); } return found; })()`;
  const { result } = await cdp.send('Runtime.evaluate', { expression, returnByValue: true });
  return result.value as Readonly<Record<string, unknown>>;
}
