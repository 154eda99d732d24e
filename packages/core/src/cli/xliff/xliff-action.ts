import type { Issue } from '../../model/issue.ts';
import type { Terminal } from '../command.ts';

/** What stands behind `poet xliff export` and `poet xliff import`. */
export interface XliffArguments {
  readonly name: string;
  readonly to?: string | undefined;
  readonly out?: string | undefined;
  readonly definition?: string | undefined;
  readonly spoken: boolean;
  readonly force: boolean;
}

/** Does one of the two, and gives back what is wrong, if anything is. */
export type XliffAction = (args: XliffArguments, terminal: Terminal) => readonly Issue[];
