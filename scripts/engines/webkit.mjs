/** Starting and ending WebKit: a screen that nobody sees, and on it the driver that starts the browser. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { constants } from 'node:os';
import { virtualScreen, webKitDriver } from './engines.mjs';
import { isRoot } from './programs.mjs';
import { openDrivenPage } from './web-driver.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

const patienceMs = 20_000;

/** What was started and has not ended. @type {Set<ChildProcess>} */
const running = new Set();

/**
 * Opens a page in WebKit. Whoever opens it closes it; that ends the browser, its driver and its screen.
 * @param {string} program the browser
 * @returns {Promise<import('./web-driver.mjs').DrivenPage>}
 * @throws when one of the three does not start.
 */
export async function openWebKit(program) {
  endWithUs();
  const screen = await startScreen();
  const driver = await startDriver(screen.display);
  const stop = () => [driver.child, screen.child].forEach(end);
  try {
    const page = await openDrivenPage(driver.url, {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: program, args: ['--automation'] },
    });
    // A browser that crashed cannot be asked to close; its driver and its screen end all the same.
    return {
      ...page,
      close: () =>
        page
          .close()
          .catch(() => undefined)
          .finally(stop),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** Xvfb takes the first number that is free, and says which on its standard output. */
async function startScreen() {
  const child = start(virtualScreen(), ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp', '-terminate'], {});
  const said = new Promise((resolve) => child.stdout?.once('data', (data) => resolve(`:${String(data).trim()}`)));
  return { child, display: await inTime(said, child, 'Xvfb') };
}

/** @param {string} display */
async function startDriver(display) {
  const port = await freePort();
  const asRoot = isRoot() ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {};
  // No accessibility bus and no settings of a desktop: neither is there on a server, and looking for them takes seconds.
  const env = { DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1', GSETTINGS_BACKEND: 'memory', ...asRoot };
  const child = start(webKitDriver(), [`--port=${port}`, '--host=127.0.0.1'], env);
  const url = `http://127.0.0.1:${port}`;
  return {
    child,
    url: await inTime(
      answers(`${url}/status`, child).then(() => url),
      child,
      'WebKitWebDriver',
    ),
  };
}

/**
 * Starts a program as the head of a process group, so that what it starts can be ended with it.
 * @param {string | undefined} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env what is different in its environment
 */
function start(program, args, env) {
  if (program === undefined) throw new Error('WebKit needs WebKitWebDriver and Xvfb. Run: npm run test:engines');
  const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env } });
  running.add(child);
  child.once('error', () => running.delete(child)).once('exit', () => running.delete(child));
  return child;
}

/** @param {ChildProcess} child */
function end(child) {
  if (child.pid === undefined || !running.delete(child)) return;
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It ended by itself in this moment.
  }
}

/**
 * @template T
 * @param {Promise<T>} ready
 * @param {ChildProcess} child
 * @param {string} name
 * @returns {Promise<T>}
 */
async function inTime(ready, child, name) {
  const signal = AbortSignal.timeout(patienceMs);
  const ended = once(child, 'exit', { signal }).then(
    () => Promise.reject(new Error(`${name} ended as soon as it was started.`)),
    () => Promise.reject(new Error(`${name} did not start within ${patienceMs / 1000} s.`)),
  );
  try {
    return await Promise.race([ready, ended]);
  } catch (error) {
    end(child);
    throw error;
  }
}

/** @param {string} url @param {ChildProcess} child */
async function answers(url, child) {
  while (running.has(child)) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port on 127.0.0.1.');
  return address.port;
}

let isWatching = false;

/** What is running ends when we do, by ourselves or by a signal. Only one that kills leaves it behind. */
function endWithUs() {
  if (isWatching) return;
  isWatching = true;
  process.once('exit', () => running.forEach(end));
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}
