import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DirectoryInUse } from '@poet/collector';
import { elementFolder } from './site.ts';
import { startLocalOffer } from './start-local-offer.ts';
import type { LocalOffer } from './start-local-offer.ts';

const exitCodes = { done: 0, failed: 1, misuse: 2 } as const;
const dataFolder = process.env['POET_DATA'] || fileURLToPath(new URL('../../.data/local-offer', import.meta.url));
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

process.exitCode = await main();

async function main(): Promise<number> {
  const port = process.env['PORT'] || '8100';
  const host = process.env['HOST'] || '127.0.0.1';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    return (complain(`PORT is "${port}". Expected a whole number from 0 to 65535, as in: PORT=8101 npm start`), exitCodes.misuse);
  }
  const stop = stopSignal();
  try {
    const localOffer = await startLocalOffer({ port: Number(port), host, data: dataFolder, log: complain });
    say(welcome(localOffer));
    if (!existsSync(`${elementFolder}poet.js`))
      complain('The survey is not built yet, so the pages show the other ways to take part. Run: npm run build');
    await stop;
    say('Stopping.');
    await localOffer.close();
    return exitCodes.done;
  } catch (error) {
    return (complain(explain(error, { host, port })), exitCodes.failed);
  }
}

/** Resolves at the first Ctrl-C or SIGTERM. Whoever asks a second time is not made to wait. */
async function stopSignal(): Promise<void> {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  await new Promise<void>((resolve) => signals.forEach((signal) => process.once(signal, () => resolve())));
  signals.forEach((signal) => process.once(signal, () => process.exit(exitCodes.failed)));
}

function welcome({ url }: LocalOffer): string {
  const replay = new URL(url).port === '8100' ? 'npm run replay' : `npm run replay -- --endpoint ${url}/v1/submissions`;
  return `
The Local Offer of Westmere Council (invented):  ${url}/

  Parents and carers         ${url}/parent-carer.html
  Children and young people  ${url}/young-person-in-a-frame.html
  Practitioners              ${url}/practitioner.html
  Results                    ${url}/results.html
  Reports                    ${url}/report.html

  The collector takes submissions at ${url}/v1/submissions and says how it is at ${url}/healthz.
  What is sent stays in ${dataFolder}

Try:  turn off JavaScript, load a survey's page again, and fill it in as one plain page
      ${replay}   in another terminal: 5,774 synthetic records with published margins, then look at the results

Ctrl-C stops it.
`;
}

/** Why it did not start, for whoever runs it. */
function explain(error: unknown, { host, port }: { host: string; port: string }): string {
  if (error instanceof DirectoryInUse) return `The example is running already: ${dataFolder} is in use. Stop the other one first.`;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return `Port ${port} is in use. Try PORT=${Number(port) + 1} npm start`;
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL')
    return `${host}:${port} cannot be listened on (${code}). Try HOST=127.0.0.1 PORT=8101 npm start`;
  return `The example could not be started: ${error instanceof Error ? error.message : String(error)}`;
}
