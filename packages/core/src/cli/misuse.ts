import type { Terminal } from './command.ts';
import { visible } from './visible.ts';

/**
 * Says what is wrong with the arguments. Machines that asked for JSON get some too.
 * @returns the exit status for it, 2.
 */
export function misuse(message: string, terminal: Terminal, isJson = false): number {
  if (isJson) terminal.print(JSON.stringify({ files: [], errors: 1, warnings: 0, notes: 0, message }, null, 2));
  for (const line of message.split('\n')) terminal.complain(visible(line));
  return 2;
}
