import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The command `poet-collector` in a process of its own. */
export interface Child {
  /** Sends a signal; the promise is that of `ended`. */
  end(signal: NodeJS.Signals): Promise<Ended>;
  readonly ended: Promise<Ended>;
}

/** How a process ended, and what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** Runs `poet-collector` from source with these arguments, and only these variables in its environment. */
export function runCollector(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): Child & { onOutput(listen: (output: string) => void): void } {
  const child = spawn(process.execPath, ['--conditions=@poet/source', main, ...parameters], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  let listener = (_output: string) => {};
  child.stdout.on('data', (chunk: Buffer) => listener((output += chunk.toString())));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  // Also when the test ends by an error that nobody catches.
  const kill = () => void child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      process.removeListener('exit', kill);
      resolve({ code, signal, output, errors });
    });
  });
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { end, ended, onOutput: (listen) => void (listener = listen) };
}

/** Runs `poet-collector serve` on a free port, and resolves when it listens. */
export async function serveCollector(environment: Readonly<Record<string, string>>): Promise<Child & { readonly url: string }> {
  // One test is one sender, and says much the same again and again.
  const child = runCollector(['serve'], { PORT: '0', POET_RULES: 'none', ...environment });
  const listening = new Promise<string>((resolve) => {
    child.onOutput((output) => {
      const url = /listening on (http:\S+),/.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  const failed = child.ended.then(({ errors }): never => {
    throw new Error(`The collector ended before it listened:\n${errors}`);
  });
  return { ...child, url: await Promise.race([listening, failed]) };
}
