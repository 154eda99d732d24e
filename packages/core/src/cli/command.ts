/** Where a command writes. Text ends without a line break; one is added. */
export interface Terminal {
  /** What was asked for. */
  readonly print: (text: string) => void;
  /** What went wrong, or how far it is: kept apart from what was asked for. */
  readonly complain: (text: string) => void;
  /** Whether colours may be used. */
  readonly hasColour: boolean;
  /** Asks for what nobody is to see; `null` when the person gives up. Left out where nobody can be asked. */
  readonly askSecret?: ((question: string) => Promise<string | null>) | undefined;
  /** How many columns a line has, where there are lines: in a terminal, and not in a file. */
  readonly columns?: number | undefined;
}

/** One thing that `poet` can do. */
export interface Command {
  readonly name: string;
  /** What it does, in half a line. */
  readonly summary: string;
  /** What `poet NAME --help` prints. */
  readonly help: string;
  /**
   * Does it.
   * @returns the exit status: 0 done, 1 something is wrong with the files, 2 something is wrong with the arguments.
   */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<number>;
}
