import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hurryToSend } from './driving/hurry.ts';
import { onSite } from './driving/on-site.ts';
import { openSurvey } from './driving/open-page.ts';
import { pageWith, surveyTag } from './driving/page-with.ts';
import { storedBodies } from './driving/site.ts';

/** Style sheets that turn a page upside down. What a survey looks like among others, to the pixel, is in tests/hosts. */
const styles: Readonly<Record<string, string>> = {
  'all: unset, of everything': '* { all: unset !important; }',
  'every div hidden': 'div, span, p, ul, li, form, fieldset, label, input, button { display: none !important; }',
  'a root of 62.5 %': 'html { font-size: 62.5%; }',
  'lines that are nine times as high': '* { line-height: 9 !important; }',
  'a zoom of two': 'main { zoom: 2; }',
  'a page that is turned and drawn smaller': 'main { transform: translateX(60px) rotate(1deg) scale(0.75); transform-origin: 0 0; }',
};

/** What scripts of a page do to the language: members on every object and array, and wrapped doors to the network. */
const script = `
  Object.prototype.surprise = 'everywhere';
  Array.prototype.surprise = () => 'everywhere';
  Array.from = (list) => [].slice.call(list);
  const { stringify } = JSON;
  JSON.stringify = (...given) => stringify.apply(JSON, given);
  const ask = globalThis.fetch;
  globalThis.fetch = (...given) => ask.apply(globalThis, given);
  Date.prototype.toJSON = () => 'never';`;

const page = (name: string): string => `/${name.replaceAll(/\W+/g, '-')}`;

describe('a page whose style sheets and scripts get in the way', () => {
  const sheets = Object.entries(styles).flatMap(([name, sheet]) => [
    [`${page(name)}.css`, sheet],
    [page(name), pageWith(surveyTag()).replace('/council.css', `${page(name)}.css`)],
  ]);
  const scripted = { '/script': pageWith(surveyTag(), ['/script.js', '/poet/poet.js']), '/script.js': script };
  const here = onSite({ front: { csp: "default-src 'self'", pages: { ...Object.fromEntries(sheets), ...scripted } } });

  async function isFilledIn(path: string): Promise<void> {
    const n = (await storedBodies(here.site)).length;
    const open = await openSurvey(here.browser, { url: here.url + path });
    await hurryToSend(open.keyboard);
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', 'Thank you. Your answers have been sent.');
    assert.equal((await storedBodies(here.site)).length, n + 1);
    await open.close();
  }

  for (const name of Object.keys(styles))
    it(`F52: has the survey filled in by keyboard, everything in sight: ${name}`, () => isFilledIn(page(name)));

  it('F52: has it filled in where a script has changed Object, Array, JSON, Date and fetch', () => isFilledIn('/script'));
});
