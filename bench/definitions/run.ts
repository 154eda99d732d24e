import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { poet } from '../../packages/core/src/cli/poet.ts';
import { describeMachine } from '../machine.ts';
import { hostileDefinitions } from './hostile.ts';

const help = `npm run bench:definitions

What somebody who writes question sets waits for, each beside something of its own kind in the same run:
  poet check --shipped, as a command, beside Node starting and stopping        goal: under 2 s
  a file that uses the largest instrument, type-checked, beside an empty file  goal: under 3 s
  refusing hostile definitions, beside checking a shipped module               goal: under 50 ms each

It takes about a minute, and prints medians. Run it on a quiet machine.`;

const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = 7;

if (process.argv.includes('--help')) console.log(help);
else await run();

async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'poet-bench-'));
  try {
    measureCommand();
    measureTypes(folder);
    await measureRefusals(folder);
    const { day, processor, cores, node, load } = describeMachine('');
    console.log(`\n${day}: ${processor}, ${cores} cores, Node ${node}, load average ${load.toFixed(1)}.`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureCommand(): void {
  const node =
    (...args: readonly string[]) =>
    () =>
      void execFileSync(process.execPath, args, { cwd: root });
  const [idle = 0, check = 0] = mediansMs([
    node('--eval', '0'),
    node('--conditions=@poet/source', 'packages/core/src/cli/main.ts', 'check', '--shipped'),
  ]);
  say('poet check --shipped', check, { goalMs: 2_000, beside: `${times(check, idle)} Node alone` });
}

function measureTypes(folder: string): void {
  const core = join(root, 'packages/core/src');
  const sources = {
    empty: 'export {};\n',
    largest: `import type { AnswersOf } from '${core}/model/define-instrument.ts';
import type { parentCarerEhcp } from '${core}/content/instruments/parent-carer-ehcp.ts';
export const answers: AnswersOf<typeof parentCarerEhcp> = { 'support-choice': 'good' };
`,
  };
  const options = {
    noEmit: true,
    strict: true,
    target: 'ES2023',
    lib: ['ES2024'],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    types: [],
  };
  const projects = Object.entries(sources).map(([name, source]) => {
    writeFileSync(join(folder, `${name}.ts`), source);
    const project = join(folder, `${name}.json`);
    const compilerOptions = { ...options, allowImportingTsExtensions: true, skipLibCheck: true };
    writeFileSync(project, JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
    return () => void execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], { cwd: root });
  });
  const [empty = 0, largest = 0] = mediansMs(projects);
  say('type-checking the largest instrument', largest, { goalMs: 3_000, beside: `${times(largest, empty)} an empty file` });
}

async function measureRefusals(folder: string): Promise<void> {
  const module = readFileSync(join(root, 'examples/definitions/parking.json'), 'utf8');
  const files = Object.entries({ 'a module that is in order': module, ...hostileDefinitions() }).map(([what, text], i) => {
    const file = join(folder, `${i}.json`);
    writeFileSync(file, text);
    return { what, file };
  });
  const allMs = files.map((): number[] => []);
  for (let round = 0; round < rounds + 2; round++) {
    for (const [i, { what, file }] of files.entries()) {
      const started = performance.now();
      const status = await poet(['check', file], { print: () => {}, complain: () => {}, hasColour: false });
      // The first two rounds are for the compiler.
      if (round >= 2) allMs[i]?.push(performance.now() - started);
      if (status !== (i === 0 ? 0 : 1)) throw new Error(`Checking ${what} ended with status ${status}.`);
    }
  }
  const [inOrder = 0, ...refusals] = allMs.map(median);
  for (const [i, ms] of refusals.entries())
    say(`refusing ${files[i + 1]?.what}`, ms, { goalMs: 50, beside: `${times(ms, inOrder)} checking a module` });
}

/** Runs each in turn, round after round, so that whatever else the machine does falls on all alike. */
function mediansMs(jobs: readonly (() => void)[]): number[] {
  const allMs = jobs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, job] of jobs.entries()) {
      const started = performance.now();
      job();
      allMs[i]?.push(performance.now() - started);
    }
  }
  return allMs.map(median);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function times(ms: number, otherMs: number): string {
  return `${(ms / otherMs).toFixed(2)} ×`;
}

function say(what: string, ms: number, { goalMs, beside }: { goalMs: number; beside: string }): void {
  console.log(`${what.padEnd(44)} ${ms.toFixed(1).padStart(8)} ms  ${ms < goalMs ? 'met    ' : 'NOT MET'}  ${beside}`);
}
