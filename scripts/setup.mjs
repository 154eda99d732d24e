/**
 * Makes a fresh clone ready: installs what package-lock.json names, and finds the Node that the project is pinned to.
 * Uses nothing that has to be installed first, and runs on Node 20 and later.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fail, isMain, root, run } from './run.mjs';

const lockFile = path.join(root, 'package-lock.json');
const installedFile = path.join(root, 'node_modules', '.package-lock.json');

/**
 * Installs the dependencies unless they are there already.
 * @returns {Promise<string>} the path of the project's own Node.
 * @throws when the installation fails, in one sentence that says what to do.
 */
export async function setUp() {
  if (!isInstalled()) await install();
  return pinnedNode();
}

/** True when node_modules holds every package at the version that the lock file names. Packages for other platforms do not count. */
function isInstalled() {
  if (!existsSync(installedFile)) return false;
  if (!existsSync(lockFile)) return true;
  const installed = packagesIn(installedFile);
  return Object.entries(packagesIn(lockFile)).every(
    ([place, entry]) =>
      !place.includes('node_modules/') || entry.optional === true || entry.link === true || installed[place]?.version === entry.version,
  );
}

/**
 * @param {string} file a lock file
 * @returns {Record<string, {version?: string, optional?: boolean, link?: boolean}>}
 */
function packagesIn(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}

async function install() {
  const command = existsSync(lockFile) ? 'ci' : 'install';
  console.log(`Installing dependencies (npm ${command}); the first time takes a minute or two …`);
  const status = await npm([command, '--no-fund', '--no-audit', '--loglevel=error']);
  if (status !== 0) {
    throw new Error(
      `Installing the dependencies failed (npm ${command} ended with ${status}; its reason stands above). ` +
        'Check that this machine reaches the npm registry and has about 1 GB of free disk, then run the command again.',
    );
  }
}

/**
 * Runs the same npm that started us, or else the one on PATH.
 * @param {string[]} args
 */
function npm(args) {
  const ours = process.env['npm_execpath'];
  if (ours?.endsWith('.js')) return run(process.execPath, [ours, ...args]);
  return process.platform === 'win32' ? run('npm.cmd', args, { shell: true }) : run('npm', args);
}

function pinnedNode() {
  const pinned = path.join(root, 'node_modules', ...(process.platform === 'win32' ? ['node', 'bin', 'node.exe'] : ['.bin', 'node']));
  if (existsSync(pinned)) return pinned;
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  throw new Error(
    `Node 24 is missing: ${path.relative(root, pinned)} was not installed, and this is Node ${process.versions.node}. ` +
      'npm may have been told to skip install scripts; run "npm rebuild node", or install Node 24 yourself.',
  );
}

if (isMain(import.meta.url)) await setUp().then(console.log, fail);
