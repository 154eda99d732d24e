#!/usr/bin/env node
import { pipeline } from 'node:stream/promises';
import { dayInLondon } from '@poet/core/periods.js';
import { aboutAuthority } from './authorities/about-authority.ts';
import { exitCodes } from './commands/command.ts';
import { explain } from './commands/explain.ts';
import { misconfigured } from './commands/misconfigured.ts';
import { readCommandLine } from './commands/read-command-line.ts';
import { readConfiguration } from './configuration.ts';

const today = () => dayInLondon(new Date().toISOString());
const say = (line: string) => void process.stdout.write(`${line}\n`);
const print = (pieces: AsyncIterable<string>) => pipeline(pieces, process.stdout, { end: false });
const complain = (line: string) => void process.stderr.write(`${line}\n`);

// Whoever takes the first lines of much and goes, as `head` does, is told nothing.
let isUnread = false;
process.stdout.on('error', (error: Error) => {
  isUnread = true;
  process.exitCode = exitCodes.failed;
  if (!('code' in error && error.code === 'EPIPE')) complain(`The output could not be written: ${error.message}`);
});

const status = await main();
process.exitCode ??= status;

async function main(): Promise<number> {
  const command = readCommandLine(process.argv.slice(2));
  if (command.kind === 'help') return (say(command.text), exitCodes.done);
  if (command.kind === 'misuse') return misused(command);
  const configuration = readConfiguration(process.env);
  if (configuration.kind === 'issues') return misconfigured(configuration.issues, { complain });
  if (command.authority !== undefined) aboutAuthority(command.authority, today()).forEach(complain);
  try {
    return await command.run({ configuration: configuration.value, today, say, print, complain });
  } catch (error) {
    if (isUnread) return exitCodes.failed;
    return (complain(explain(error, configuration.value)), exitCodes.failed);
  }
}

function misused({ message, helpFor }: { readonly message: string; readonly helpFor: string }): number {
  complain(`${message}\nTry: ${['poet-collector', ...helpFor.split(' '), '--help'].filter((word) => word !== '').join(' ')}`);
  return exitCodes.misuse;
}
