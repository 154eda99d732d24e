import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { createApp } from '../src/app.ts';
import type { AppOptions } from '../src/app.ts';
import { loadFrameFiles } from '../src/frame/load-frame-files.ts';
import { shippedSurveys, testDay, valueOf } from './sending.ts';

const page = '<!doctype html><title>Survey</title>';
const script = `${'// a long script\n'.repeat(200)}`;

/** No request for a file asks the store. */
const store: AppOptions['store'] = new Proxy(Object.create(null) as AppOptions['store'], {
  get: () => assert.fail('The store was asked.'),
});

describe('the page for frames', () => {
  let folder = '';
  let inFrames: (ancestors: readonly string[]) => Promise<(asked: string, headers?: Record<string, string>) => Promise<Response>>;
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'poet-elements-'));
    const written = {
      'poet-frame.html': page,
      'poet-frame.css': 'body {}',
      'poet.js': script,
      'poet-cy.js': '',
      'secret.js': 'no',
      'poet.map': 'no',
    };
    for (const [name, text] of Object.entries(written)) await writeFile(path.join(folder, name), text);
    inFrames = async (ancestors) => {
      const files = valueOf(await loadFrameFiles(folder));
      const app = createApp({ store, surveys: shippedSurveys, origins: [], today: () => testDay, frame: { files, ancestors } });
      return async (asked, headers = {}) => app.fetch(new Request(`http://collector.test${asked}`, { headers }));
    };
  });
  after(() => rm(folder, { recursive: true }));

  it('may be in the frames of those who are listed, loads nothing of anybody else’s, and may use no device', async () => {
    const ask = await inFrames(['https://www.council.example', 'https://offer.council.example']);
    const response = await ask('/poet-frame.html?audience=young-person');
    assert.equal(await response.text(), page);
    assert.equal(response.headers.get('Content-Type'), 'text/html; charset=utf-8');
    assert.equal(
      response.headers.get('Content-Security-Policy'),
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; " +
        "require-trusted-types-for 'script'; trusted-types lit-html; frame-ancestors https://www.council.example https://offer.council.example",
    );
    assert.match(response.headers.get('Permissions-Policy') ?? '', /camera=\(\).*microphone=\(\)/);
    assert.equal(response.headers.get('Referrer-Policy'), 'no-referrer');
    assert.equal(response.headers.get('X-Content-Type-Options'), 'nosniff');
  });

  it('may be in nobody’s frame where nobody is listed', async () => {
    const ask = await inFrames([]);
    assert.match((await ask('/poet-frame.html')).headers.get('Content-Security-Policy') ?? '', /; frame-ancestors 'none'$/);
  });

  it('comes with its scripts and its style sheet, packed for those who can unpack them', async () => {
    const ask = await inFrames([]);
    const plain = await ask('/poet.js');
    assert.equal(plain.headers.get('Content-Type'), 'text/javascript; charset=utf-8');
    assert.equal(plain.headers.get('Content-Security-Policy'), "default-src 'none'; frame-ancestors 'none'");
    assert.equal(await plain.text(), script);
    const packed = await ask('/poet.js', { 'Accept-Encoding': 'gzip, br' });
    assert.equal(packed.headers.get('Content-Encoding'), 'gzip');
    assert.equal(gunzipSync(await packed.bytes()).toString(), script);
    assert.equal((await ask('/poet-frame.css')).headers.get('Content-Type'), 'text/css; charset=utf-8');
  });

  it('is kept by browsers, which ask whether it is still right', async () => {
    const ask = await inFrames([]);
    const first = await ask('/poet.js');
    assert.equal(first.headers.get('Cache-Control'), 'no-cache');
    const again = await ask('/poet.js', { 'If-None-Match': first.headers.get('ETag') ?? '' });
    assert.deepEqual([again.status, await again.text()], [304, '']);
  });

  it('gives nothing else of its folder, nor anything outside it', async () => {
    const ask = await inFrames([]);
    for (const asked of ['/secret.js', '/poet.map', '/poet-nothing.js', '/poet/../secret.js', '/poet-%2e%2e%2fsecret.js', '/poet%00.js']) {
      assert.equal((await ask(asked)).status, 404, asked);
    }
  });

  it('is not there where the collector was given no folder', async () => {
    const app = createApp({ store, surveys: shippedSurveys, origins: [], today: () => testDay });
    assert.equal((await app.fetch(new Request('http://collector.test/poet-frame.html'))).status, 404);
  });
});
