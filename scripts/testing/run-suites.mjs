/**
 * Runs the suites on the project's own Node; `scripts/test.mjs`, `test-engines.mjs` and `test-hosts.mjs` and `test-faults.mjs` start it. Arguments: words that a
 * test file's path must contain; before them `--engines`, for the suites that run in every engine, `--hosts`, for those that try hosts, or `--faults`.
 */
import { runInBrowser } from './browser-runner.mjs';
import { runInNode } from './node-runner.mjs';
import { engineSuites, faultSuites, filesOf, hostSuites, suites } from './suites.mjs';
import { checkTypes } from './type-runner.mjs';

/** @typedef {typeof suites[number] | typeof hostSuites[number] | typeof faultSuites[number]} Suite */

const runners = {
  types: checkTypes,
  node: runInNode,
  browser: runInBrowser,
};

const given = process.argv.slice(2);
/** @type {Readonly<Record<string, readonly Suite[]>>} */
const named = { '--engines': engineSuites, '--hosts': hostSuites, '--faults': faultSuites };
const wanted = named[given[0] ?? ''] ?? suites;
const words = wanted === suites ? given : given.slice(1);
let passed = 0;
let failed = 0;
for (const suite of wanted) {
  const files = filesOf(suite, words);
  if (files.length === 0 && words.length > 0) continue;
  const outcome = await outcomeOf(suite, files);
  passed += outcome.passed;
  failed += outcome.failed;
}
if (passed + failed === 0) {
  console.log(`No test file has ${words.map((word) => `"${word}"`).join(' or ')} in its path.`);
  failed = 1;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/**
 * Runs one suite. One that crashes, or has nothing to run, counts as one failure.
 * @param {Suite} suite
 * @param {string[]} files
 */
async function outcomeOf({ name, runner, atOnce }, files) {
  console.log(`\n${name}: ${files.length} ${files.length === 1 ? 'file' : 'files'}`);
  const startMs = Date.now();
  try {
    if (files.length === 0) throw new Error(`The suite "${name}" has no test files.`);
    const { passed, failures } = await runners[runner](files, atOnce);
    console.log(`${name}: ${passed} passed, ${failures.length} failed in ${Math.round((Date.now() - startMs) / 1000)} s`);
    if (passed + failures.length === 0) throw new Error(`The suite "${name}" ran no tests.`);
    return { passed, failed: failures.length };
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return { passed: 0, failed: 1 };
  }
}
