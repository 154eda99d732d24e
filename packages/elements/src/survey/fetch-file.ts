import type { SessionController } from './session-controller.ts';

/** A file of ours that a page asks for by an attribute or a child. */
interface AskedFor {
  /** What it is for, as `poet-problem` names it: `history` is `history-not-loaded`. */
  readonly what: string;
  /** `poet-<file>.js`. */
  readonly file: string;
}

/** Fetches a file. Where it does not come, developers are told, and the survey goes on without: the value is `null`. */
export async function fetchFile<T>(
  { what, file }: AskedFor,
  load: () => Promise<T>,
  controller: Pick<SessionController, 'report'>,
): Promise<T | null> {
  try {
    return await load();
  } catch {
    controller.report([{ path: '', code: `${what}-not-loaded`, message: `poet-${file}.js could not be fetched. Copy the whole folder.` }]);
    return null;
  }
}
