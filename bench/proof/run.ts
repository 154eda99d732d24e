import { fileURLToPath } from 'node:url';
import { createApp, createStore, createSurveyRegister, listen, migrate, openDatabase } from '@poet/collector';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Prover } from '../../packages/elements/src/proof/prover.ts';
import { describeMachine } from '../machine.ts';
import { startBrowser } from '../measure/browser.ts';

const help = `npm run bench:proof

How long proof of work takes, from asking the collector for a challenge to the header that goes with the answers, in Chromium:
at full speed, and with the CPU slowed four times as Chromium slows it     goal: 95 of 100 under 2 s
Chromium slows the page's own thread and not the threads that derive the keys; so what is held against the goal is the slower one of that,
and of full speed multiplied by four.

It takes under a minute. Run it on a quiet machine.`;

const rounds = 100;
const goalMs = 2_000;

if (process.argv.includes('--help')) console.log(help);
else await run();

async function run(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'poet-bench-'));
  const database = await openDatabase({ kind: 'pglite', directory: folder });
  await migrate(database.db);
  const surveys = createSurveyRegister({ instruments: [], modules: [] });
  const kept = { store: createStore(database.db), surveys, origins: [], rules: [], today: () => '2026-11-23' };
  const app = createApp({ ...kept, proof: { surveys: 'all' } });
  const script = await bundle();
  const answer = (request: Request) => (new URL(request.url).pathname === '/' ? pageOf(script) : app.fetch(request));
  const server = await listen({ fetch: answer, host: '127.0.0.1', port: 0 });
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const full = await measure(page, 1);
    const slowed = await measure(page, 4);
    print('full speed', full);
    print('page slowed four times', slowed);
    print(
      'full speed, times four',
      full.map((ms) => ms * 4),
    );
    const worst = Math.max(percentile(slowed, 95), percentile(full, 95) * 4);
    console.log(`\n95 of 100 in ${(worst / 1_000).toFixed(2)} s; goal 2 s: ${worst <= goalMs ? 'met' : 'not met'}.`);
    const { day, processor, cores, load } = describeMachine('');
    console.log(`${day}: ${processor}, ${cores} cores, ${await browser.version()}, load average ${load.toFixed(1)}.`);
  } finally {
    await browser.close();
    await server.close();
    await database.close();
    await rm(folder, { recursive: true });
  }
}

/** The element's own code, with nothing around it. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../packages/elements/src/proof/prover.ts', import.meta.url))],
    ...{ bundle: true, minify: true, format: 'iife', globalName: 'proving', target: 'es2022', write: false },
    conditions: ['@poet/source'],
  });
  return outputFiles?.[0]?.text ?? '';
}

function pageOf(script: string): Response {
  return new Response(`<!doctype html><title>Proof of work</title><script>${script}</script>`, {
    headers: { 'Content-Type': 'text/html' },
  });
}

/** Milliseconds of each round, sorted. */
async function measure(page: Page, slowing: number): Promise<number[]> {
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowing });
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(
      await page.evaluate(async () => {
        const { Prover: Made } = Reflect.get(globalThis, 'proving') as { readonly Prover: typeof Prover };
        const start = performance.now();
        const proof = await new Made('/v1/challenge').proofOf('bench');
        if (proof === null) throw new Error('There was no proof in time.');
        return performance.now() - start;
      }),
    );
  }
  await devtools.detach();
  return times.sort((one, other) => one - other);
}

function percentile(sorted: readonly number[], percent: number): number {
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? Number.NaN;
}

function print(what: string, times: readonly number[]): void {
  const [half, most] = [percentile(times, 50), percentile(times, 95)].map((ms) => ms.toFixed(0).padStart(6));
  console.log(`${what.padEnd(26)} median ${half} ms   95 of 100 within ${most} ms`);
}
