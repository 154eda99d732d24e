import { setTimeout as sleep } from 'node:timers/promises';

/** How often, and who is told when it fails. */
export interface RepeatOptions {
  readonly everyMs: number;
  /** Takes the error; the work is tried again when its time comes. */
  readonly log: (error: unknown) => void;
}

/** Work that comes back until it is stopped. */
export interface Repeating {
  /** Begins nothing new, and resolves when what was begun has ended. */
  stop(): Promise<void>;
}

/** Does some work now, and again so often after it has ended. */
export function repeat(work: () => Promise<unknown>, { everyMs, log }: RepeatOptions): Repeating {
  const stopping = new AbortController();
  const working = goOn();
  return {
    stop: async () => {
      stopping.abort();
      await working;
    },
  };

  async function goOn(): Promise<void> {
    while (!stopping.signal.aborted) {
      await work().catch(log);
      await sleep(everyMs, null, { signal: stopping.signal }).catch(() => {});
    }
  }
}
