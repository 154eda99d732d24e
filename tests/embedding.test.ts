import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Submission } from '@poet/core';
import type { Page } from 'puppeteer-core';
import { strictPolicy } from '../examples/local-offer/site.ts';
import { answerPage, hurryOnToSend, hurryToSend, passCheck } from './driving/hurry.ts';
import { interceptSending } from './driving/intercept.ts';
import { lookAt } from './driving/look-at.ts';
import { onSite } from './driving/on-site.ts';
import { openSurvey } from './driving/open-page.ts';
import type { OpenPage } from './driving/open-page.ts';
import { pageWith, surveyTag } from './driving/page-with.ts';
import { storedSubmissions } from './driving/site.ts';

const young = surveyTag();
const practitioner = surveyTag({ audience: 'practitioner' });
const sent = 'Thank you. Your answers have been sent.';

describe('on a page of the host’s own making', () => {
  const pages = {
    '/two': pageWith(`<section id="one">${young}</section><section id="other">${practitioner}</section>`),
    '/same': pageWith(young + young),
    '/twice': pageWith(young, ['/poet/poet.js', '/poet/poet.js?v=2']),
    '/sections': pageWith(surveyTag({ audience: 'parent-carer', modules: 'short-breaks' })),
    '/one': pageWith(`<section id="one">${young}</section><section id="other"></section>`),
  };
  const here = onSite({ front: { csp: strictPolicy, pages } });

  /** What has come in since the last time. */
  const known = new Set<string>();
  async function newlyStored(): Promise<Submission[]> {
    const fresh = (await storedSubmissions(here.site)).filter(({ submissionId }) => !known.has(submissionId));
    for (const { submissionId } of fresh) known.add(submissionId);
    return fresh;
  }

  it('two surveys, filled in turn by turn, each send a row of their own', async () => {
    const open = await openSurvey(here.browser, { url: `${here.url}/two` });
    const { keyboard, page } = open;
    await keyboard.tabTo('button', 'Start');
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', 'About you');
    await answerPage(keyboard);
    await keyboard.awaitFocus('heading', 'Your plan');
    await hurryToSend(keyboard);
    assert.equal(await headingIn(page, 0), 'Your plan');
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', sent);
    assert.deepEqual(ofAudience(await newlyStored()), ['practitioner']);

    await keyboard.tabTo('button', 'Continue', 'back');
    await keyboard.press('Enter');
    await hurryOnToSend(keyboard);
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', sent);
    const [row, ...others] = await newlyStored();
    assert.deepEqual(others, []);
    assert.deepEqual(row?.answers['helper'], { status: 'answered', value: 'alone' });
    assert.deepEqual(open.watch.faults, []);
    await open.close();
  });

  it('F19: the same survey twice: an answer to one is no answer to the other, and each sends its own', async () => {
    const open = await openSurvey(here.browser, { url: `${here.url}/same` });
    const { keyboard, page } = open;
    await keyboard.tabTo('button', 'Start');
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', 'About you');
    await answerPage(keyboard);
    await hurryToSend(keyboard);
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', sent);
    assert.equal(await headingIn(page, 0), 'Your plan');
    await keyboard.tabTo('button', 'Back', 'back');
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', 'About you');
    assert.deepEqual(await checkedIn(page), [['alone'], []]);
    await hurryOnToSend(keyboard);
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', sent);
    const rows = await newlyStored();
    assert.equal(rows.length, 2);
    assert.deepEqual(rows[0]?.answers, rows[1]?.answers);
    assert.deepEqual(open.watch.faults, []);
    await open.close();
  });

  it('F19: the script loaded twice from two addresses throws nothing, and sends one row', async () => {
    const open = await openSurvey(here.browser, { url: `${here.url}/twice` });
    const { keyboard } = open;
    await hurryToSend(keyboard);
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', sent);
    assert.equal(open.watch.requests.filter((request) => request.includes('/poet/poet.js')).length, 2);
    assert.deepEqual(open.watch.faults, []);
    assert.equal((await newlyStored()).length, 1);
    await open.close();
  });

  it('a survey shown by sections is in order on every page, its errors included', async () => {
    const open = await openSurvey(here.browser, { url: `${here.url}/sections` });
    const { keyboard } = open;
    const states: string[] = [];
    const look = async (state: string): Promise<void> => {
      states.push(state);
      const { axe, tooWide } = await lookAt(open, state);
      assert.deepEqual({ axe, tooWide }, { axe: [], tooWide: [] }, state);
    };
    await keyboard.tabTo('button', 'Start');
    await look('Welcome');
    await keyboard.press('Enter');
    for (;;) {
      const { name } = await keyboard.awaitFocus('heading', '');
      await look(name);
      if (name === 'Check your answers') break;
      if (name === 'Personal budget') {
        await keyboard.press('Tab', 'Enter');
        await keyboard.awaitFocus('alert', 'There is a problem');
        await look('error');
        await keyboard.tabTo('link', 'Choose an answer');
        await keyboard.press('Enter', 'Space', 'Enter');
      } else await answerPage(keyboard);
    }
    assert.ok(states.length >= 10 && states.includes('error'), states.join());
    assert.deepEqual(open.watch.faults, []);
    await open.close();
  });

  it('F19: the script loaded once more, long after the survey was begun, changes nothing', async () => {
    const open = await openSurvey(here.browser, { url: `${here.url}/one` });
    const { keyboard, page } = open;
    await begin(open);
    await keyboard.press('Tab', 'Space');
    await open.cdp.send('Runtime.evaluate', { expression: "import('/poet/poet.js?v=3')", awaitPromise: true });
    assert.deepEqual(await checkedIn(page), [['alone']]);
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', 'Your plan');
    assert.deepEqual(open.watch.faults, []);
    await open.close();
  });

  it('F18: the element moved while something is chosen and something half written: all of it stays, and is sent once', async () => {
    const open = await openSurvey(here.browser, { url: `${here.url}/one` });
    const { keyboard, page } = open;
    await begin(open);
    await keyboard.press('Tab', 'Space');
    await move(page, 'append');
    assert.deepEqual(await checkedIn(page), [['alone']]);
    await keyboard.tabTo('radio', '');
    await keyboard.press('Enter');
    while ((await keyboard.awaitFocus('heading', '')).name !== 'In your own words') await answerPage(keyboard);
    await keyboard.tabTo('textbox', 'What works well');
    await keyboard.type('Half of it, ');
    await move(page, 'insertBefore');
    await keyboard.tabTo('textbox', 'What works well');
    await keyboard.press('End');
    await keyboard.type('and the rest.');
    await keyboard.tabTo('button', 'Continue');
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', 'Check your answers');
    await move(page, 'detach and append');
    await passCheck(keyboard);
    await keyboard.press('Enter');
    await keyboard.awaitFocus('heading', sent);
    const [row, ...others] = await newlyStored();
    assert.deepEqual(others, []);
    assert.deepEqual(row?.answers['helper'], { status: 'answered', value: 'alone' });
    assert.deepEqual(row?.answers['words-works-well'], { status: 'answered', value: 'Half of it, and the rest.' });
    assert.deepEqual(open.watch.faults, []);
    await open.close();
  });

  it('F18: the element moved while it is sending: one row, and the person is told', async () => {
    let letGo = (): void => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const open = await openSurvey(here.browser, { url: `${here.url}/one` });
    await interceptSending(open.page, (request) => held.then(() => request.continue()));
    await hurryToSend(open.keyboard);
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', 'Sending your answers');
    await move(open.page, 'append');
    letGo();
    await open.keyboard.awaitFocus('heading', sent);
    assert.equal((await newlyStored()).length, 1);
    assert.deepEqual(open.watch.faults, []);
    await open.close();
  });
});

function headingIn(page: Page, index: number): Promise<string | undefined> {
  return page.$$eval('poet-survey', (surveys, i) => surveys[i]?.shadowRoot?.querySelector('.heading')?.textContent.trim(), index);
}

function checkedIn(page: Page): Promise<string[][]> {
  return page.$$eval('poet-survey', (surveys) =>
    surveys.map((survey) => [...(survey.shadowRoot?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])].map(({ value }) => value)),
  );
}

function ofAudience(rows: readonly Submission[]): string[] {
  return rows.map(({ audience }) => audience);
}

async function begin({ keyboard }: OpenPage): Promise<void> {
  await keyboard.tabTo('button', 'Start');
  await keyboard.press('Enter');
  await keyboard.awaitFocus('heading', 'About you');
}

/** What a host's own script may do with any element: put it elsewhere. */
function move(page: Page, how: 'append' | 'insertBefore' | 'detach and append'): Promise<void> {
  return page.$eval(
    'poet-survey',
    (survey, way) => {
      const other = document.querySelector(survey.closest('#one') ? '#other' : '#one');
      if (way === 'detach and append') survey.remove();
      if (way === 'insertBefore') document.querySelector('main')?.insertBefore(survey, document.querySelector('#one'));
      else other?.append(survey);
    },
    how,
  );
}
