import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { misuse } from './command.ts';

/** What a command takes: options by name, and after them words, each with a name for messages: `['FILE']`. */
interface Taking<Options extends ParseArgsOptionsConfig> {
  readonly command: string;
  readonly options: Options;
  readonly words?: readonly string[];
}

/** Reads the options and the words of a command: exactly as many words as it names, and no option that it does not know. */
export function readOptions<const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  { command, options, words = [] }: Taking<Options>,
) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, strict: true, options });
    const missing = words[positionals.length];
    if (missing !== undefined) return misuse(`"${command}" needs ${missing}.`);
    const more = positionals.slice(words.length);
    if (more.length > 0) return misuse(`"${more.join(' ')}" is ${more.length === 1 ? 'one word' : 'some words'} too many.`);
    return { kind: 'ok', values, words: positionals } as const;
  } catch (error) {
    return misuse(messageOf(error, command, Object.keys(options)));
  }
}

/** Node's own messages are good but for the unknown option, where it explains how to pass a file whose name begins with a dash. */
function messageOf(error: unknown, command: string, known: readonly string[]): string {
  if (!(error instanceof Error)) return 'The arguments cannot be read.';
  const unknown = /^Unknown option '([^']+)'/.exec(error.message)?.[1];
  if (unknown === undefined) return error.message;
  const taken = known.length === 0 ? 'no options' : known.map((name) => `--${name}`).join(', ');
  return `"${command}" takes no ${unknown}; it takes ${taken}.`;
}
