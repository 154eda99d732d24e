/** Finds a Chromium for the tests, and on Debian as root installs one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { fail, isMain } from './run.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .map((folder) => path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
];

/**
 * The browser that the tests drive: `CHROME_PATH`, else an installed Chromium or Chrome, else, as root on Debian, a newly installed one.
 * @returns {string} the path of its program.
 * @throws when there is none, naming the one command that installs it.
 */
export function findBrowser() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') {
    if (isProgram(chosen)) return chosen;
    throw new Error(`CHROME_PATH is "${chosen}", which is not a program. Correct it, or unset it to let the tests look for a browser.`);
  }
  const found = installed() ?? (canInstall() ? install() : undefined);
  if (found === undefined) throw new Error(`No Chrome or Chromium was found. Run: ${advice()}`);
  return found;
}

/**
 * Switches that every headless run here needs: no sandbox as root, and no traffic of the browser's own.
 * @returns {string[]}
 */
export function browserArguments() {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return isRoot() ? ['--no-sandbox', ...quiet] : quiet;
}

/** @returns {string | undefined} */
function installed() {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const onPath = commands.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...onPath, ...places].find(isProgram);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function isRoot() {
  return process.getuid?.() === 0;
}

function canInstall() {
  return isRoot() && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

/** @returns {string | undefined} */
function install() {
  console.log('Installing Chromium (apt-get install chromium) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', 'chromium'],
  ]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed; its reason stands above. Install Chromium, or set CHROME_PATH.`);
  }
  return installed();
}

function advice() {
  if (process.platform === 'darwin') return 'brew install --cask google-chrome';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  return existsSync('/etc/debian_version') ? 'sudo apt-get install -y chromium' : 'CHROME_PATH=/path/to/chrome npm test';
}

if (isMain(import.meta.url)) {
  try {
    console.log(findBrowser());
  } catch (error) {
    fail(error);
  }
}
