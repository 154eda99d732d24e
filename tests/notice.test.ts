import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strictPolicy } from '../examples/local-offer/site.ts';
import { assertFallbackWorks } from './driving/fallback.ts';
import { intercept } from './driving/intercept.ts';
import { onSite } from './driving/on-site.ts';
import { openPage, openSurvey } from './driving/open-page.ts';
import { fallback, pageWith } from './driving/page-with.ts';

const page = pageWith(`<poet-survey audience="young-person" plan="ehcp" authority="999" endpoint="/v1/submissions">
  <p slot="notice" lang="en">The council asks about your support. You can say no.</p>
  <a href="${fallback.path}">${fallback.text}</a>
</poet-survey>`);

describe('a page that asks first whether somebody takes part', () => {
  const here = onSite({ front: { csp: strictPolicy, pages: { '/notice': page } } });

  it('asks that, and no question', async () => {
    const open = await openSurvey(here.browser, { url: `${here.url}/notice` });
    await open.keyboard.tabTo('button', 'Yes, I want to take part');
    await open.keyboard.press('Enter');
    await open.keyboard.awaitFocus('heading', 'About this survey');
    assert.deepEqual(open.watch.faults, []);
    await open.close();
  });

  for (const file of ['poet-participation.js', 'poet-take-up.js', 'poet-later.js'])
    it(`shows its fallback, and never a question, where ${file} does not come`, async () => {
      let isAsked = false;
      const open = await openPage(here.browser, {
        url: `${here.url}/notice`,
        prepare: (one) =>
          intercept(one, (request) => {
            if (!request.url().endsWith(`/${file}`)) return request.continue();
            isAsked = true;
            return request.abort('failed');
          }),
      });
      await open.page.waitForNetworkIdle({ idleTime: 500, timeout: 20_000 });
      assert.ok(isAsked, `${file} was never asked for.`);
      assert.equal(await open.page.$eval('poet-survey', ({ shadowRoot }) => shadowRoot?.querySelectorAll('.survey, input').length), 0);
      await assertFallbackWorks(open);
      await open.close();
    });
});
