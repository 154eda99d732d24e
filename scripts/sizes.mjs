/** `npm run sizes`: what a page downloads, gzipped, beside its ceilings. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIfStale } from './build.mjs';
import { fail, isMain, root } from './run.mjs';
import { setUp } from './setup.mjs';

const kibibyte = 1024;
export const cdnFolder = path.join(root, 'packages', 'elements', 'cdn');

/** The most that may be downloaded: bytes after gzip, and requests. CI fails past them. */
export const ceilings = {
  /** poet.js, what composes, and one instrument in one language, with everything they import before they run. */
  firstQuestion: { bytes: 36 * kibibyte, requests: 3 },
  /** Any one file that is loaded only when it is asked for. */
  chunk: { bytes: 12 * kibibyte },
  /** All pictures of Easy Read in one file: in two, the second would be asked for when the first has come. */
  pictures: { bytes: 16 * kibibyte },
  /** poet-report.js with everything that it imports before it runs, and what checks a report. */
  report: { bytes: 44 * kibibyte, requests: 6 },
  /** `tally`, `merge`, `results` and `wilson` of `@poet/core`, bundled alone. */
  scoring: { bytes: 3 * kibibyte },
  /** All of `@poet/core/statistics.js`, bundled alone: so small that a page with charts may have it in one of its files. */
  statistics: { bytes: 8 * kibibyte },
  /** All of `@poet/core/periods.js`, and of `@poet/core/places.js` with its register, each bundled alone. */
  periods: { bytes: 4 * kibibyte },
  places: { bytes: 8 * kibibyte },
};

/** What a page with attributes loads beside its instrument; `tests/first-question.test.ts` sees to it that nothing is forgotten here. */
const before = ['poet.js', 'poet-compose.js'];

/**
 * One line of the table.
 * @typedef {object} Size
 * @property {string} what
 * @property {number} bytes after gzip
 * @property {number} requests
 * @property {{bytes: number, requests?: number}} ceiling
 * @property {string[]} [files] what is loaded, where that is more than one file
 */

/**
 * Measures what is built. Build first.
 * @returns {Promise<Size[]>} a line for each instrument's first question, for a report, for each chunk, for scoring, statistics, periods and places.
 */
export async function sizes() {
  const { parseAst } = await import('rollup/parseAst');
  const files = readCdn();
  const instruments = [...files].filter(([, { code }]) => code.includes('poet-instrument/1') && code !== files.get('poet.js')?.code);
  const firstQuestions = instruments.map(([name]) => {
    const loaded = loadedWith(
      files,
      [...before, name].filter((file) => files.has(file)),
      parseAst,
    );
    const bytes = [...loaded].reduce((sum, file) => sum + (files.get(file)?.bytes ?? 0), 0);
    return { what: `first question, ${name}`, bytes, requests: loaded.size, ceiling: ceilings.firstQuestion, files: [...loaded] };
  });
  const chunks = [...files]
    .filter(([name]) => name !== 'poet.js')
    .map(([name, { bytes }]) => ({
      what: name,
      bytes,
      requests: 1,
      ceiling: name === 'poet-draw-pictures.js' ? ceilings.pictures : ceilings.chunk,
    }));
  const reportFiles = loadedWith(files, ['poet-report.js', 'poet-report-read-report.js'], parseAst);
  const report = {
    ...{ what: 'a report in English', requests: reportFiles.size, ceiling: ceilings.report, files: [...reportFiles] },
    bytes: [...reportFiles].reduce((sum, file) => sum + (files.get(file)?.bytes ?? 0), 0),
  };
  const main = { what: 'poet.js', bytes: files.get('poet.js')?.bytes ?? 0, requests: 1, ceiling: ceilings.firstQuestion };
  return [
    ...firstQuestions,
    main,
    report,
    ...chunks,
    { what: 'scoring alone', bytes: await bundledBytes(scoring), requests: 1, ceiling: ceilings.scoring },
    { what: 'statistics alone', bytes: await bundledBytes(statistics), requests: 1, ceiling: ceilings.statistics },
    { what: 'periods alone', bytes: await bundledBytes(periods), requests: 1, ceiling: ceilings.periods },
    { what: 'places alone', bytes: await bundledBytes(places), requests: 1, ceiling: ceilings.places },
  ];
}

/**
 * @param {Size} size
 * @returns {boolean} whether it is past its ceiling, in bytes or in requests.
 */
export function isOver({ bytes, requests, ceiling }) {
  return bytes > ceiling.bytes || requests > (ceiling.requests ?? Infinity);
}

/**
 * The files for a `<script type="module">`, by name.
 * @returns {Map<string, {code: string, bytes: number}>}
 */
export function readCdn() {
  const names = readdirSync(cdnFolder).filter((name) => name.endsWith('.js'));
  return new Map(
    names.map((name) => {
      const code = readFileSync(path.join(cdnFolder, name), 'utf8');
      return [name, { code, bytes: gzipped(code) }];
    }),
  );
}

/**
 * Files and everything they import statically, near and far.
 * @param {Map<string, {code: string}>} files
 * @param {readonly string[]} names
 * @param {(code: string) => import('rollup').ProgramNode} parse
 * @returns {Set<string>}
 */
function loadedWith(files, names, parse) {
  const loaded = new Set(names);
  // A Set also visits what is added while it is being walked.
  for (const name of loaded) {
    for (const statement of parse(files.get(name)?.code ?? '').body) {
      const from = 'source' in statement ? statement.source?.value : undefined;
      if (typeof from === 'string') loaded.add(path.posix.normalize(from));
    }
  }
  return loaded;
}

const scoring = `export { tally, merge, results, wilson } from '@poet/core';`;
const statistics = `export * from '@poet/core/statistics.js';`;
const periods = `export * from '@poet/core/periods.js';`;
const places = `export * from '@poet/core/places.js';`;

/**
 * Bundles and minifies functions as a page that only scores, or only compares, would.
 * @param {string} code
 */
async function bundledBytes(code) {
  const { rollup } = await import('rollup');
  const { nodeResolve } = await import('@rollup/plugin-node-resolve');
  const { default: terser } = await import('@rollup/plugin-terser');
  const entry = path.join(root, 'alone.js');
  const virtual = {
    name: 'alone',
    resolveId: (/** @type {string} */ id) => (id === entry ? id : null),
    load: (/** @type {string} */ id) => (id === entry ? code : null),
  };
  const bundle = await rollup({ input: entry, plugins: [virtual, nodeResolve({ browser: true })] });
  const { output } = await bundle.generate({ format: 'es', plugins: [terser({ module: true, ecma: 2020, compress: { passes: 2 } })] });
  await bundle.close();
  return output.reduce((sum, part) => sum + (part.type === 'chunk' ? gzipped(part.code) : 0), 0);
}

/** @param {string} code */
function gzipped(code) {
  return gzipSync(code, { level: 9 }).length;
}

/** @param {readonly Size[]} table */
function print(table) {
  const width = Math.max(...table.map(({ what }) => what.length));
  for (const size of table) {
    const { what, bytes, requests, ceiling } = size;
    const of = `of ${ceiling.bytes.toLocaleString('en-GB').padStart(6)} bytes`;
    const times = ceiling.requests === undefined ? '' : `, ${requests} of ${ceiling.requests} requests`;
    console.log(`${isOver(size) ? 'OVER' : 'ok  '} ${what.padEnd(width)} ${bytes.toLocaleString('en-GB').padStart(6)} ${of}${times}`);
  }
}

async function main() {
  // Whoever reads the table may stop before its end, as head does.
  process.stdout.on('error', (error) => void ('code' in error && error.code === 'EPIPE' ? undefined : fail(error)));
  await setUp();
  await buildIfStale(['core', 'cdn']);
  const table = await sizes();
  print(table);
  process.exitCode = table.some(isOver) ? 1 : 0;
}

if (isMain(import.meta.url)) await main().catch(fail);
