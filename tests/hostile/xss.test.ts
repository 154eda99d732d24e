import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Listening } from '@poet/collector';
import { parse, Text } from '@poet/core';
import type { Survey } from '@poet/core';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from '../driving/browser.ts';
import { waitInSurvey } from '../driving/wait-in-survey.ts';
import { startHostileSite } from './hostile-site.ts';
import { answeredQuestions, otherQuestions, placeholder, placeholderSection, surveyOf } from './hostile-surveys.ts';
import { makeOf, textsOf } from './look-inside.ts';
import { openWatched } from './watch-execution.ts';
import type { Watched } from './watch-execution.ts';
import { authoredStrings, xssStrings } from './xss-strings.ts';

/** The policy that was promised. What an address of the host’s own would fetch is let out, so that only what runs is reported. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const n = authoredStrings.length;
const harmless = authoredStrings.map(() => 'x');
/** Slots by where they were looked at, for the line that says how many. */
const looked: [string, number][] = [];

let site: Listening;
let browser: Browser;
before(async () => {
  site = await startHostileSite([], policy);
  browser = await openBrowser('--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1');
});
after(async () => {
  await browser.close();
  await site.close();
  const slots = looked.reduce((sum, [, count]) => sum + count, 0);
  // What a reader of the run is told.
  console.log(`${xssStrings.length} strings, in ${slots} slots: ${looked.map(([where, count]) => `${where} ${count}`).join(', ')}.`);
});

async function show(page: Page, survey: Survey, properties: Readonly<Record<string, string>> = {}): Promise<void> {
  await page.evaluate(
    async (given) => {
      const element = document.querySelector('poet-survey') ?? document.createElement('poet-survey');
      Object.assign(element, { authority: '999', layout: 'section', ...given });
      document.querySelector('main')?.append(element);
      await element.updateComplete;
    },
    { survey, ...properties },
  );
  await waitInSurvey(page, '.survey form');
}

async function press(page: Page, selector: string, then: string): Promise<void> {
  await page.evaluate((wanted) => document.querySelector('poet-survey')?.shadowRoot?.querySelector<HTMLElement>(wanted)?.click(), selector);
  await waitInSurvey(page, then);
}

const goOn = (page: Page, then: string): Promise<void> => press(page, '[data-action=next]', then);

/** Types what is given into each field, by the question’s id, and presses each choice. */
async function fill(page: Page, typed: Readonly<Record<string, string>>, choice = ''): Promise<void> {
  await page.evaluate(
    (values, chosen) => {
      const root = document.querySelector('poet-survey')?.shadowRoot;
      for (const [name, value] of Object.entries(values)) {
        const field = root?.querySelector<HTMLInputElement>(`[name=${name}]`);
        if (field) field.value = value;
        field?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
      if (chosen) root?.querySelectorAll<HTMLInputElement>(`input[value=${chosen}]`).forEach((input) => input.click());
    },
    typed,
    choice,
  );
}

async function assertNothingRan({ executed, reports }: Watched): Promise<void> {
  assert.deepEqual(await reports(), []);
  assert.deepEqual(executed, []);
}

const byIndex = (prefix: string, values: readonly string[]) => Object.fromEntries(values.map((value, i) => [`${prefix}${i}`, value]));
/** What a box to write in makes of line breaks. */
const inBox = (text: string): string => text.replace(/\r\n?/g, '\n');

describe('F44: strings that run elsewhere', () => {
  it('F44: run on a page that reads them as HTML, so that the watch would notice', async () => {
    const { url, close } = await startHostileSite([], "default-src * 'unsafe-inline' 'unsafe-eval' data: blob:");
    const open = await openWatched(browser, `${url}/page`);
    await open.page.evaluate((strings) => {
      document.body.append(...strings.map((srcdoc) => Object.assign(document.createElement('iframe'), { srcdoc })));
    }, authoredStrings);
    await open.page.waitForNetworkIdle();
    assert.ok(open.executed.length >= 30, `${open.executed.length} of them ran`);
    await open.close();
    await close();
    const strict = await openWatched(browser, `${site.url}/page`);
    const isRefused = await strict.page.evaluate(() => {
      try {
        document.body.setAttribute('onclick', 'alert(1)');
        return false;
      } catch {
        return true;
      }
    });
    assert.ok(isRefused);
    assert.equal((await strict.reports()).length, 1, 'The reports were not heard.');
    await strict.close();
  });

  it('F44: there are 200 and more, each only once', () => {
    assert.ok(xssStrings.length >= 200);
    assert.equal(new Set(xssStrings).size, xssStrings.length);
  });

  it('F44: are words in questions, hints, options and units; in errors, in what was typed, and on check-your-answers', async () => {
    const open = await openWatched(browser, `${site.url}/page`);
    const { page } = open;
    const makes: Awaited<ReturnType<typeof makeOf>>[][] = [];
    for (const words of [harmless, authoredStrings]) {
      await show(page, surveyOf('answered', [answeredQuestions(words)]));
      const made = [await makeOf(page)];
      assert.deepEqual(
        await textsOf(
          page,
          words.map((_, i) => `#--words-s${i}`),
        ),
        words,
      );
      assert.deepEqual(
        await textsOf(
          page,
          words.map((_, i) => `#--hint-s${i}`),
        ),
        words.map((text) => `${text.repeat(3)} (opens in a new tab)`),
      );
      assert.deepEqual(
        await textsOf(
          page,
          words.map((_, i) => `#--question-s${i} .option > span`),
        ),
        words.map((text) => text.repeat(2)),
      );
      assert.deepEqual(
        await textsOf(
          page,
          words.map((_, i) => `#--note-n${i}`),
        ),
        words,
      );

      await fill(page, byIndex('n', words));
      await goOn(page, '.error-summary');
      made.push(await makeOf(page));
      const summary = await textsOf(
        page,
        words.map((_, i) => `.error-summary [data-question=s${i}]`),
      );
      assert.deepEqual(
        summary.filter((text, i) => !text?.includes(words[i] ?? '')),
        [],
      );

      await fill(
        page,
        {
          ...byIndex(
            'n',
            words.map(() => '7'),
          ),
          ...byIndex('t', words),
        },
        'a',
      );
      await goOn(page, 'dl.answers');
      made.push(await makeOf(page));
      assert.deepEqual(
        await textsOf(
          page,
          words.map((_, i) => `#--answer-t${i}`),
        ),
        words.map(inBox),
      );
      assert.deepEqual(
        await textsOf(
          page,
          words.map((_, i) => `#--answer-s${i}`),
        ),
        words,
      );
      makes.push(made);
    }
    assert.deepEqual(makes[1], makes[0], 'something is there that was not written');
    await assertNothingRan(open);
    looked.push(['question, hint, stress, emphasis, link, option, its hint, unit', 12 * n], ['error', n], ['answer', 3 * n]);
    await open.close();
  });

  it('F44: are words in points of scales and in what is only read', async () => {
    const open = await openWatched(browser, `${site.url}/page`);
    const makes = [];
    for (const words of [harmless, authoredStrings]) {
      await show(open.page, surveyOf('others', ...otherQuestions(words)));
      makes.push(await makeOf(open.page));
      assert.deepEqual(
        await textsOf(
          open.page,
          words.map((_, i) => `#--question-q${i} .option > span`),
        ),
        words,
      );
      assert.deepEqual(
        await textsOf(
          open.page,
          words.map((_, i) => `#--question-i${i} > p + p`),
        ),
        words.map((text) => text.repeat(2)),
      );
    }
    assert.deepEqual(makes[1], makes[0]);
    await assertNothingRan(open);
    looked.push(['scale, point, information, body', 6 * n]);
    await open.close();
  });

  for (const [what, properties] of Object.entries({
    'the survey’s own words': {},
    'a translation': { lang: 'cy' },
    'one question a page': { layout: 'question' },
  }))
    it(`F44: are words in titles and introductions: ${what}`, async () => {
      const open = await openWatched(browser, `${site.url}/page`);
      const survey = surveyOf('placeholder', [placeholderSection]);
      const { page } = open;
      await show(page, survey, properties);
      const { elements } = await makeOf(page);
      const seen = await page.evaluate(
        async (template, strings, hole) => {
          const element = document.querySelector('poet-survey');
          const shown: string[] = [];
          for (const text of strings) {
            const changed = JSON.parse(JSON.stringify(template), (_, value: unknown) => (value === hole ? text : value)) as typeof template;
            if (element) element.survey = changed;
            await element?.updateComplete;
            for (let round = 0; round < 50 && element?.shadowRoot?.querySelector('.intro')?.textContent !== text; round++)
              await new Promise((resolve) => setTimeout(resolve, 5));
            const all = ['.intro', '#--words-alone', '.heading, .section-title'].map(
              (one) => element?.shadowRoot?.querySelector(one)?.textContent,
            );
            shown.push(all.join('|'));
          }
          return shown;
        },
        survey,
        authoredStrings,
        placeholder,
      );
      assert.deepEqual(
        seen,
        authoredStrings.map((text) => `${text}|${text}|${text}`),
      );
      assert.equal((await makeOf(page)).elements, elements);
      await assertNothingRan(open);
      looked.push([`title, intro, question (${what})`, 3 * n]);
      await open.close();
    });

  it('F44: are no address of a link: each is refused by the schema, and drawn without by the element', async () => {
    const open = await openWatched(browser, `${site.url}/page`);
    const links = xssStrings.map((link) => ({ en: [{ link: link.replaceAll('\0', ''), words: 'here' }] }));
    for (const { en } of links) {
      const [{ link = '' } = {}] = en;
      const isElsewhere = /^https:\/\/attacker\.example\//.test(link);
      assert.equal(parse(Text, { en }).kind, isElsewhere ? 'ok' : 'issues', link);
    }
    const survey = surveyOf('links', [
      {
        id: 'main',
        title: { en: 'Main' },
        questions: [{ kind: 'information', id: 'i', concept: 'i', text: { en: 'Links' }, body: links }],
      },
    ]);
    await show(open.page, survey);
    const hrefs = await open.page.evaluate(() =>
      [...(document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll('a') ?? [])].map(({ href }) => href),
    );
    assert.deepEqual([...new Set(hrefs.map((href) => new URL(href).protocol))], ['https:']);
    assert.deepEqual(
      [...new Set(hrefs.map((href) => new URL(href).host))],
      ['attacker.example'],
      'what is plainly another site may be linked',
    );
    await assertNothingRan(open);
    looked.push(['link', xssStrings.length]);
    await open.close();
  });

  it('F44: do nothing as attributes of the host, as design tokens, and as films', async () => {
    const open = await openWatched(browser, `${site.url}/page`);
    await show(open.page, surveyOf('small', [{ ...placeholderSection, questions: placeholderSection.questions }]));
    const { attributes, tokens, links } = await open.page.evaluate(actOnHost, xssStrings);
    assert.deepEqual(open.executed, []);
    // What the page itself asks for at another address is for its policy to refuse.
    assert.deepEqual(await open.reports('connect-src', 'media-src'), []);
    assert.deepEqual(
      [...new Set(links.map((link) => new URL(link).protocol))].filter((protocol) => !/^https?:$/.test(protocol)),
      [],
    );
    looked.push(
      ['attribute of the host', attributes * xssStrings.length],
      ['token', tokens * xssStrings.length],
      ['film', 4 * xssStrings.length],
    );
    await open.close();
  });

  it('F44: are described by words alone where the host has symbols of its own', async () => {
    const open = await openWatched(browser, `${site.url}/page`);
    await show(open.page, surveyOf('small', [placeholderSection]), { lang: 'en-simple' });
    const alts = await open.page.evaluate(async (strings) => {
      const element = document.querySelector('poet-survey');
      const seen: (string | undefined)[] = [];
      for (const alt of strings) {
        if (element) element.symbols = () => ({ src: '/westmere.svg', alt });
        await element?.updateComplete;
        seen.push(element?.shadowRoot?.querySelector('img')?.alt);
      }
      return seen;
    }, authoredStrings);
    assert.deepEqual(alts, authoredStrings);
    await assertNothingRan(open);
    looked.push(['alternative text', n]);
    await open.close();
  });
});

/** Runs in the page: gives the survey every string as every attribute and token, and its films as every address. */
async function actOnHost(strings: readonly string[]): Promise<{ attributes: number; tokens: number; links: readonly string[] }> {
  const element = document.querySelector('poet-survey');
  if (!element) throw new Error('There is no survey.');
  const own = ['exit', 'endpoint', 'lang', 'theme', 'presentation', 'presentations', 'layout', 'name', 'history', 'read-aloud', 'debug'];
  const source = ['src', 'audience', 'plan', 'modules', 'authority'];
  const tokens = [
    'text',
    'quiet',
    'background',
    'surface',
    'line',
    'accent',
    'accent-strong',
    'on-accent',
    'chosen',
    'error',
    'focus',
    'font',
    'size',
  ];
  const film = Object.assign(document.createElement('a'), { slot: 'film' });
  element.append(film);
  const links: string[] = [];
  for (const text of strings) {
    for (const name of own) element.setAttribute(name, text);
    for (const token of tokens) element.style.setProperty(`--poet-${token}`, text);
    film.textContent = text;
    film.href = film.dataset['captions'] = film.dataset['transcript'] = text;
    element.requestUpdate();
    await element.updateComplete;
    for (const name of own) element.removeAttribute(name);
    element.shadowRoot?.querySelector<HTMLElement>('[part=button-film]')?.click();
    await element.updateComplete;
    for (const link of element.shadowRoot?.querySelectorAll<HTMLAnchorElement>('a, video, track') ?? [])
      links.push(link.href || (link.getAttribute('src') ?? ''));
  }
  const other = document.createElement('poet-survey');
  document.body.append(other);
  for (const text of strings) {
    for (const name of source) other.setAttribute(name, text);
    await other.updateComplete;
  }
  return {
    attributes: own.length + source.length,
    tokens: tokens.length,
    links: links.map((link) => new URL(link, document.baseURI).href),
  };
}
