import assert from 'node:assert/strict';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { renderForm } from '@poet/core';
import { instruments } from '@poet/core/content';
import type { Instrument, Survey } from '@poet/core';
import type * as Rendering from '@poet/elements/server.js';
import type { Page } from 'puppeteer-core';
import { root } from '../scripts/run.mjs';
import { readCdn } from '../scripts/sizes.mjs';
import { composed } from './driving/fill-in.ts';
import { onServer } from './driving/on-server.ts';
import { waitInSurvey } from './driving/wait-in-survey.ts';

/** What is built for servers: its templates are those of poet.js to the letter, as those of the sources are not. */
const built = pathToFileURL(path.join(root, 'packages/elements/dist/node/server/render-survey.js')).href;
const { renderSurvey, servedStyles } = (await import(built)) as typeof Rendering;

const own: Instrument = {
  format: 'poet-instrument/1',
  id: 'example/served',
  version: '1.0.0',
  audience: 'young-person',
  plan: 'ehcp',
  title: { en: 'A synthetic survey' },
  scales: [],
  sections: [
    {
      id: 'main',
      title: { en: 'Main' },
      questions: [
        {
          ...{ id: 'colour', kind: 'single', concept: 'colour', text: { en: 'Which colour?' }, nonSubstantive: ['dont-know'] },
          options: ['red', 'blue', 'green'].map((id) => ({ id, label: { en: id } })),
        },
        { id: 'why', kind: 'text', concept: 'why', text: { en: 'Why?' } },
      ],
    },
  ],
};
const ownSurvey = composed(own);

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'";

interface Served {
  readonly survey: Survey;
  readonly attributes: string;
  readonly options?: Partial<Parameters<typeof renderSurvey>[1]>;
}

/** A page whose first page of the survey, and plain form, a server drew. */
async function pageOf({ survey, attributes, options = {} }: Served): Promise<string> {
  const form = renderForm(survey, { action: '/v1/form', submissionId: crypto.randomUUID() });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Served</title>
<link rel="preload" as="style" href="/survey.css">
<script type="module" src="/poet.js"></script></head><body><h1>A page</h1>
<poet-survey ${attributes}>${await renderSurvey(survey, { stylesheet: '/survey.css', ...options })}${form}</poet-survey>
<p id="below">What stands below</p></body></html>`;
}

describe('a survey whose first page a server drew', () => {
  const pages = new Map<string, Served>([
    ['/own', { survey: ownSurvey, attributes: 'src="/survey.json" authority="302" layout="section"', options: { layout: 'section' } }],
    ['/other', { survey: ownSurvey, attributes: 'src="/survey.json" authority="302"', options: { layout: 'section' } }],
  ]);
  for (const instrument of instruments)
    for (const language of ['en', 'en-simple', 'ar'])
      pages.set(`/${instrument.audience}/${instrument.plan}/${language}`, {
        survey: composed(instrument),
        attributes: `audience="${instrument.audience}" plan="${instrument.plan}" authority="302" lang="${language}" exit="https://www.example.org/"`,
        options: { language, exit: 'https://www.example.org/' },
      });
  /** Requests for the script wait here until it may come. */
  let waiting: (() => void)[] | null = null;
  const files = readCdn();
  after(letScriptCome);
  const here = onServer(async ({ url }) => {
    const { pathname } = new URL(url);
    const script = files.get(pathname.slice(1));
    const served = pages.get(pathname);
    const body =
      script?.code ?? (pathname === '/survey.css' ? await servedStyles() : pathname === '/survey.json' ? JSON.stringify(ownSurvey) : '');
    const type = script ? 'text/javascript' : pathname.endsWith('.css') ? 'text/css' : served ? 'text/html' : 'application/json';
    if (pathname === '/poet.js' && waiting) await new Promise<void>((resolve) => waiting?.push(resolve));
    const headers = { 'Content-Type': `${type}; charset=utf-8`, 'Content-Security-Policy': policy };
    return new Response(served ? await pageOf(served) : body, { headers });
  });

  function letScriptCome(): void {
    const held = waiting ?? [];
    waiting = null;
    for (const go of held) go();
  }

  /** Opens a page before its script has come. What the console says is written down. */
  async function openBefore(pathname: string): Promise<{ page: Page; said: string[] }> {
    waiting = [];
    const page = await here.browser.newPage();
    page.setDefaultTimeout(10_000);
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
    void page.goto(here.url + pathname).catch(() => undefined);
    await page.waitForSelector('#below');
    await page.waitForFunction(() => document.querySelector('poet-survey')?.shadowRoot?.querySelector('link')?.sheet);
    return { page, said };
  }

  async function takenUp(page: Page): Promise<void> {
    const ready = page.evaluate(
      () => new Promise((resolve) => document.querySelector('poet-survey')?.addEventListener('poet-ready', resolve)),
    );
    letScriptCome();
    await ready;
  }

  it('is seen before the script, and looks the same to the pixel with it; nothing moves, and the nodes are the same', async () => {
    const { page, said } = await openBefore('/own');
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) document.body.dataset['shift'] = String((entry as never as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
      for (const node of document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll('.survey, input, textarea, button') ?? [])
        Object.assign(node, { isOfServer: true });
    });
    assert.equal(await page.$eval('poet-survey', (element) => element.getClientRects().length > 0), true);
    const first = await page.screenshot({ encoding: 'base64' });
    await takenUp(page);
    const second = await page.screenshot({ encoding: 'base64' });
    assert.ok(first === second, 'The picture has changed.');
    const look = await page.evaluate(() => ({
      shift: document.body.dataset['shift'] ?? '0',
      others: [...(document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll('.survey, input, textarea, button') ?? [])].filter(
        (node) => !('isOfServer' in node),
      ).length,
      chosen: document.querySelectorAll('poet-survey').item(0).shadowRoot?.querySelectorAll(':checked').length,
      left: document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll('link, slot:not([name])').length,
    }));
    assert.deepEqual(look, { shift: '0', others: 0, chosen: 0, left: 0 });
    assert.deepEqual(said, []);
    await page.close();
  });

  it('keeps what was chosen and typed before the script, with the focus and the caret, and records it', async () => {
    const { page, said } = await openBefore('/own');
    await (await page.$('poet-survey >>> [value=blue]'))?.click();
    await (await page.$('poet-survey >>> textarea'))?.click();
    await page.keyboard.type('It is calm');
    for (let n = 0; n < 4; n++) await page.keyboard.press('ArrowLeft');
    await takenUp(page);
    await page.keyboard.type('very ');
    await page.keyboard.press('Tab');
    await (await page.$('poet-survey >>> [data-action=next]'))?.click();
    await waitInSurvey(page, '.answers');
    const answers = await page.evaluate(() =>
      [...(document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll('dt + dd') ?? [])].map((dd) => dd.textContent?.trim()),
    );
    assert.deepEqual(answers, ['blue', 'It is very calm']);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('does nothing, and puts no answer into an address, when its button is pressed before the script', async () => {
    const { page } = await openBefore('/own');
    await (await page.$('poet-survey >>> [value=blue]'))?.click();
    await (await page.$('poet-survey >>> [data-action=next]'))?.click();
    await takenUp(page);
    assert.equal(page.url(), `${here.url}/own`);
    await page.close();
  });

  it('is drawn anew, with the same answers, where the server drew another page than the element would', async () => {
    const { page, said } = await openBefore('/other');
    await (await page.$('poet-survey >>> [value=blue]'))?.click();
    await takenUp(page);
    const look = await page.evaluate(() => {
      const drawn = document.querySelector('poet-survey')?.shadowRoot;
      return { chosen: drawn?.querySelector<HTMLInputElement>(':checked')?.value, surveys: drawn?.querySelectorAll('.survey').length };
    });
    assert.deepEqual(look, { chosen: 'blue', surveys: 1 });
    assert.match(said.join('\n'), /not-hydrated/);
    await page.close();
  });

  it('gives way to the plain form where no script runs', async () => {
    const page = await here.browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${here.url}/own`);
    assert.deepEqual(await seen(page), { form: true, survey: false });
    await page.close();
  });

  it('gives way to the plain form where the script has not come for ten seconds', async () => {
    const { page } = await openBefore('/own');
    assert.deepEqual(await seen(page), { form: false, survey: true });
    await page.evaluate(() =>
      document
        .querySelector('poet-survey')
        ?.shadowRoot?.getAnimations()
        .forEach((animation) => animation.finish()),
    );
    assert.deepEqual(await seen(page), { form: true, survey: false });
    letScriptCome();
    await page.close();
  });

  for (const pathname of pages.keys())
    if (pathname.split('/').length === 4)
      it(`is taken up as it is: ${pathname}`, async () => {
        const { page, said } = await openBefore(pathname);
        await takenUp(page);
        assert.deepEqual(said, []);
        await page.close();
      });
});

/** Which of the two can be seen. It is asked through the protocol, since the page may run no scripts. */
async function seen(page: Page): Promise<unknown> {
  const cdp = await page.createCDPSession();
  const { result } = await cdp.send('Runtime.evaluate', { expression: sight, returnByValue: true });
  return result.value;
}

const sight = `(() => {
  const isSeen = (element) => element !== null && element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().height > 0;
  const survey = document.querySelector('poet-survey');
  return { form: isSeen(survey.querySelector('form')), survey: isSeen(survey.shadowRoot.querySelector('.survey')) };
})()`;
