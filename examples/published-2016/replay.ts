import { concepts } from '@poet/core/content';
import { help, readCommand } from './command-line.ts';
import { progressLine } from './progress-line.ts';
import { readBack } from './read-back.ts';
import type { ReadBack } from './read-back.ts';
import { sendAll } from './send-all.ts';
import type { Sent } from './send-all.ts';
import { syntheticSubmissions } from './synthetic-submissions.ts';

const exitCodes = { done: 0, failed: 1, misuse: 2 } as const;
const atOnce = 8;
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

process.exitCode = await main();

async function main(): Promise<number> {
  const command = readCommand(process.argv.slice(2), process.env);
  if (command.kind === 'help') return (say(help), exitCodes.done);
  if (command.kind === 'misuse') return (complain(`${command.message}\nTry: npm run replay -- --help`), exitCodes.misuse);
  return replay(command.endpoint, command.key);
}

async function replay(endpoint: string, key: string | null): Promise<number> {
  if (!(await isThere(endpoint))) return (complain(nobodyThere(endpoint)), exitCodes.failed);
  const submissions = syntheticSubmissions();
  say('Synthetic records with published margins, 2015/16: practitioners 2,989, parents and carers 1,879, children and young people 906.');
  say(
    `Sending ${submissions.length.toLocaleString('en-GB')} submissions to ${endpoint}, ${atOnce} at a time. Ctrl-C stops; run it again to go on.`,
  );
  const line = progressLine(submissions.length, process.stdout, () => performance.now());
  const sent = await sendAll(submissions, { endpoint, atOnce, onReceipt: (receipts) => line.show(receipts) });
  if (sent.kind === 'stopped') return (complain(stopped(sent)), exitCodes.failed);
  const inWords = (n: number): string => n.toLocaleString('en-GB');
  say(`${inWords(sent.accepted)} accepted, ${inWords(sent.receipts - sent.accepted)} there already, 0 refused.`);
  return key === null ? pointToPage(endpoint) : showReadBack(endpoint, key);
}

async function showReadBack(endpoint: string, key: string): Promise<number> {
  try {
    say('\nChildren and young people, read back from the collector:\n');
    for (const figure of await readBack(endpoint, key)) say(`  ${describe(figure)}`);
    return exitCodes.done;
  } catch (error) {
    return (complain(error instanceof Error ? error.message : String(error)), exitCodes.failed);
  }
}

function describe({ concept, measure, publishedPercent, share }: ReadBack): string {
  const title = Object.entries(concepts).find(([id]) => id === concept)?.[1].title ?? concept;
  const start = `${title.padEnd(27)} published ${publishedPercent} % ${measure}, `;
  if (share.kind === 'none') return `${start}read back: no number (${share.reason})`;
  const ends = [share.lower, share.upper].map((end) => (end * 100).toFixed(1)).join(' to ');
  return `${start}read back ${share.percent} % (${share.count} of n = ${share.n}; 95 % interval ${ends} %)`;
}

async function pointToPage(endpoint: string): Promise<number> {
  const page = new URL('/results.html', endpoint);
  const answer = await fetch(page, { method: 'HEAD' }).catch(() => null);
  say(
    answer?.ok
      ? `See the results: ${page.href}`
      : 'To read the figures back, run it again with --key and a key for the results of England.',
  );
  return exitCodes.done;
}

async function isThere(endpoint: string): Promise<boolean> {
  const answer = await fetch(new URL('/healthz', endpoint)).catch(() => null);
  return answer?.ok ?? false;
}

function nobodyThere(endpoint: string): string {
  return `No collector answers at ${new URL(endpoint).origin}. Start one with "npm start", or name its address: npm run replay -- --endpoint https://collector.example/v1/submissions`;
}

function stopped({ receipts, submissionId, last }: Extract<Sent, { kind: 'stopped' }>): string {
  const before = `Stopped after ${receipts.toLocaleString('en-GB')} receipts.`;
  // A collector with limits asks a sender of so many to wait, which looks the same from here.
  const waits = 'The collector no longer answers, or takes no more from here for now: run it with POET_RULES=none for a replay.';
  if (last.kind !== 'parked') return `${before} ${waits} Run the replay again then; nothing is doubled.`;
  const why = `Submission ${submissionId} was ${last.reason}${last.status === null ? '' : ` (${last.status})`}: ${last.detail ?? 'no reason was given'}`;
  const older = 'If an older version of this example was replayed here before, start with an empty data directory.';
  return `${before} ${why} ${last.status === 422 ? older : 'Nothing was stored of it.'}`;
}
