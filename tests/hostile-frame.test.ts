import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowserForFrames } from './driving/browser.ts';
import { fillInside, fitted, frameIn, lookFromOutside, until } from './driving/framed.ts';
import { startFramedSite } from './driving/framed-site.ts';
import type { FramedSite } from './driving/framed-site.ts';
import { storedBodies } from './driving/site.ts';

const survey = 'poet-frame.html?audience=young-person&authority=999&layout=section';

/** A council's page that counts whatever its element tells it, and says so in its title when it was led to do anything. */
const notes = `
  const heard = [];
  Object.assign(globalThis, { heard });
  addEventListener('error', ({ message }) => heard.push('error ' + message));
  for (const type of ['poet-ready', 'poet-page', 'poet-sent', 'poet-problem'])
    document.querySelector('poet-frame').addEventListener(type, ({ title, code }) => heard.push(type + ' ' + (title ?? code ?? '')));
`;

/** A page in a frame that has the right origin, and means harm: it asks for ports again and again, and keeps each that it gets. */
const greedy = `
  const ports = [];
  Object.assign(globalThis, { ports });
  addEventListener('message', ({ ports: [port] }) => ports.push(port));
  for (let n = 0; n < 1_000; n++) parent.postMessage('poet-frame/1', '*');
`;

/** The same with one port, on which it says whatever comes to mind, 10,000 times; and then what it should say. */
const babbling = `
  const junk = [null, 7, 'height', [], {}, { kind: 'height' }, { kind: 'height', heightPx: 1e9 }, { kind: 'height', heightPx: -5 },
    { kind: 'page', status: 'sent', title: '<img src=x onerror=alert(1)>'.repeat(99), lang: 'en', dir: 'ltr' },
    { kind: 'page', status: 'sent', title: 'x', lang: 'en" onload="alert(1)', dir: 'ltr' },
    { kind: 'receipt', submissionId: 'age-11-15', receivedOn: null }, { kind: 'navigate', to: '/other-ways' },
    { __proto__: { kind: 'left' } }, new Date(), new Map([['kind', 'left']]), { kind: { toString: () => 'left' }.toString }.kind.name];
  addEventListener('message', ({ ports: [port] }) => {
    for (let n = 0; n < 10_000; n++) port.postMessage(junk[n % junk.length]);
    for (let n = 0; n < 10_000; n++) port.postMessage({ kind: 'height', heightPx: 100 + n });
    port.postMessage({ kind: 'height', heightPx: 321 });
    for (let n = 0; n < 100; n++) port.postMessage({ kind: 'left' });
    for (let n = 0; n < 100; n++) port.postMessage({ kind: 'receipt', submissionId: '8d0f6e0a-3a55-4d8a-9d4b-5f0c7a1e2b3c', receivedOn: null });
    port.postMessage({ kind: 'page', status: 'filling', title: '<b>Only words</b>', lang: 'en', dir: 'ltr' });
    for (let n = 0; n < 100; n++) port.postMessage({ kind: 'ready' });
    try { top.location = '/other-ways'; } catch {}
    try { alert('dialog'); } catch {}
    try { top.document.title = 'taken'; } catch {}
  });
  parent.postMessage('poet-frame/1', '*');
`;

/** A council's page taken over by somebody's script, which has a frame of its own and does all it can to it. */
const taken = (collector: string): string => `
  const frame = document.querySelector('iframe');
  const heard = [];
  Object.assign(globalThis, { heard });
  addEventListener('message', ({ source, data }) => {
    if (source !== frame.contentWindow || data !== 'poet-frame/1') return;
    for (let n = 0; n < 10_000; n++) frame.contentWindow.postMessage([null, n, 'poet-frame/2', { kind: 'purge' }, ['poet-frame/1']][n % 5], '*');
    const two = new MessageChannel(), first = new MessageChannel(), replayed = new MessageChannel();
    frame.contentWindow.postMessage('poet-frame/1', '*');
    frame.contentWindow.postMessage('poet-frame/1', '*', [two.port1, two.port2]);
    first.port1.onmessage = ({ data }) => heard.push(data);
    replayed.port1.onmessage = ({ data }) => heard.push('replayed');
    frame.contentWindow.postMessage('poet-frame/1', '${collector}', [first.port2]);
    frame.contentWindow.postMessage('poet-frame/1', '${collector}', [replayed.port2]);
    for (let n = 0; n < 10_000; n++) first.port1.postMessage([null, n, { kind: 'answers' }, 'x', '"><script>', { toString: 1 }][n % 6]);
    try { heard.push(frame.contentDocument ? 'read' : 'unreadable'); frame.contentWindow.document; } catch { heard.push('kept out'); }
  });
  frame.src = '${collector}/${survey}';
`;

function page(main: string, scripts: readonly string[]): string {
  const loaded = scripts.map((src) => `<script type="module" src="${src}"></script>`).join('');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8" /><title>Local Offer</title>${loaded}</head><body><main>${main}</main></body></html>`;
}

const framed = (src: string): string => `<poet-frame src="${src}"><a href="/other-ways">Other ways</a></poet-frame>`;

let site: FramedSite;
let browser: Browser;
before(async () => {
  site = await startFramedSite(({ collector, stranger }) => ({
    council: {
      '/notes.js': notes,
      '/taken.js': taken(collector),
      '/greedy': page(framed(`${stranger}/greedy.html`), ['/notes.js', '/poet/poet-frame.js']),
      '/babbling': page(framed(`${stranger}/babbling.html?exit=javascript:alert(1)`), ['/notes.js', '/poet/poet-frame.js']),
      '/one': page(`${framed(`${collector}/${survey}`)}<iframe id="beside" src="${stranger}/beside.html"></iframe>`, [
        '/notes.js',
        '/poet/poet-frame.js',
      ]),
      '/taken': page('<iframe></iframe>', ['/taken.js']),
      '/other-ways': '<title>Other ways</title>',
    },
    stranger: {
      '/greedy.html': '<script src="/greedy.js"></script>',
      '/greedy.js': greedy,
      '/babbling.html': '<script src="/babbling.js"></script>',
      '/babbling.js': babbling,
      '/beside.html': '<script src="/beside.js"></script>',
      '/beside.js': `Object.assign(globalThis, { ports: 0 }); addEventListener('message', () => ports++);
        for (let n = 0; n < 10_000; n++) parent.postMessage(['poet-frame/1', { kind: 'ready' }, null][n % 3], '*');`,
    },
  }));
  browser = await openBrowserForFrames();
});
after(async () => {
  await browser.close();
  await site.close();
});

async function open(path: string): Promise<Page> {
  const opened = await (await browser.createBrowserContext()).newPage();
  await opened.setViewport({ width: 1000, height: 800 });
  await opened.goto(site.council + path);
  return opened;
}

const close = (opened: Page): Promise<void> => opened.browserContext().close();
const heard = (opened: Page): Promise<unknown[]> => opened.evaluate('globalThis.heard') as Promise<unknown[]>;

describe('a hostile page in the frame', () => {
  it('F53: is heard out 20,000 times, and changes nothing but what it is allowed to say', async () => {
    const opened = await open('/babbling');
    let dialogs = 0;
    opened.on('dialog', (dialog) => (dialogs++, void dialog.dismiss()));
    const seen = await until(
      () => lookFromOutside(opened),
      ({ isFrameShown }) => isFrameShown,
      'shown',
    );
    assert.deepEqual({ heightPx: seen.heightPx, title: seen.title }, { heightPx: 321, title: '<b>Only words</b>' });
    assert.deepEqual(await heard(opened), ['poet-sent ', 'poet-page <b>Only words</b>', 'poet-ready ']);
    assert.deepEqual([await opened.title(), opened.url(), dialogs], ['Local Offer', `${site.council}/babbling`, 0]);
    await close(opened);
  });

  it('F53: gets no more than two ports for a document, however often it asks, and only the last is listened to', async () => {
    const opened = await open('/greedy');
    const frame = await frameIn(opened);
    await until(
      () => frame.evaluate('globalThis.ports?.length') as Promise<number>,
      (n) => n >= 1,
      'a port',
    );
    await frame.evaluate(() => {
      for (let n = 0; n < 100; n++) parent.postMessage('poet-frame/1', '*');
      return new Promise((resolve) => setTimeout(resolve, 100));
    });
    const n = (await frame.evaluate('globalThis.ports.length')) as number;
    assert.ok(n <= 2, `${n} ports`);
    await frame.evaluate(`for (const [n, port] of ports.entries()) port.postMessage({ kind: 'height', heightPx: n === ports.length - 1 ? 222 : 999 });
      ports.at(-1).postMessage({ kind: 'ready' })`);
    const seen = await until(
      () => lookFromOutside(opened),
      ({ isFrameShown }) => isFrameShown,
      'shown',
    );
    assert.equal(seen.heightPx, 222);
    await close(opened);
  });

  it('F53: gets no port from another origin than was asked for, wherever the frame is led: the fallback comes back', async () => {
    const opened = await open('/one');
    await fitted(opened);
    await (await frameIn(opened)).evaluate((to) => void setTimeout(() => (location.href = to)), `${site.stranger}/greedy.html`);
    await until(
      () => lookFromOutside(opened),
      ({ isFallbackShown, isFrameShown }) => isFallbackShown && !isFrameShown,
      'the fallback',
    );
    const there = opened.frames().find((frame) => frame.url().startsWith(site.stranger) && frame.url().includes('greedy'));
    assert.deepEqual(await there?.evaluate('globalThis.ports.length'), 0);
    await close(opened);
  });

  it('F53: beside ours hears nothing, and its 10,000 greetings get it no port', async () => {
    const opened = await open('/one');
    await fitted(opened);
    const beside = await (await opened.$('#beside'))?.contentFrame();
    assert.equal(await beside?.evaluate('globalThis.ports'), 0);
    assert.deepEqual(await heard(opened), ['poet-page Welcome', 'poet-ready ']);
    await close(opened);
  });
});

describe('a hostile page around the frame', () => {
  it('F53: may say what it likes: the survey goes on, answers to one port only, and tells it no answer', async () => {
    const opened = await open('/taken');
    const frame = await (await opened.$('iframe'))?.contentFrame();
    assert.ok(frame);
    await frame.waitForFunction(() => document.querySelector('poet-survey')?.shadowRoot?.querySelector('.heading'));
    const before = await storedBodies(site);
    await fillInside(frame);
    const body = (await storedBodies(site)).find((one) => !before.includes(one)) ?? '';
    assert.match(body, /Somebody listens\./);
    const told = await until(
      () => heard(opened),
      (so) => JSON.stringify(so).includes('receipt'),
      'the receipt',
    );
    assert.ok(told.includes('unreadable') && told.includes('kept out') && !told.includes('replayed'));
    const kinds = told.map((message) => (typeof message === 'object' && message !== null ? String(Reflect.get(message, 'kind')) : ''));
    assert.deepEqual([...new Set(kinds)].sort(), ['', 'height', 'page', 'ready', 'receipt']);
    for (const { status, value } of Object.values(
      (JSON.parse(body) as { answers: Record<string, { status: string; value?: string }> }).answers,
    ))
      if (status === 'answered' && String(value).length > 4) assert.ok(!JSON.stringify(told).includes(`"${value}"`), value);
    await close(opened);
  });
});
