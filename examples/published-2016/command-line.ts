import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly message: string }
  | { readonly kind: 'replay'; readonly endpoint: string; readonly key: string | null };

/** What `--help` says. */
export const help = `Sends 5,774 synthetic records with published margins (2015/16) to a running collector.

  npm run replay -- [--endpoint URL] [--key KEY]

  --endpoint URL  the collector's address for submissions.
                  Default: http://127.0.0.1:8100/v1/submissions, where "npm start" serves it; the port follows PORT.
  --key KEY       a key for the results of England, to read the figures back. Or set POET_KEY.
  --help          this text

Running it twice changes nothing: every submission keeps its id.`;

/** Reads the arguments, with the environment for what they leave out. */
export function readCommand(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Command {
  const options = { endpoint: { type: 'string' }, key: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.help) return { kind: 'help' };
    const endpoint = values.endpoint ?? `http://127.0.0.1:${environment['PORT'] || '8100'}/v1/submissions`;
    if (!/^https?:/.test(endpoint) || !URL.canParse(endpoint))
      return { kind: 'misuse', message: `"${endpoint}" is not an address. Expected one like http://127.0.0.1:8100/v1/submissions.` };
    return { kind: 'replay', endpoint, key: values.key ?? (environment['POET_KEY'] || null) };
  } catch (error) {
    return { kind: 'misuse', message: error instanceof Error ? error.message : String(error) };
  }
}
