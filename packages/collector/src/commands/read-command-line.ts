import { misuse } from './command.ts';
import type { ReadCommand } from './command.ts';
import { commands } from './commands.ts';
import { help } from './help.ts';

/** What the arguments after `poet-collector` ask for. */
export type CommandLine = ReadCommand | { readonly kind: 'help'; readonly text: string };

/** Finds the command by its one or two words, and lets it read the rest. `--help` anywhere asks for help, and does nothing else. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const command = commands.find(({ name }) => name.split(' ').every((word, i) => args[i] === word));
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help', text: command?.help ?? help };
  if (command === undefined) return notFound(args);
  return command.read(args.slice(command.name.split(' ').length));
}

function notFound([first]: readonly string[]): CommandLine {
  if (first === undefined || first.startsWith('-')) return misuse(`Say what to do: ${listed(firstWords)}.`);
  const named = commands.map(({ name }) => name).filter((name) => name.startsWith(`${first} `));
  if (named.length > 0) return misuse(`Say what to do with "${first}": ${listed(named)}.`);
  return misuse(`There is no command "${first}". Expected ${listed(firstWords)}.`);
}

const firstWords = [...new Set(commands.map(({ name }) => name.replace(/ .*/, '')))];

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
}
