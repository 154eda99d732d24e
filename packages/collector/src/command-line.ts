import { parseArgs } from 'node:util';
import type { Scope } from './keys.ts';

/** What somebody asked the command to do, or how they asked wrongly. */
export type Command =
  | { readonly kind: 'serve' }
  | { readonly kind: 'migrate' }
  | { readonly kind: 'help' }
  | { readonly kind: 'key'; readonly scope: Scope; readonly label: string }
  | { readonly kind: 'misuse'; readonly message: string };

/** What `poet-collector --help` prints. */
export const help = `poet-collector: receives POET submissions, keeps them, gives back results

  poet-collector serve                       listen until stopped (brings the tables up to date first)
  poet-collector migrate                     bring the tables up to date, and stop
  poet-collector key --authority 302         make a key for one authority's results, and print it once
  poet-collector key --england               make a key for all results
      --label "Head of SEND"                 whose key it is, for your own records
  poet-collector --help

Environment
  DATABASE_URL    postgres://… for PostgreSQL; not set: PGlite, in POET_DATA
  POET_DATA       PGlite's directory, for one process at a time   (.data/poet)
  HOST, PORT      where to listen                                 (127.0.0.1, 8100)
  POET_ORIGINS    exact origins of pages that may send, with commas between
  POET_SURVEYS    a folder of composed surveys (JSON) of authorities' own
  POET_ELEMENTS   the folder of the built elements, to serve poet-frame.html for frames
  POET_FRAME_ANCESTORS
                  exact origins of pages that may have it in a frame, with commas between

Exit codes: 0 done, 1 it failed, 2 the arguments or the environment are wrong`;

/** Reads the arguments after the command's name. */
export function parseCommandLine(commandArguments: readonly string[]): Command {
  try {
    return read([...commandArguments]);
  } catch (error) {
    return misuse(error instanceof Error ? error.message : 'The arguments cannot be read.');
  }
}

function read(args: string[]): Command {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      authority: { type: 'string' },
      england: { type: 'boolean' },
      label: { type: 'string' },
    },
  });
  const [name, ...more] = positionals;
  if (values.help) return { kind: 'help' };
  if (name === undefined) return misuse('Say what to do: serve, migrate or key.');
  if (more.length > 0) return misuse(`"${more.join(' ')}" is one word too many.`);
  if (name === 'key') return readKey(values);
  if (name !== 'serve' && name !== 'migrate') return misuse(`There is no command "${name}". Expected serve, migrate or key.`);
  const [option] = Object.keys(values);
  return option === undefined ? { kind: name } : misuse(`"${name}" takes no --${option}; "key" does.`);
}

interface KeyOptions {
  readonly authority?: string | undefined;
  readonly england?: boolean | undefined;
  readonly label?: string | undefined;
}

function readKey({ authority, england = false, label = '' }: KeyOptions): Command {
  if ((authority !== undefined) === england)
    return misuse('A key is for one authority or for England: give --authority 302, or --england.');
  if (authority !== undefined && !/^\d{3}$/.test(authority)) {
    return misuse(`"${authority}" is not an authority. Expected its three-digit Department for Education code, such as 302.`);
  }
  return { kind: 'key', scope: authority ?? 'england', label };
}

function misuse(message: string): Command {
  return { kind: 'misuse', message };
}
