/** Starting other programs: with the project's own Node first on PATH, and with their status handed back. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/**
 * The environment for child processes: ours, with the project's own commands (its Node included) found first.
 * @returns {NodeJS.ProcessEnv}
 */
export function environment() {
  const bin = path.join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: [bin, process.env['PATH'] ?? ''].join(path.delimiter) };
}

/**
 * Runs a program in the project's folder with our terminal, and waits for it. Who asks us to stop meanwhile stops it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit status; 128 + n when signal n ended it, 127 when it could not be started.
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { cwd: root, env: environment(), stdio: 'inherit', ...options });
  const stop = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  const status = await statusOf(child);
  process.off('SIGINT', stop).off('SIGTERM', stop);
  return status;
}

/**
 * Runs a program quietly, and keeps what it says.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [cwd] the folder it runs in; the project's by default
 * @returns {Promise<{status: number, output: string}>} its exit status, and standard output and error in one text.
 */
export async function capture(command, args, cwd = root) {
  const child = spawn(command, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return { status: await statusOf(child), output };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit status, as a shell would give it.
 */
export function statusOf(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(127);
    });
    child.once('close', (code, signal) => resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

/**
 * Whether a script was started by itself rather than imported.
 * @param {string} moduleUrl the script's `import.meta.url`
 */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(moduleUrl);
}

/**
 * Ends the process with one plain sentence instead of a stack.
 * @param {unknown} error
 * @returns {never}
 */
export function fail(error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
