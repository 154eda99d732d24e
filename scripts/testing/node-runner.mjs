import { constants } from 'node:os';
import path from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { root } from '../run.mjs';
import { nothingYet, report } from './outcome.mjs';

const fileTimeoutMs = 15 * 60_000;

/** @typedef {import('./outcome.mjs').Outcome} Outcome */
/** @typedef {{outcome: Outcome, groups: boolean[]}} Progress `groups[n]`: something at nesting n ended since the group around it began. */

/**
 * Runs test files with node:test, each in a process of its own, from source.
 * @param {readonly string[]} files relative to the root
 * @param {number} atOnce how many run side by side
 * @returns {Promise<Outcome>}
 */
export async function runInNode(files, atOnce) {
  const total = nothingYet();
  const stop = stopOnSignals();
  const waiting = [...files];
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      const { passed, failures } = await runFile(file, stop.signal);
      total.passed += passed;
      total.failures.push(...failures);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  stop.forget();
  return total;
}

/**
 * Runs one file, and tells how it went. Each has a run of its own: a test says in which file it was written, which may be another one than is run.
 * @param {string} file
 * @param {AbortSignal} signal
 * @returns {Promise<Outcome>}
 */
async function runFile(file, signal) {
  const startMs = Date.now();
  /** @type {Progress} */
  const progress = { outcome: nothingYet(), groups: [] };
  const { outcome } = progress;
  const events = run({
    cwd: root,
    files: [path.join(root, file)],
    timeout: fileTimeoutMs,
    execArgv: ['--conditions=@poet/source'],
    signal,
  });
  for await (const { type, data } of events) {
    if (type === 'test:stdout') process.stdout.write(data.message);
    if (type === 'test:stderr') process.stderr.write(data.message);
    if (type === 'test:pass' || type === 'test:fail') count(file, progress, { ...data, passed: type === 'test:pass' });
  }
  if (outcome.passed + outcome.failures.length === 0) outcome.failures.push({ file, name: 'the file', reason: 'No test ran in it.' });
  report(file, outcome, startMs);
  return outcome;
}

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Who asks us to stop stops the processes of the test files first: they end the browsers, servers and screens that they have started.
 * @returns {{signal: AbortSignal, forget: () => void}} `forget` once they have ended: the next files listen for themselves.
 */
function stopOnSignals() {
  const stop = new AbortController();
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    stop.abort();
    setTimeout(() => process.exit(128 + constants.signals[signal]), 1_000);
  };
  for (const signal of signals) process.once(signal, end);
  return { signal: stop.signal, forget: () => signals.forEach((signal) => process.off(signal, end)) };
}

/**
 * Counts one ended test. A test ends after the tests inside it, so a group is known by what ended deeper just before.
 * @param {string} file
 * @param {Progress} progress
 * @param {any} data of a `test:pass` or `test:fail` event, and which of the two
 */
function count(file, { outcome, groups }, data) {
  const isGroup = groups[data.nesting + 1] === true || data.details.type === 'suite';
  groups[data.nesting + 1] = false;
  groups[data.nesting] = true;
  const isWholeFile = data.nesting === 0 && relative(data.name) === file;
  const skipped = data.skip ?? data.todo ?? false;
  if (skipped !== false) outcome.failures.push({ file, name: data.name, reason: 'Skipped. Mend the test or take it out.' });
  else if (data.passed) outcome.passed += isGroup || isWholeFile ? 0 : 1;
  else if (isWholeFile)
    outcome.failures.push({ file, name: 'the file', reason: 'Its process failed outside its tests: see its output above.' });
  else if (data.details.error.failureType !== 'subtestsFailed') {
    outcome.failures.push({ file, name: data.name, reason: reasonOf(data.details.error) });
  }
}

/** @param {string} file */
function relative(file) {
  return path.relative(root, path.resolve(root, file)).replaceAll('\\', '/');
}

/** @param {{cause?: unknown, message: string}} error node:test wraps what the test threw. */
function reasonOf(error) {
  const cause = error.cause ?? error.message;
  return cause instanceof Error ? (cause.stack ?? cause.message) : typeof cause === 'string' ? cause : inspect(cause);
}
