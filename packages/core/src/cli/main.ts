#!/usr/bin/env node
import { askSecret } from './ask-secret.ts';
import { outputProblem } from './output-problem.ts';
import { poet } from './poet.ts';

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: Error) => {
    const problem = outputProblem(error);
    if (problem === null) return;
    process.exitCode = 1;
    if (stream === process.stdout) process.stderr.write(`${problem}\n`);
  });
}

const status = await poet(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
  askSecret: process.stdin.isTTY ? askSecret : undefined,
  hasColour: process.stdout.hasColors?.() ?? false,
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
});
process.exitCode ??= status;
