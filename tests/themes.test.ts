import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strictPolicy } from '../examples/local-offer/site.ts';
import { runAxe } from './driving/axe.ts';
import { onSite } from './driving/on-site.ts';
import { openSurvey } from './driving/open-page.ts';
import type { OpenPage } from './driving/open-page.ts';
import { pageWith, surveyTag } from './driving/page-with.ts';

const themes = ['', 'govuk', 'nhs', 'high-contrast'] as const;
type Preferences = Readonly<Record<string, string>>;

/** A page that says nothing of colours: the example site sets its own, and they would win. */
const plainPage = (main: string): string => pageWith(main).replace('<link rel="stylesheet" href="/council.css" />', '');

const pages = Object.fromEntries(themes.map((theme) => [`/${theme || 'default'}`, plainPage(surveyTag(theme === '' ? {} : { theme }))]));
const here = onSite({ front: { csp: strictPolicy, pages } });

/** A page with the survey in a theme, on a device that is set up so. */
async function openOn(theme: string, preferences: Preferences): Promise<OpenPage> {
  const open = await openSurvey(here.browser, { url: `${here.url}/${theme || 'default'}` });
  const features = Object.entries(preferences).map(([name, value]) => ({ name, value }));
  await open.cdp.send('Emulation.setEmulatedMedia', { features });
  return open;
}

/** What is computed for the survey and for the button that goes on. */
function look({ page }: OpenPage): Promise<{ text: string; background: string; button: string; border: string; ring: string }> {
  return page.$eval('poet-survey', ({ shadowRoot }) => {
    const [survey, button] = ['.survey', '.primary'].map((selector) => shadowRoot?.querySelector<HTMLElement>(selector));
    if (!survey || !button) throw new Error('There is no survey.');
    button.focus({ focusVisible: true });
    const [all, one] = [getComputedStyle(survey), getComputedStyle(button)];
    return {
      text: all.color,
      background: all.backgroundColor,
      button: one.backgroundColor,
      border: one.borderTopStyle + one.borderTopColor,
      ring: one.outlineStyle + one.outlineWidth,
    };
  });
}

for (const theme of themes) {
  describe(theme === '' ? 'the default' : `theme="${theme}"`, () => {
    it('breaks no policy and loads one small file, or none', async () => {
      const open = await openOn(theme, {});
      assert.deepEqual(open.watch.faults, []);
      const files = open.watch.requests.filter((request) => /poet-(govuk|nhs|high-contrast|warn)\.js/.test(request));
      assert.deepEqual(files, theme === '' ? [] : [`GET ${here.url}/poet/poet-${theme}.js`]);
      await open.close();
    });

    it(`is ${theme === 'high-contrast' ? 'dark' : 'light still'} on a device that is dark`, async () => {
      const open = await openOn(theme, { 'prefers-color-scheme': 'dark' });
      const { text, background } = await look(open);
      assert.equal(background, theme === 'high-contrast' ? 'rgb(0, 0, 0)' : 'rgb(255, 255, 255)');
      if (theme === 'high-contrast') assert.equal(text, 'rgb(255, 255, 255)');
      assert.deepEqual((await runAxe(open.cdp)).violations, []);
      await open.close();
    });

    it('has hints in the colour of the text where more contrast is wanted', async () => {
      const open = await openOn(theme, { 'prefers-contrast': 'more' });
      const quiet = await open.page.$eval('poet-survey', (survey) => getComputedStyle(survey).getPropertyValue('--_quiet'));
      const text = await open.page.$eval('poet-survey', (survey) => getComputedStyle(survey).getPropertyValue('--_text'));
      assert.equal(quiet, text);
      assert.deepEqual((await runAxe(open.cdp)).violations, []);
      await open.close();
    });

    it('leaves the colours to the device where that forces them, with a border around the button and a ring', async () => {
      const open = await openOn(theme, { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' });
      const { text, background, border, ring } = await look(open);
      const system = await open.page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('p'));
        const { color, backgroundColor } = getComputedStyle(probe);
        probe.remove();
        return { color, backgroundColor };
      });
      assert.equal(text, system.color);
      assert.notEqual(background, text);
      assert.match(border, /^solidrgba?\(/);
      assert.match(ring, /^solid[34]px$/);
      await open.close();
    });
  });
}

describe('the warning for developers', () => {
  it('is not even fetched by a page that is not on localhost', async () => {
    const open = await openSurvey(here.browser, { url: `${here.url}/default` });
    assert.ok(!open.watch.requests.some((request) => request.includes('warn')));
    await open.close();
  });

  it('comes to the console on localhost, under the strict policy', async () => {
    const open = await openSurvey(here.browser, {
      url: `${here.url.replace('127.0.0.1', 'localhost')}/default`,
      prepare: async (page) => {
        await page.evaluateOnNewDocument(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('poet-survey { --poet-quiet: #bbbbbb; }');
          document.adoptedStyleSheets.push(sheet);
        });
      },
    });
    await open.page.waitForNetworkIdle({ idleTime: 300 });
    const [first = ''] = open.watch.faults;
    assert.match(
      first,
      /^console\.warning: <poet-survey> contrast: --poet-quiet \(#bbbbbb\) on --poet-background \(#ffffff\) is 1\.91 : 1/,
    );
    assert.ok(
      open.watch.faults.every((fault) => fault.includes('--poet-quiet')),
      open.watch.faults.join('\n'),
    );
    await open.close();
  });
});
