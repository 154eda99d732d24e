import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** One page in a browser context of its own: nothing cached, nothing compiled, nothing stored. */
export interface Tab {
  readonly page: Page;
  readonly devtools: CDPSession;
  readonly close: () => Promise<void>;
}

/** Opens a tab on an empty page of the site's origin, with the probe waiting for every page to come. */
export async function openTab(browser: Browser, origin: string): Promise<Tab> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1024, height: 800 });
  await page.evaluateOnNewDocument(await probeScript());
  const devtools = await page.createCDPSession();
  // Counts processor time, not the clock: what other programs take meanwhile is nobody's work here.
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  // Already on the site's origin: the navigation that is measured then keeps its process and its CPU throttling.
  await page.goto(`${origin}/blank`);
  return { page, devtools, close: () => context.close() };
}

let script: Promise<string> | undefined;

function probeScript(): Promise<string> {
  script ??= build({
    entryPoints: [fileURLToPath(new URL('../probe/probe.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? '');
  return script;
}

/** Goes to a page that shows the survey as it loads. Gives the milliseconds to its first question. */
export async function showFirstQuestion({ page }: Tab, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 60_000 });
  const firstQuestionMs = await page.evaluate(() => globalThis.benchProbe.firstQuestion);
  if (firstQuestionMs === null) throw new Error('No question was shown within a minute.');
  return firstQuestionMs;
}

/** Goes to a page that waits for `bench.mount()`, until its script has run. */
export async function showUnmounted({ page }: Tab, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  if (!(await page.evaluate(() => 'bench' in globalThis))) throw new Error('The page did not leave bench.mount() for the harness.');
}

/** What Chromium counts for a page. Work is main-thread time since the tab was opened. */
export interface Counters {
  readonly workMs: number;
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Reads Chromium's counters. */
export async function countersOf({ devtools }: Tab): Promise<Counters> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    workMs: read('TaskDuration') * 1000,
    heapBytes: read('JSHeapUsedSize'),
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
  };
}

/** Reads Chromium's counters once the garbage is gone. Several passes: what frees a node is freed one pass after the node's wrapper. */
export async function countersWithoutGarbage(tab: Tab): Promise<Counters> {
  for (let pass = 0; pass < 4; pass++) {
    await tab.devtools.send('HeapProfiler.collectGarbage');
    await pause(100);
  }
  return countersOf(tab);
}

/** Waits, for work that a page does later. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
