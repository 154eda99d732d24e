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
  /** @type {Map<string, Progress>} */
  const waiting = new Map(files.map((file) => [file, { outcome: nothingYet(), groups: [] }]));
  const total = nothingYet();
  const stop = stopOnSignals();
  const events = run({
    cwd: root,
    files: files.map((file) => path.join(root, file)),
    concurrency: atOnce,
    timeout: fileTimeoutMs,
    execArgv: ['--conditions=@poet/source'],
    signal: stop.signal,
  });
  let current = '';
  for await (const { type, data } of events) {
    if (type === 'test:stdout') process.stdout.write(data.message);
    if (type === 'test:stderr') process.stderr.write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = relative(data.file ?? data.name);
    if (file !== current) close(current, waiting, total);
    current = file;
    const progress = waiting.get(file);
    if (progress !== undefined) count(progress, data, type === 'test:pass');
  }
  for (const file of files) close(file, waiting, total);
  stop.forget();
  return total;
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
 * Reports a file once it is done. The events of a file come together, so it is done when another file's begin.
 * @param {string} file
 * @param {Map<string, Progress>} waiting
 * @param {Outcome} total
 */
function close(file, waiting, total) {
  const outcome = waiting.get(file)?.outcome;
  if (outcome === undefined) return;
  if (outcome.passed + outcome.failures.length === 0) outcome.failures.push({ file, name: 'the file', reason: 'No test ran in it.' });
  report(file, outcome);
  total.passed += outcome.passed;
  total.failures.push(...outcome.failures);
  waiting.delete(file);
}

/**
 * Counts one ended test. A test ends after the tests inside it, so a group is known by what ended deeper just before.
 * @param {Progress} progress
 * @param {any} data of a `test:pass` or `test:fail` event
 * @param {boolean} passed
 */
function count({ outcome, groups }, data, passed) {
  const isGroup = groups[data.nesting + 1] === true || data.details.type === 'suite';
  groups[data.nesting + 1] = false;
  groups[data.nesting] = true;
  const file = relative(data.file ?? data.name);
  const isWholeFile = data.nesting === 0 && relative(data.name) === file;
  const skipped = data.skip ?? data.todo ?? false;
  if (skipped !== false) outcome.failures.push({ file, name: data.name, reason: 'Skipped. Mend the test or take it out.' });
  else if (passed) outcome.passed += isGroup || isWholeFile ? 0 : 1;
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
