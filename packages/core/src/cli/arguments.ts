import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import type { Terminal } from './command.ts';
import { misuse } from './misuse.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Read<O extends Options> = ReturnType<typeof parseArgs<{ args: string[]; allowPositionals: true; options: O }>>;

/** Reads what stands behind a command’s name. What cannot be read is complained of, and is `null`. */
export function readArguments<const O extends Options>(args: readonly string[], options: O, terminal: Terminal): Read<O> | null {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    misuse(
      error instanceof Error ? error.message : 'The arguments cannot be read.',
      terminal,
      'json' in options && args.includes('--json'),
    );
    return null;
  }
}
