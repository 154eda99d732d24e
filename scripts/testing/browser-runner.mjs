import path from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { root } from '../run.mjs';
import { nothingYet, report } from './outcome.mjs';

/** @typedef {import('./outcome.mjs').Failure} Failure */

/**
 * Runs test files in a real browser with Web Test Runner, as its configuration file says.
 * @param {readonly string[]} files relative to the root
 * @returns {Promise<import('./outcome.mjs').Outcome>}
 */
export async function runInBrowser(files) {
  const total = nothingYet();
  const { default: configuration } = await import('../../web-test-runner.config.mjs');
  const runner = await startTestRunner({
    config: { ...configuration, files: [...files], reporters: [] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (runner === undefined) throw new Error('Web Test Runner could not start.');
  await new Promise((resolve) => runner.on('finished', () => resolve(undefined)));
  for (const session of runner.sessions.all()) {
    const file = path.relative(root, session.testFile).replaceAll('\\', '/');
    const outcome = outcomeOf(session, file);
    report(file, outcome);
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
