import { misuse } from './command.ts';
import type { Command, Misuse, Ready } from './command.ts';
import { commands } from './commands.ts';
import { help } from './help.ts';

/** What the arguments after `poet-collector` ask for. Where they are wrong, `helpFor` has the words of a command whose help has more to say. */
export type CommandLine = Ready | (Misuse & { readonly helpFor: string }) | { readonly kind: 'help'; readonly text: string };

/** Finds the command by its one or more words, and lets it read the rest. `--help` anywhere asks for help, and does nothing else. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const command = commands.find(({ name }) => name.split(' ').every((word, i) => args[i] === word));
  if (args.includes('--help') || args.includes('-h')) return { kind: 'help', text: command?.help ?? helpOfAll(args) };
  if (command === undefined) return notFound(args);
  const read = command.read(args.slice(command.name.split(' ').length));
  return read.kind === 'misuse' ? { ...read, helpFor: command.name } : read;
}

/** The help of the commands that begin with these words; all of it where none does. */
function helpOfAll(args: readonly string[]): string {
  const named = beginningWith(args.filter((word) => !word.startsWith('-')).join(' '));
  return named.length === 0 ? help : named.map((command) => command.help).join('\n');
}

function notFound([first]: readonly string[]): CommandLine {
  if (first === undefined || first.startsWith('-')) return { ...misuse(`Say what to do: ${listed(firstWords)}.`), helpFor: '' };
  const named = beginningWith(first).map(({ name }) => name);
  if (named.length > 0) return { ...misuse(`Say what to do with "${first}": ${listed(named)}.`), helpFor: first };
  return { ...misuse(`There is no command "${first}". Expected ${listed(firstWords)}.`), helpFor: '' };
}

function beginningWith(words: string): readonly Command[] {
  return commands.filter(({ name }) => name.startsWith(`${words} `));
}

const firstWords = [...new Set(commands.map(({ name }) => name.replace(/ .*/, '')))];

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(names);
}
