import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { ResultsDocument } from '@poet/collector';
import { answer, compose, itemsOf, seal, start } from '@poet/core';
import type { Instrument, QuestionResult } from '@poet/core';
import { instruments, youngPersonEhcp } from '@poet/core/content';
import { resultsPage } from './results-page.ts';
import { createSite, strictPolicy } from './site.ts';
import { startLocalOffer } from './start-local-offer.ts';
import type { LocalOffer } from './start-local-offer.ts';

const pagesFolder = fileURLToPath(new URL('./site/', import.meta.url));
const pages = (await readdir(pagesFolder)).filter((name) => name.endsWith('.html'));

/** A young person of Westmere who answers every scale question with its `choice`th point, `support-choice` only if asked to. */
function submission({ choice, withChoice }: { choice: number; withChoice: boolean }): string {
  const composed = compose(youngPersonEhcp);
  assert.equal(composed.kind, 'ok');
  let session = start(composed.value);
  for (const { question, choices } of itemsOf(composed.value)) {
    const point = choices[choice % choices.length];
    if (question.kind === 'scale' && point && (withChoice || question.id !== 'support-choice'))
      session = answer(session, question.id, point);
  }
  const details = {
    submissionId: crypto.randomUUID(),
    authority: '999',
    mode: 'online',
    language: 'en',
    completedOn: '2026-11-20',
  } as const;
  const sealed = seal(session, details);
  assert.equal(sealed.kind, 'ok');
  return JSON.stringify(sealed.value);
}

describe('the pages', () => {
  test('have one header, one navigation and one footer, the same on every page, and say that the council is invented', async () => {
    const parts = await Promise.all(
      pages.map(async (name) => {
        const page = (await readFile(join(pagesFolder, name), 'utf8')).replaceAll(' aria-current="page"', '');
        return ['<header[^]*</header>', '<nav class="menu"[^]*?</nav>', '<footer[^]*</footer>'].map(
          (part) => new RegExp(part).exec(page)?.[0],
        );
      }),
    );
    for (const part of parts) assert.deepEqual(part, parts[0]);
    assert.match(parts[0]?.[2] ?? '', /Westmere Council is invented/);
  });

  test('hold no inline style or script and load nothing from elsewhere but a survey in a frame', async () => {
    for (const name of [...pages, 'council.css']) {
      const text = (await readFile(join(pagesFolder, name), 'utf8')).replace(/<poet-frame[^>]*>/, '');
      assert.doesNotMatch(text, /\sstyle=|<style|\son[a-z]+="|<script(?![^>]*\ssrc="\/)|(?:src|url\(|@import)[^;>]*https?:/, name);
    }
  });

  test('let young people leave quickly, and say whom they can talk to', async () => {
    for (const name of pages.filter((page) => page.startsWith('young-person'))) {
      const page = await readFile(join(pagesFolder, name), 'utf8');
      const inPage = /<poet-survey[^>]*\sexit="https:[^>]*>[^]*?<p slot="help"[^]*?<\/p>[^]*?<\/poet-survey>/;
      const inFrame = /<poet-frame[^>]*&amp;exit=https:[^>]*>[^]*?<p slot="help"[^]*?<\/p>[^]*?<\/poet-frame>/;
      assert.match(page, page.includes('<poet-frame') ? inFrame : inPage, name);
    }
  });

  test('lead to each survey from the home page, and each survey to another way to take part', async () => {
    const home = await readFile(join(pagesFolder, 'index.html'), 'utf8');
    for (const { audience } of instruments) {
      assert.ok(home.includes(`href="${audience}.html"`), audience);
      const page = await readFile(join(pagesFolder, `${audience}.html`), 'utf8');
      assert.match(page, new RegExp(`<poet-survey[^>]*audience="${audience}"[^>]*>[^]*?<a href="other-ways.html">[^]*?</poet-survey>`));
    }
  });
});

describe('the running site', () => {
  let localOffer: LocalOffer;
  before(async () => {
    localOffer = await startLocalOffer({ port: 0, data: 'memory' });
  });
  after(() => localOffer.close());

  const results = async (): Promise<string> => (await fetch(`${localOffer.url}/results.html`)).text();
  const send = async (body: string): Promise<number> => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': String(JSON.parse(body).submissionId) };
    return (await fetch(`${localOffer.url}/v1/submissions`, { method: 'POST', headers, body })).status;
  };

  test('serves every page with the strict policy, and the collector beside it', async () => {
    for (const path of ['/', ...pages.map((name) => `/${name}`), '/council.css', '/westmere.svg']) {
      const answer = await fetch(localOffer.url + path);
      await answer.text();
      assert.equal(answer.status, 200, path);
      assert.equal(answer.headers.get('Content-Security-Policy'), strictPolicy);
      assert.equal(answer.headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(answer.headers.get('Referrer-Policy'), 'same-origin');
    }
    const health = await fetch(`${localOffer.url}/healthz`);
    assert.deepEqual(await health.json(), { status: 'ok' });
  });

  test('leads from each survey to the same one as a form without scripts, inside of the survey and beside it, in its language', async () => {
    for (const name of pages) {
      const page = await (await fetch(`${localOffer.url}/${name}?language=cy`)).text();
      const links = [...page.matchAll(/href="(\/v1\/form[^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
      assert.equal(links.length, /<poet-(survey|frame)/.test(page) ? 2 : 0, name);
      const [inside, beside] = links;
      if (inside === undefined) continue;
      assert.equal(inside, beside);
      assert.match(page, /<(poet-\w+)[^]*href="\/v1\/form[^]*<\/\1>\s*<noscript>[^]*href="\/v1\/form[^]*<\/noscript>/);
      const attributes = /<poet-[^>]*audience="?([a-z-]+)[^>]*plan="?([a-z-]+)(?:[^>]*modules="?([a-z-]+))?/.exec(page) ?? [];
      const form = await fetch(localOffer.url + inside);
      assert.equal(form.status, 200, inside);
      assert.match(await form.text(), /<html[^>]*lang="cy"/);
      const parameters = new URL(inside, localOffer.url).searchParams;
      assert.equal(parameters.get('survey'), `poet/${attributes[1]}/${attributes[2]}`);
      assert.equal(parameters.get('modules')?.replace(/@.*/, ''), attributes[3]);
    }
  });

  test('has the survey for children in a frame of another origin, under whichever name the page was opened', async () => {
    const { port } = new URL(localOffer.url);
    for (const [name, other] of [
      ['127.0.0.1', 'localhost'],
      ['localhost', '127.0.0.1'],
    ] as const) {
      const page = await (await fetch(`http://${name}:${port}/young-person-in-a-frame.html?language=ar`)).text();
      const [, src = ''] = /<poet-frame[^>]*\ssrc="([^"]+&amp;lang=ar)"/.exec(page) ?? [];
      assert.equal(new URL(src).origin, `http://${other}:${port}`);
      const framed = await fetch(src.replaceAll('&amp;', '&'));
      assert.equal(framed.status, 200);
      assert.match(framed.headers.get('Content-Security-Policy') ?? '', /frame-ancestors http:\/\/localhost:\* http:\/\/127\.0\.0\.1:\*$/);
      for (const [, file = ''] of (await framed.text()).matchAll(/(?:src|href)="(poet[^"]+)"/g))
        assert.equal((await fetch(new URL(file, src))).status, 200, file);
    }
  });

  test('answers an unknown address with a page of its own', async () => {
    const answer = await fetch(`${localOffer.url}/parking/../nowhere`);
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /We cannot find this page/);
  });

  test('shows no results before ten people have answered, then only questions that ten have answered', async () => {
    assert.match(await results(), /Nothing to show yet/);
    for (let choice = 0; choice < 9; choice++) assert.equal(await send(submission({ choice, withChoice: true })), 201);
    assert.match(await results(), /Nothing to show yet/);
    assert.equal(await send(submission({ choice: 0, withChoice: false })), 201);
    const page = await results();
    assert.match(page, /Children and young people in Westmere: 10 people/);
    assert.match(page, /Treated with dignity <small>10 answers<\/small>/);
    assert.match(page, /Choice over support<\/th>\s*<td colspan="2">Fewer than 10 people answered: not shown<\/td>/);
    assert.match(page, /<h3>England<\/h3>\s*<p>Nothing to compare with yet/);
  });
});

describe('the results page', () => {
  const instrument: Instrument = youngPersonEhcp;
  const share = { kind: 'share', count: 9, n: 12, percent: 75, lower: 0.47, upper: 0.91 } as const;
  const question: QuestionResult = {
    question: 'support-heard',
    concept: 'support-heard',
    kind: 'scale',
    asked: 12,
    answered: 12,
    n: 12,
    positive: share,
    negative: share,
    distribution: [],
  };
  const document = (n: number | null): ResultsDocument => ({
    format: 'poet-results/1',
    survey: { id: instrument.id, version: instrument.version },
    scope: { country: 'england' },
    n,
    questions: n === null ? [] : [question],
  });

  test('calls what was replayed synthetic, and says how many of England’s are Westmere’s', async () => {
    const page = String(await resultsPage([{ instrument, own: document(12), england: document(918) }]));
    assert.match(page, /England \(synthetic records with published margins, 2015\/16\)/);
    assert.match(page, /906 synthetic records with published margins, 2015\/16, and the 12 from Westmere/);
    assert.match(page, /<strong>75%<\/strong>[^]*<small>47 to 91%<\/small>/);
  });

  test('says so when the collector cannot be asked, and tells the operator why', async () => {
    const lines: string[] = [];
    const refuse = (): Response => new Response('', { status: 401 });
    const keys = { own: 'poet_one', england: 'poet_two' };
    const site = createSite({
      collector: refuse,
      results: { ask: refuse, address: 'http://collector.invalid/v1/results', authority: '999', keys },
      log: (line) => lines.push(line),
    });
    const answer = await site.request('/results.html');
    assert.equal(answer.status, 503);
    assert.match(await answer.text(), /We cannot show the results at the moment/);
    assert.match(lines.join(), /The collector answered 401/);
    assert.doesNotMatch(lines.join(), /poet_/);
  });
});

describe('the command', () => {
  const script = fileURLToPath(new URL('./serve.ts', import.meta.url));
  const serve = (environment: Record<string, string>) =>
    spawn(process.execPath, ['--conditions=@poet/source', script], {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  test('prints the addresses, keeps its keys between starts, and stops with status 0', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'poet-serve-'));
    try {
      const keys: string[] = [];
      for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        const child = serve({ PORT: '0', POET_DATA: folder });
        let output = '';
        for await (const text of child.stdout.setEncoding('utf8')) {
          output += String(text);
          if (output.includes('Ctrl-C stops it.') && !child.killed) child.kill(signal);
        }
        const status = child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)));
        assert.equal(status, 0, signal);
        assert.match(output, /http:\/\/127\.0\.0\.1:\d+\/results\.html/);
        assert.match(output, /npm run replay/);
        keys.push(await readFile(join(folder, 'results-keys.json'), 'utf8'));
        assert.equal((await stat(join(folder, 'results-keys.json'))).mode & 0o077, 0);
      }
      assert.equal(keys[0], keys[1]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('names another port when its own is taken', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'poet-serve-'));
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    try {
      const address = other.address();
      assert.ok(address !== null && typeof address === 'object');
      const { port } = address;
      const child = serve({ PORT: String(port), POET_DATA: folder });
      let errors = '';
      for await (const text of child.stderr.setEncoding('utf8')) errors += String(text);
      const status = child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)));
      assert.equal(status, 1);
      assert.equal(errors.trim(), `Port ${port} is in use. Try PORT=${port + 1} npm start`);
    } finally {
      other.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
