/** `npm run build`: bundles, declarations, the elements manifest, and the two judges of a package's exports. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { capture, fail, isMain, root, run } from './run.mjs';
import { setUp } from './setup.mjs';

/** @typedef {'core' | 'elements' | 'cdn' | 'collector'} Bundle the names of the bundles in rollup.config.mjs */

/** One file per bundle that is there once the bundle is built. @type {Record<Bundle, string>} */
const outputs = {
  core: 'packages/core/dist/index.js',
  elements: 'packages/elements/dist/node/index.js',
  cdn: 'packages/elements/cdn/poet.js',
  collector: 'packages/collector/dist/index.js',
};
/** @type {readonly Bundle[]} */
const bundles = ['core', 'elements', 'cdn', 'collector'];
const packages = ['core', 'elements', 'collector'];
const sources = ['packages/core/src', 'packages/elements/src', 'packages/collector/src', 'rollup.config.mjs', 'scripts/rollup'];

/**
 * Builds the bundles that are missing or older than the newest source. No declarations and no judges: for running, not for publishing.
 * @param {readonly Bundle[]} [wanted] all of them by default
 */
export async function buildIfStale(wanted = bundles) {
  await writeLanguages();
  const newestMs = Math.max(...sources.map(newestIn));
  const stale = wanted.filter((name) => modifiedMs(outputs[name]) < newestMs);
  if (stale.length > 0) await bundle(stale);
}

/** Builds everything a package publishes, and has it judged. */
export async function build() {
  await writeLanguages();
  await bundle(bundles);
  for (const name of packages) await declare(name);
  await describeElements();
  for (const name of packages) await judge(name);
  console.log('Built. publint and attw have nothing to say.');
}

/** A translation that was added becomes a language that ships. */
async function writeLanguages() {
  await must('node', ['scripts/languages.mjs']);
}

/** @param {readonly Bundle[]} names */
async function bundle(names) {
  console.log(`Bundling ${names.join(', ')} …`);
  await must('rollup', ['--config', 'rollup.config.mjs', `--configOnly=${names.join(',')}`]);
}

/**
 * Writes the type declarations of a package beside its JavaScript. Our other packages are read as built, not as source.
 * @param {string} name
 */
async function declare(name) {
  console.log(`Declaring the types of @poet/${name} …`);
  const folder = `packages/${name}`;
  const emit = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--customConditions', 'null'];
  await must('tsc', ['-p', `${folder}/tsconfig.json`, ...emit, '--rootDir', `${folder}/src`, '--outDir', `${folder}/dist`]);
}

/** Writes custom-elements.json from the class doc comments. */
async function describeElements() {
  console.log('Describing the custom elements …');
  const globs = ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.stories.ts'];
  const folder = path.join(root, 'packages', 'elements');
  const status = await run('cem', ['analyze', '--litelement', '--quiet', '--globs', ...globs], { cwd: folder });
  if (status !== 0 || !existsSync(path.join(folder, 'custom-elements.json')))
    throw new Error('cem analyze failed; its reason stands above.');
}

/** @param {string} name */
async function judge(name) {
  console.log(`Judging @poet/${name} (publint, attw) …`);
  await must('publint', [`packages/${name}`, '--strict']);
  await must('attw', ['--pack', `packages/${name}`, '--profile', 'esm-only', '--no-emoji']);
}

/**
 * Runs one of the project's tools; says nothing unless it fails.
 * @param {string} command
 * @param {readonly string[]} args
 */
async function must(command, args) {
  const { status, output } = await capture(command, args);
  if (status !== 0) throw new Error(`${output.trim()}\n\n${command} ${args.join(' ')} failed with ${status}; its reason stands above.`);
}

/**
 * When anything in a file or folder last changed. A folder's own time counts, so that a deleted file is noticed.
 * @param {string} place relative to the root
 * @returns {number} milliseconds; 0 when it is not there.
 */
function newestIn(place) {
  const here = modifiedMs(place);
  if (here === 0 || !statSync(path.join(root, place)).isDirectory()) return here;
  return Math.max(here, ...readdirSync(path.join(root, place)).map((name) => newestIn(path.join(place, name))));
}

/** @param {string} place */
function modifiedMs(place) {
  return statSync(path.join(root, place), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (isMain(import.meta.url)) await setUp().then(build).catch(fail);
