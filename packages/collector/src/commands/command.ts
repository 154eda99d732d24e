import type { Configuration } from '../configuration.ts';

/** One thing that `poet-collector` does, in a file of its own. {@link commands} lists them all. */
export interface Command {
  /** One or two words: `serve`, `webhooks add`. */
  readonly name: string;
  /** Its part of `poet-collector --help`: a line for each way to call it, then one for each option, further in. */
  readonly help: string;
  /** Reads what stands after its name. */
  readonly read: (words: readonly string[]) => ReadCommand;
}

/** What somebody asked a command to do, ready to be done; or how they asked wrongly. */
export type ReadCommand = Ready | Misuse;

/** What is ready to be done. */
export interface Ready {
  readonly kind: 'ready';
  /** The code of the authority that it is about: where that is nobody's, this is said beforehand, and it is done all the same. */
  readonly authority?: string | undefined;
  readonly run: (surroundings: Surroundings) => Promise<number>;
}

/** Arguments that say nothing that can be done. */
export interface Misuse {
  readonly kind: 'misuse';
  readonly message: string;
}

/** What a command has around it. */
export interface Surroundings {
  readonly configuration: Configuration;
  /** The day in Europe/London, `2026-11-23`. */
  readonly today: () => string;
  /** A line on stdout, for what was asked for. */
  readonly say: (line: string) => void;
  /** Much on stdout, a piece at a time, each when the last one has gone out. Rejects where nobody reads it any more. */
  readonly print: (pieces: AsyncIterable<string>) => Promise<void>;
  /** A line on stderr, for what is said beside it. */
  readonly complain: (line: string) => void;
}

/** What a command ends with. */
export const exitCodes = { done: 0, failed: 1, misuse: 2 } as const;

/** Arguments were wrong, in words that say what was expected. */
export function misuse(message: string): Misuse {
  return { kind: 'misuse', message };
}
