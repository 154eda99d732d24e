/** `npm start`: does all of its own set-up, then serves the Local Offer site, the collector and the results from one address. */
import { spawn } from 'node:child_process';
import { buildIfStale } from './build.mjs';
import { environment, fail, root, statusOf } from './run.mjs';
import { setUp } from './setup.mjs';

const usage = `Usage: npm start

Installs what is missing, builds what has changed, then serves from one address:
  /          a Local Offer site with a link to each survey, and its results
  /v1        the collector
  /healthz   whether it is well

Settings, from the environment:
  PORT   the port to listen on (8100)
  HOST   the address to listen on (127.0.0.1)

Ctrl-C stops it.`;

if (process.argv.includes('--help') || process.argv.includes('-h')) console.log(usage);
else await start().then((status) => process.exit(status), fail);

async function start() {
  const node = await setUp();
  await buildIfStale(['cdn']);
  // A process group of its own: Ctrl-C in a terminal then reaches the server once, through us, and not twice.
  const server = spawn(node, ['--conditions=@poet/source', 'examples/local-offer/serve.ts'], {
    cwd: root,
    env: environment(),
    stdio: 'inherit',
    detached: process.platform !== 'win32',
  });
  forwardSignals(server);
  return statusOf(server);
}

/**
 * Hands the signals that ask us to stop to a child. npm and the terminal may both send the same one: those within half a second count once.
 * @param {import('node:child_process').ChildProcess} child
 */
function forwardSignals(child) {
  let lastMs = 0;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (Date.now() - lastMs < 500) return;
      lastMs = Date.now();
      child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
}
