import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCdn, sizes } from '../scripts/sizes.mjs';
import { onServer } from './driving/on-server.ts';

/** A page with one survey on it and nothing else, and the files that it loads. */
const pageFor = (audience: string): string => `<!doctype html><html lang="en"><title>Survey</title>
<script type="module" src="/poet.js"></script>
<poet-survey audience="${audience}" plan="ehcp" authority="302">A fallback</poet-survey>`;

describe('what a browser loads to show the first question', () => {
  const files = readCdn();
  const requested: string[] = [];
  const here = onServer(({ url }) => {
    const name = new URL(url).pathname.slice(1);
    const script = files.get(name);
    if (script !== undefined) requested.push(name);
    const type = script === undefined ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8';
    return new Response(script?.code ?? pageFor(name), { headers: { 'Content-Type': type } });
  });

  for (const audience of ['parent-carer', 'young-person', 'practitioner']) {
    it(`is for ${audience} exactly what the table of sizes adds up, and what comes later is asked for afterwards`, async () => {
      requested.length = 0;
      const page = await here.browser.newPage();
      await page.evaluateOnNewDocument(() => {
        const note = () =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => new URL(name).pathname.slice(1))
            .filter((name) => name.endsWith('.js'));
        document.addEventListener('poet-ready', () => Object.assign(window, { loadedWhenReady: note() }), true);
      });
      await page.goto(`${here.url}/${audience}`, { waitUntil: 'networkidle0' });
      await page.waitForFunction(
        () => (document.querySelector('poet-survey')?.shadowRoot?.querySelectorAll('h1, h2, legend').length ?? 0) > 0,
      );
      const loaded = await page.evaluate(() => (window as unknown as { loadedWhenReady: string[] }).loadedWhenReady);
      await page.close();
      const line = (await sizes()).find(({ what }) => what === `first question, poet-${audience}-ehcp.js`);
      assert.deepEqual(loaded.sort(), [...(line?.files ?? [])].sort());
      const later = [
        'poet-device.js',
        'poet-later.js',
        ...(audience === 'young-person' ? [] : ['poet-open-drafts.js']),
        'poet-page-outbox.js',
      ];
      assert.deepEqual(requested.slice(loaded.length).sort(), later);
    });
  }
});
