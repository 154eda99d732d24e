import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { capture, root } from '../run.mjs';

/** What each folder needs done after its packages are there: the name of an npm script. */
const hosts = {
  'tests/hosts': 'styles',
  'examples/react': 'build',
  'examples/vue': 'build',
  'examples/angular': 'build',
};

/** Where the examples expect our packages: as they would come from npm. Git ignores the folder. */
const packedFolder = path.join(root, 'examples', 'packed');

/**
 * Installs and builds the hosts, each in a folder of its own; the root install stays as light as it is.
 * @param {readonly string[]} words when there are any, an example is left out whose name contains none of them.
 */
export async function installHosts(words) {
  for (const name of ['core', 'elements']) await pack(name);
  for (const [folder, script] of Object.entries(hosts)) {
    const name = path.basename(folder);
    if (words.length > 0 && name !== 'hosts' && !words.some((word) => name.includes(word))) continue;
    await install(folder);
    console.log(`Building ${folder} …`);
    await npm(folder, ['run', script]);
  }
}

/** @param {string} name */
async function pack(name) {
  mkdirSync(packedFolder, { recursive: true });
  await npm(`packages/${name}`, ['pack', '--pack-destination', packedFolder]);
  const file = readdirSync(packedFolder).find((one) => one.startsWith(`poet-${name}-`));
  if (file === undefined) throw new Error(`npm pack made no archive of @poet/${name}.`);
  renameSync(path.join(packedFolder, file), path.join(packedFolder, `poet-${name}.tgz`));
}

/**
 * Installs a folder's packages, unless they are there as they are now.
 * @param {string} folder
 */
async function install(folder) {
  const place = path.join(root, folder);
  const stamp = path.join(place, 'node_modules', '.installed');
  const wanted = fingerprint([path.join(place, 'package.json'), ...(folder === 'tests/hosts' ? [] : packed())]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log(`Installing the packages of ${folder} …`);
  // npm takes an archive of the same version for the one that it has.
  for (const stale of ['@poet', '.package-lock.json']) rmSync(path.join(place, 'node_modules', stale), { recursive: true, force: true });
  await npm(folder, ['install', '--no-fund', '--no-audit', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

function packed() {
  return ['core', 'elements'].map((name) => path.join(packedFolder, `poet-${name}.tgz`));
}

/** @param {readonly string[]} files */
function fingerprint(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * @param {string} folder where npm runs
 * @param {readonly string[]} args
 */
async function npm(folder, args) {
  const { status, output } = await capture(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, path.join(root, folder));
  if (status !== 0)
    throw new Error(`${output.trim()}\n\nnpm ${args.join(' ')} in ${folder} failed with ${status}; its reason stands above.`);
}
