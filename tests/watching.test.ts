import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Listening } from '@poet/collector';
import type { Browser } from 'puppeteer-core';
import type { LocalOffer } from '../examples/local-offer/start-local-offer.ts';
import { openBrowser } from './driving/browser.ts';
import { lookAt } from './driving/look-at.ts';
import type { Sight } from './driving/look-at.ts';
import { openPage } from './driving/open-page.ts';
import type { OpenPage } from './driving/open-page.ts';
import { pageWith } from './driving/page-with.ts';
import { startFront, startSite } from './driving/site.ts';

/** A page on which everything is wrong that the journeys must never meet. */
const main = `
  <p style="color: red">Styled against the policy</p>
  <input type="text">
  <button>Press</button>
  <div class="wide">Wider than a telephone</div>`;

const script = (elsewhere: string): string => `
  document.cookie = 'visited=yes';
  localStorage.setItem('visited', 'yes');
  sessionStorage.setItem('visited', 'yes');
  indexedDB.open('visited');
  document.querySelector('.wide').style.width = '900px';
  document.querySelector('button').addEventListener('click', (event) => event.target.remove());
  fetch('${elsewhere}/healthz').catch(() => {});
  console.error('an error');
  console.warn('a warning');
  setTimeout(() => { throw new Error('uncaught'); });
  Promise.reject(new Error('unhandled'));`;

describe('what watches the journeys', () => {
  let site: LocalOffer;
  let front: Listening;
  let browser: Browser;
  let open: OpenPage;
  let sight: Sight;
  before(async () => {
    site = await startSite();
    const csp = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src *; img-src 'self'";
    front = await startFront(site, { csp, pages: { '/faulty': pageWith(main, ['/faulty.js']), '/faulty.js': script(site.url) } });
    browser = await openBrowser();
    open = await openPage(browser, { url: `${front.url}/faulty` });
    sight = await lookAt(open, 'faulty');
  });
  after(async () => {
    await browser.close();
    await front.close();
    await site.close();
  });

  for (const fault of [
    'policy: style-src-attr',
    'issue: ContentSecurityPolicyIssue',
    'console.error: an error',
    'console.warning: a warning',
    'exception: Error: uncaught',
    'exception: Error: unhandled',
  ]) {
    it(`notices “${fault}”`, () =>
      assert.ok(
        open.watch.faults.some((line) => line.startsWith(fault)),
        open.watch.faults.join('\n'),
      ));
  }

  it('notices a request to another origin, even to another port', () => {
    assert.ok(open.watch.faults.includes(`request: ${site.url}/healthz`), open.watch.faults.join('\n'));
  });

  it('notices cookies and every kind of storage', () => {
    for (const kind of ['cookies', 'local', 'session', 'databases']) assert.ok(sight.kept.includes(`${kind}: 1`), sight.kept.join(', '));
  });

  it('notices an input without a name', () => {
    assert.match(sight.axe.join(), /^label: input/);
  });

  it('notices what is too wide for 320 pixels', () => {
    assert.match(sight.tooWide.join(), /the page scrolls.*div\.wide ends at/);
  });

  it('notices when the focus is lost', async () => {
    await open.keyboard.tabTo('button', 'Press');
    await assert.rejects(open.keyboard.press('Enter'), /lost on the body/);
  });
});
