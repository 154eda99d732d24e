import { poet } from '../src/cli/poet.ts';

/** What a command left behind: its exit status, what it printed, and what it complained of. */
export interface Ran {
  readonly status: number;
  readonly printed: string;
  readonly complained: string;
}

/** Runs `poet` as a person would, in a terminal with or without colours. */
export async function runPoet(args: readonly string[], hasColour = false): Promise<Ran> {
  const printed: string[] = [];
  const complained: string[] = [];
  const terminal = { print: (text: string) => void printed.push(text), complain: (text: string) => void complained.push(text), hasColour };
  const status = await poet(args, terminal);
  return { status, printed: printed.join('\n'), complained: complained.join('\n') };
}
