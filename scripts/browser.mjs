/** Finds a Chromium for the tests, and on Debian as root installs one. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chosenBy, installPackages, isDebian, isProgram, isRoot, onPath } from './engines/programs.mjs';
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
  const found = installedBrowser() ?? (isRoot() && isDebian() ? install() : undefined);
  if (found === undefined) throw new Error(`No Chrome or Chromium was found. Run: ${advice()}`);
  return found;
}

/**
 * `CHROME_PATH`, else an installed Chromium or Chrome.
 * @returns {string | undefined}
 * @throws when `CHROME_PATH` is no program.
 */
export function installedBrowser() {
  return chosenBy('CHROME_PATH') ?? [...onPath(commands), ...places].find(isProgram);
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
function install() {
  installPackages(['chromium']);
  return installedBrowser();
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
