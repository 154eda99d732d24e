import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { findEngines, sayEngines } from './engines.mjs';

const before = { ...process.env };
let folder = '';

/** @param {string} name @param {string} text */
function program(name, text = '#!/bin/sh\n') {
  const file = path.join(folder, name);
  writeFileSync(file, text, { mode: 0o755 });
  return file;
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'engines-'));
  process.env['PATH'] = folder;
  process.env['CHROME_PATH'] = program('some-chrome');
  delete process.env['FIREFOX_PATH'];
});

afterEach(() => {
  Object.assign(process.env, before);
  rmSync(folder, { recursive: true });
});

const programOf = (/** @type {string} */ engine) => findEngines().here.find(({ name }) => name === engine)?.program;

describe('the engines of a machine', () => {
  it('are those whose programs are on it', () => {
    const firefox = program('firefox-esr');
    assert.equal(programOf('Firefox'), firefox);
  });

  it('have Firefox under another name when told', () => {
    process.env['FIREFOX_PATH'] = program('nightly');
    assert.equal(programOf('Firefox'), path.join(folder, 'nightly'));
  });

  it('do not have a Firefox that a snap keeps to itself', () => {
    program('firefox', '#!/bin/sh\nexec /snap/bin/firefox "$@"\n');
    assert.notEqual(programOf('Firefox'), path.join(folder, 'firefox'));
  });

  it('do not have WebKit without a screen for it', () => {
    program('WebKitWebDriver');
    assert.equal(programOf('WebKit'), undefined);
  });

  it('are not looked for where a setting names what is not there', () => {
    process.env['FIREFOX_PATH'] = path.join(folder, 'gone');
    assert.throws(() => findEngines(), /FIREFOX_PATH is ".*gone", which is not a program\. Correct it/);
  });
});

describe('the line about engines', () => {
  const chromium = /** @type {const} */ ({ name: 'Chromium', program: '/usr/bin/chromium' });

  it('names those that ran', () => {
    const firefox = /** @type {const} */ ({ name: 'Firefox', program: '/usr/bin/firefox-esr' });
    assert.equal(sayEngines({ here: [chromium, firefox], missing: [] }), 'Ran in Chromium and Firefox.');
  });

  it('names those that were left out, and how to get them', () => {
    assert.equal(
      sayEngines({ here: [chromium], missing: [{ name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb'] }] }),
      'Ran in Chromium. Left out WebKit: not on this machine. "npm run test:engines" installs what is missing on Debian (webkit2gtk-driver xvfb).',
    );
  });
});
