import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Listening } from '@poet/collector';
import { Linter } from 'eslint';
import type { LocalOffer } from '../examples/local-offer/start-local-offer.ts';
import { strictPolicy } from '../examples/local-offer/site.ts';
import { findEngines } from '../scripts/engines/engines.mjs';
import { readCdn } from '../scripts/sizes.mjs';
import { openEnginePage } from './driving/engine-page.ts';
import type { EnginePage } from './driving/engine-page.ts';
import { pageWith, surveyTag } from './driving/page-with.ts';
import { startFront, startSite, storedSubmissions } from './driving/site.ts';

/** Takes away what came to Safari after 16.4, as far as a page can. */
const older = `
  const take = (from, ...names) => names.forEach((name) => delete from[name]);
  take(Object, 'groupBy');
  take(Map, 'groupBy');
  take(Array, 'fromAsync');
  take(Promise, 'withResolvers', 'try');
  take(Set.prototype, 'union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom');
  take(Object.getPrototypeOf(Object.getPrototypeOf([].values())),
    'map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find');
  take(window, 'Iterator', 'navigation', 'scheduler', 'requestIdleCallback', 'CustomStateSet', 'CloseWatcher');
  take(URL, 'canParse', 'parse');
  take(AbortSignal, 'any');
  take(RegExp, 'escape');
  take(Math, 'sumPrecise');
  take(Uint8Array, 'fromBase64', 'fromHex');
  take(Uint8Array.prototype, 'toBase64', 'toHex');
  take(Document, 'parseHTMLUnsafe');
  take(Document.prototype, 'startViewTransition');
  take(Element.prototype, 'checkVisibility', 'setHTMLUnsafe', 'setHTML', 'getHTML', 'moveBefore');
  take(HTMLElement.prototype, 'showPopover', 'hidePopover', 'togglePopover');`;

const survey = 'document.querySelector("poet-survey")?.shadowRoot';
const heading = `${survey}?.querySelector("[part~=heading]")?.textContent.trim()`;
const button = `[...${survey}.querySelectorAll("button")].find(({ textContent }) => /^(Start|Continue|Send my answers)$/.test(textContent.trim()))`;
const choices = `${survey}.querySelectorAll("label:has([type=radio])")`;
const sent = 'Thank you. Your answers have been sent.';

/** Goes from the first page to the last, and takes the first of the choices that stand on a page, by a pointer. @returns how many were taken. */
async function fillIn(page: EnginePage): Promise<number> {
  let taken = 0;
  for (let step = 0; step < 60; step++) {
    const before = String(await until(page, heading));
    if (before === sent) return taken;
    if (Number(await page.evaluate(`${choices}.length`)) > 0) {
      await page.click(`${choices}[0]`);
      assert.equal(
        await page.evaluate(`${choices}[0].querySelector("input").checked`),
        true,
        `The first choice under "${before}" was not taken.`,
      );
      taken++;
    }
    await page.click(button);
    await until(page, `${heading} !== ${JSON.stringify(before)} && (${heading} === '${sent}' || ${button} !== undefined)`);
  }
  throw new Error(`After 60 pages it is not sent. On screen: "${String(await page.evaluate(heading))}".`);
}

/** Waits, for at most 10 s, until an expression is something in the page. */
async function until(page: EnginePage, expression: string): Promise<unknown> {
  for (const endMs = Date.now() + 10_000; ;) {
    const value: unknown = await page.evaluate(expression);
    if (value) return value;
    if (Date.now() > endMs) throw new Error(`Waited 10 s for ${expression}.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the built poet.js', () => {
  let site: LocalOffer;
  let front: Listening;
  before(async () => {
    site = await startSite();
    front = await startFront(site, {
      csp: strictPolicy,
      pages: {
        '/survey': pageWith(surveyTag({ layout: 'question' })),
        '/older': pageWith(surveyTag(), ['/older.js', '/poet/poet.js']),
        '/older.js': older,
      },
    });
  });
  after(async () => {
    await front.close();
    await site.close();
  });

  it('is written in ES2022, which every engine since Safari 16.4 reads', () => {
    const linter = new Linter();
    const faults = [...readCdn()].flatMap(([name, { code }]) =>
      linter
        .verify(code, { linterOptions: { noInlineConfig: true }, languageOptions: { ecmaVersion: 2022, sourceType: 'module' } })
        .map(({ message }) => `${name}: ${message}`),
    );
    assert.deepEqual(faults, []);
  });

  for (const engine of findEngines().here) {
    for (const [path, under] of [
      ['/survey', ''],
      ['/older', ', with no more than Safari 16.4 has'],
    ] as const) {
      it(`asks, takes answers and sends them in ${engine.name}${under}`, async () => {
        const known = new Set((await storedSubmissions(site)).map(({ submissionId }) => submissionId));
        const page = await openEnginePage(engine);
        try {
          await page.go(front.url + path);
          assert.equal(await page.evaluate('typeof AbortSignal.any'), path === '/older' ? 'undefined' : 'function');
          const taken = await fillIn(page);
          const submission = (await storedSubmissions(site)).find(({ submissionId }) => !known.has(submissionId));
          assert.ok(submission !== undefined, 'Nothing came to the collector.');
          const answered = Object.values(submission.answers).filter(({ status }) => status === 'answered');
          assert.ok(answered.length >= 5 && answered.length <= taken, `${taken} choices were taken, ${answered.length} arrived.`);
        } finally {
          await page.close();
        }
      });
    }
  }
});
