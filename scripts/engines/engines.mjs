/** The browser engines that the elements are tested in: which of them this machine has, and what brings the others. */
import { closeSync, existsSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { installedBrowser } from '../browser.mjs';
import { chosenBy, isProgram, onPath } from './programs.mjs';

/**
 * @typedef {'Chromium' | 'Firefox' | 'WebKit'} EngineName
 *
 * @typedef {object} Engine
 * @property {EngineName} name
 * @property {string} program the browser itself
 *
 * @typedef {object} Missing
 * @property {EngineName} name
 * @property {string[]} packages those of Debian that bring it
 */

const firefoxPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Mozilla Firefox', 'firefox.exe')),
];

/** In the order in which they are run: the quickest first. @type {readonly (Missing & {find: () => string | undefined})[]} */
const known = [
  { name: 'Chromium', packages: ['chromium'], find: installedBrowser },
  { name: 'Firefox', packages: ['firefox-esr'], find: findFirefox },
  { name: 'WebKit', packages: ['webkit2gtk-driver', 'xvfb'], find: findWebKit },
];

/**
 * Looks for every engine. Installs nothing.
 * @returns {{here: Engine[], missing: Missing[]}}
 * @throws when `CHROME_PATH` or `FIREFOX_PATH` names what is no program.
 */
export function findEngines() {
  /** @type {Engine[]} */
  const here = [];
  /** @type {Missing[]} */
  const missing = [];
  for (const { name, packages, find } of known) {
    const program = find();
    if (program === undefined) missing.push({ name, packages });
    else here.push({ name, program });
  }
  return { here, missing };
}

/**
 * One plain line: where something ran, where it did not, and how it would.
 * @param {ReturnType<typeof findEngines>} found
 * @returns {string}
 */
export function sayEngines({ here, missing }) {
  const ran = `Ran in ${listOf(here)}.`;
  if (missing.length === 0) return ran;
  const packages = missing.flatMap((engine) => engine.packages).join(' ');
  return `${ran} Left out ${listOf(missing)}: not on this machine. "npm run test:engines" installs what is missing on Debian (${packages}).`;
}

/** @param {readonly {name: string}[]} named */
function listOf(named) {
  return new Intl.ListFormat('en-GB').format(named.map(({ name }) => name));
}

function findFirefox() {
  return (
    chosenBy('FIREFOX_PATH') ?? [...onPath(['firefox-esr', 'firefox']), ...firefoxPlaces].find((file) => isProgram(file) && !isSnap(file))
  );
}

/** A Firefox in a snap cannot read the profile that a test makes for it. On Ubuntu, `firefox` is one, or a script that starts one. @param {string} file */
function isSnap(file) {
  const start = Buffer.alloc(4096);
  const descriptor = openSync(file, 'r');
  const length = readSync(descriptor, start);
  closeSync(descriptor);
  return realpathSync(file).endsWith('/snap') || start.toString('latin1', 0, length).includes('/snap/');
}

/** WebKit is driven by two programs more, so it is there when all three are. */
function findWebKit() {
  if (webKitDriver() === undefined || virtualScreen() === undefined) return undefined;
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return undefined;
  const folders = readdirSync(libraries).flatMap((folder) =>
    ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => path.join(libraries, folder, name, 'MiniBrowser')),
  );
  return folders.find(isProgram);
}

/** The program that drives WebKit. */
export function webKitDriver() {
  return onPath(['WebKitWebDriver']).find(isProgram);
}

/** The program that draws windows where nobody sees them: this WebKit has no headless mode. */
export function virtualScreen() {
  return onPath(['Xvfb']).find(isProgram);
}
