import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { randomOf } from '../../packages/core/test/random.ts';
import { clickButton, clickThrough } from '../driving/click-through.ts';
import { startFickleFront } from '../driving/fickle-front.ts';
import type { Passage } from '../driving/fickle-front.ts';
import { pageWith, surveyTag } from '../driving/page-with.ts';
import { startSite, storedSubmissions } from '../driving/site.ts';

const kills = Number(process.env['POET_KILLS'] ?? 200);
const seed = Number(process.env['POET_SEED'] ?? Date.now() % 1_000_000);

const open = (profile: string): Promise<Browser> =>
  puppeteer.launch({ executablePath: findBrowser(), headless: true, userDataDir: profile, args: [...browserArguments(), '--disable-gpu'] });

/** The browser and all its processes, at once. */
async function kill(browser: Browser): Promise<void> {
  const running = browser.process();
  if (running?.pid === undefined) throw new Error('The browser has no process.');
  const gone = new Promise((resolve) => running.once('exit', resolve));
  process.kill(-running.pid, 'SIGKILL');
  await gone;
}

it(`F1: what was sealed is there after ${kills} kills of the browser at random moments, and has arrived exactly once (seed ${seed})`, async (test) => {
  const chance = randomOf(seed);
  const passages: readonly Passage[] = ['passes', 'stopped', 'receipt-lost'];
  let isMended = true;
  const decide = (): Passage => (isMended ? 'passes' : (passages[Math.floor(chance() * 3)] ?? 'passes'));
  const site = await startSite();
  const front = await startFickleFront(site, { pages: { '/survey': pageWith(surveyTag()) }, decide });
  const profile = await mkdtemp(join(tmpdir(), 'poet-kills-'));
  let browser: Browser | null = null;
  test.after(async () => {
    if (browser?.connected) await kill(browser);
    await front.close();
    await site.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const arrived = async () => (await storedSubmissions(site)).map(({ submissionId }) => submissionId);

  /** Everything of which a byte has left must come in, once the network is mended and the page is opened again. */
  async function assertAllArrive(n: number): Promise<void> {
    const wanted = new Set(front.came);
    for (const endMs = Date.now() + 30_000; ; await new Promise((resolve) => setTimeout(resolve, 50))) {
      const ids = await arrived();
      const missing = [...wanted].filter((id) => !ids.includes(id));
      assert.equal(new Set(ids).size, ids.length, `Something arrived twice after kill ${n}, seed ${seed}.`);
      if (missing.length === 0) return;
      if (Date.now() > endMs) assert.fail(`${missing.join(' ')} was lost at kill ${n}, seed ${seed}.`);
    }
  }

  for (let n = 1; n <= kills; n++) {
    browser = await open(profile);
    const page = await browser.newPage();
    await page.goto(`${front.url}/survey`);
    await assertAllArrive(n - 1);
    await clickThrough(page);
    isMended = false;
    await clickButton(page, 'Send my answers');
    await new Promise((resolve) => setTimeout(resolve, chance() ** 2 * 500));
    await kill(browser);
    isMended = true;
    if (n % 10 === 0) console.log(`  ${n} of ${kills} kills: ${new Set(front.came).size} submissions left the browser`);
  }
  browser = await open(profile);
  const page = await browser.newPage();
  await page.goto(`${front.url}/survey`);
  await assertAllArrive(kills);
  console.log(`  ${kills} kills: ${front.came.length} attempts for ${new Set(front.came).size} submissions, each stored once`);
  assert.ok(front.came.length > 0, 'Nothing ever left the browser.');
});
