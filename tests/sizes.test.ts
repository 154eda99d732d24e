import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { cdnFolder, ceilings, isOver, readCdn, sizes } from '../scripts/sizes.mjs';

/** What would fetch something that the page's owner did not choose. What would run text, or read it as HTML, is in `built-files.test.ts`. */
const forbidden = [/http:\/\//, /@font-face/, /@import\b/, /url\((?!#)/];

describe('what a page downloads', async () => {
  const table = await sizes();

  it('keeps the ceilings that were promised', () => {
    assert.deepEqual(ceilings.firstQuestion, { bytes: 36 * 1024, requests: 3 });
    assert.deepEqual(ceilings.scoring, { bytes: 3 * 1024 });
  });

  it('is measured for each of the six instruments', () => {
    assert.equal(table.filter(({ what }) => what.startsWith('first question')).length, 6);
  });

  for (const size of table) {
    it(`${size.what} is within its ceiling`, () => {
      assert.ok(size.bytes > 0, 'nothing was measured');
      assert.ok(!isOver(size), `${size.bytes} bytes in ${size.requests} requests, past ${JSON.stringify(size.ceiling)}`);
    });
  }
});

describe('the files for a page', () => {
  const files = readCdn();

  for (const [name, { code }] of files) {
    it(`${name} holds no remote address`, () => {
      for (const pattern of forbidden) assert.doesNotMatch(code, pattern);
    });

    it(`${name} keeps no comments but licences`, () => {
      const comments = code.match(/\/\*(?!")[\s\S]*?\*\//g) ?? [];
      assert.deepEqual(
        comments.filter((comment) => !comment.includes('@license')),
        [],
      );
    });
  }

  it('keeps the platform’s voice in the one file that is fetched when read-aloud is on', () => {
    const speaking = [...files].filter(([, { code }]) => code.includes('speechSynthesis')).map(([name]) => name);
    assert.deepEqual(speaking, ['poet-read-aloud.js']);
  });

  it('has neither the register of authorities nor the dates of terms in any of them', () => {
    const holding = [...files].filter(([, { code }]) => /Kingston upon Thames|springBegins:["']/.test(code)).map(([name]) => name);
    assert.deepEqual(holding, []);
  });

  it('holds Lit as built for production', () => {
    assert.doesNotMatch(readFileSync(path.join(cdnFolder, 'poet.js'), 'utf8'), /Lit is in dev mode/);
  });

  it('tells zod never to try eval', () => {
    assert.match([...files.values()].map(({ code }) => code).join('\n'), /jitless/);
  });
});
