import path from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { findEngines, sayEngines } from '../engines/engines.mjs';
import { launcherFor } from '../engines/launchers.mjs';
import { root } from '../run.mjs';
import { nothingYet, report } from './outcome.mjs';

/**
 * @typedef {import('./outcome.mjs').Outcome} Outcome
 * @typedef {import('../engines/engines.mjs').Engine} Engine
 */

/**
 * Runs test files with Web Test Runner, as its configuration file says, in every engine that this machine has, one after another.
 * @param {readonly string[]} files relative to the root
 * @returns {Promise<Outcome>}
 */
export async function runInBrowser(files) {
  const engines = findEngines();
  const total = nothingYet();
  for (const engine of engines.here) {
    const startMs = Date.now();
    const { passed, failures } = await runInEngine(engine, files);
    console.log(`  ${engine.name}: ${passed} passed, ${failures.length} failed in ${Math.round((Date.now() - startMs) / 1000)} s\n`);
    total.passed += passed;
    total.failures.push(...failures);
  }
  console.log(`  ${sayEngines(engines)}`);
  return total;
}

/**
 * @param {Engine} engine
 * @param {readonly string[]} files
 * @returns {Promise<Outcome>}
 */
async function runInEngine(engine, files) {
  const total = nothingYet();
  const { default: configuration } = await import('../../web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: { ...configuration, browsers: [launcherFor(engine)], files: [...files], reporters: [] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (runner === undefined) throw new Error('Web Test Runner could not start.');
  await new Promise((resolve) => runner.on('finished', () => resolve(undefined)));
  await runner.stop();
  for (const session of runner.sessions.all()) {
    const file = path.relative(root, session.testFile).replaceAll('\\', '/');
    const outcome = outcomeOf(session, file);
    report(`${engine.name}: ${file}`, outcome);
    total.passed += outcome.passed;
    total.failures.push(...outcome.failures);
  }
  return total;
}

/**
 * @param {import('@web/test-runner-core').TestSession} session
 * @param {string} file
 * @returns {import('./outcome.mjs').Outcome}
 */
function outcomeOf({ testResults, errors, logs, request404s }, file) {
  const tests = testResults === undefined ? [] : leaves(testResults, []);
  const failures = tests
    .filter(({ test }) => !test.passed || test.skipped)
    .map(({ test, name }) => ({ file, name, reason: reasonOf(test) }));
  failures.push(...errors.map((error) => ({ file, name: 'the file', reason: error.stack ?? error.message ?? String(error) })));
  if (tests.length === 0) {
    const hints = [...request404s.map((url) => `Not found: ${url}`), ...logs.flat().map(String)];
    failures.push({ file, name: 'the file', reason: ['No test ran in it.', ...hints].join('\n') });
  }
  return { passed: tests.filter(({ test }) => test.passed && !test.skipped).length, failures };
}

/**
 * @param {import('@web/test-runner-core').TestSuiteResult} suite
 * @param {string[]} groups
 * @returns {{name: string, test: import('@web/test-runner-core').TestResult}[]}
 */
function leaves({ name, tests, suites }, groups) {
  const path = name === '' ? groups : [...groups, name];
  return [...tests.map((test) => ({ name: [...path, test.name].join(' › '), test })), ...suites.flatMap((suite) => leaves(suite, path))];
}

/** @param {import('@web/test-runner-core').TestResult} test */
function reasonOf({ skipped, error }) {
  if (skipped) return 'Skipped. Mend the test or take it out.';
  return error?.stack?.includes(error.message ?? '')
    ? error.stack
    : `${error?.message ?? 'It failed without saying why.'}\n${error?.stack ?? ''}`;
}
