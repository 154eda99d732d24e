import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Listening } from '@poet/collector';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from '../driving/browser.ts';
import { startHostileSite } from './hostile-site.ts';
import { answeredQuestions, instrumentOf, otherQuestions } from './hostile-surveys.ts';
import { makeOf } from './look-inside.ts';
import type { Make } from './look-inside.ts';
import { openWatched } from './watch-execution.ts';
import type { Watched } from './watch-execution.ts';
import { authoredStrings, xssStrings } from './xss-strings.ts';

const harmless = authoredStrings.map(() => 'x');
const instruments = [
  instrumentOf('answered', [answeredQuestions(authoredStrings)]),
  instrumentOf('answered-plain', [answeredQuestions(harmless)]),
  instrumentOf('others', ...otherQuestions(authoredStrings)),
  instrumentOf('others-plain', ...otherQuestions(harmless)),
];
/** What every parser of HTML makes of line breaks. */
const parsed = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
const n = authoredStrings.length;

let site: Listening;
let browser: Browser;
before(async () => {
  site = await startHostileSite(instruments, "default-src 'none'");
  browser = await openBrowser('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
});
after(async () => {
  await browser.close();
  await site.close();
});

const pathOf = (id: string): string => `/v1/form?survey=example/${id}&version=1.0.0&authority=302`;

/** Sends the form on the page with these values typed into it, and waits for what comes back. */
async function send({ page }: Watched, typed: Readonly<Record<string, string>>): Promise<void> {
  await Promise.all([
    page.waitForNavigation(),
    page.evaluate((values) => {
      for (const [name, value] of Object.entries(values)) Object.assign(document.getElementsByName(name)[0] ?? {}, { value });
      document.forms[0]?.submit();
    }, typed),
  ]);
}

describe('F44: the form without scripts', () => {
  it('F44: has every string as words, before and after what was typed comes back, and is made of nothing else', async () => {
    const makes: Make[][] = [];
    for (const [id, words] of [
      ['answered-plain', harmless],
      ['answered', authoredStrings],
    ] as const) {
      const open = await openWatched(browser, site.url + pathOf(id));
      const { page } = open;
      const made = [await makeOf(page)];
      await send(
        open,
        Object.fromEntries(
          words.flatMap((text, i) => [
            [`t${i}`, text],
            [`n${i}`, text],
          ]),
        ),
      );
      made.push(await makeOf(page));
      const seen = await page.evaluate(
        (count) =>
          Array.from({ length: count }, (_, i) => ({
            question: document.querySelector(`#question-s${i} legend`)?.textContent,
            hint: document.querySelector(`#hint-t${i}`)?.textContent,
            unit: document.querySelector(`#note-n${i}`)?.textContent,
            written: document.querySelector<HTMLTextAreaElement>(`textarea[name=t${i}]`)?.value,
            counted: document.querySelector<HTMLInputElement>(`input[name=n${i}]`)?.value,
            problem: document.querySelector(`#error-n${i}`) !== null,
          })),
        words.length,
      );
      for (const [i, text] of words.map(parsed).entries()) {
        const one = seen[i];
        assert.ok(one?.question?.endsWith(` ${text}`), text);
        // A field of one line has no line breaks.
        const inOneLine = text.replaceAll('\n', '');
        assert.deepEqual(
          { ...one, question: text },
          { question: text, hint: text, unit: text, written: text, counted: inOneLine, problem: true },
        );
      }
      assert.deepEqual(await open.reports(), []);
      assert.deepEqual(open.executed, []);
      makes.push(made.map(({ elements, addresses }) => ({ elements, addresses: addresses.map((one) => one.replace(/^form\?.*/, '')) })));
      await open.close();
    }
    assert.deepEqual(makes[1], makes[0]);
    console.log(`${authoredStrings.length} strings, in ${14 * n} slots of the form without scripts.`);
  });

  it('F44: has points of scales and words to read as words', async () => {
    const makes: Make[] = [];
    for (const id of ['others-plain', 'others']) {
      const open = await openWatched(browser, site.url + pathOf(id));
      makes.push(await makeOf(open.page));
      assert.deepEqual(await open.reports(), []);
      assert.deepEqual(open.executed, []);
      await open.close();
    }
    assert.equal(makes[1]?.elements, makes[0]?.elements);
    console.log(`${authoredStrings.length} strings, in ${6 * n} more.`);
  });

  it('F44: says nothing back of its own address that a browser would run', async () => {
    const size = 40;
    for (let from = 0; from < xssStrings.length; from += size) {
      const search = xssStrings.slice(from, from + size).map((text, i) => `&x${i}=${encodeURIComponent(text)}`);
      const raw = xssStrings.slice(from, from + size).map((text) => `&y=${text.replaceAll(/[\0-\x20#]/g, '')}`);
      for (const asked of [search, raw]) {
        const open = await openWatched(browser, `${site.url}${pathOf('others-plain')}${asked.join('')}`);
        const action = await open.page.$eval('form', (form) => form.action);
        assert.equal(new URL(action).origin, site.url);
        assert.deepEqual([open.executed, await open.reports()], [[], []]);
        await open.close();
      }
    }
  });
});

describe('F44: what the collector refuses', () => {
  it('F44: is told in documents that no browser reads as HTML, whatever was sent', async () => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': '<script>' };
    for (const text of xssStrings) {
      const asked: readonly [string, RequestInit][] = [
        [`/${encodeURIComponent(text)}`, {}],
        [`/v1/results?survey=${encodeURIComponent(text)}`, { headers: { Authorization: `Bearer ${encodeURIComponent(text)}` } }],
        ['/v1/submissions', { method: 'POST', headers, body: JSON.stringify({ [text]: text, answers: { [text]: text } }) }],
        ['/v1/submissions', { method: 'POST', headers, body: text }],
      ];
      for (const [path, options] of asked) {
        const response = await fetch(site.url + path, options);
        assert.ok(response.status >= 400, path);
        assert.equal(response.headers.get('Content-Type'), 'application/problem+json', path);
        assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
        assert.match(response.headers.get('Content-Security-Policy') ?? '', /^default-src 'none'/);
        await response.json();
      }
    }
    console.log(`${xssStrings.length} strings, in ${6 * xssStrings.length} places of requests.`);
  });

  it('F44: is shown by a browser as text', async () => {
    const open = await openWatched(browser, `${site.url}/v1/results?survey=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    for (const text of xssStrings.filter((one) => one.includes('<')).slice(0, 40)) {
      await open.page.goto(`${site.url}/v1/results?survey=${encodeURIComponent(text)}`);
      assert.equal(await open.page.evaluate(() => document.querySelectorAll('img, script, svg, iframe').length), 0);
    }
    assert.deepEqual(open.executed, []);
    await open.close();
  });
});
