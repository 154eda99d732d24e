import { setTimeout as sleep } from 'node:timers/promises';

/** What is done once a day. */
export interface DailyOptions {
  readonly run: () => Promise<void>;
  /** The day in Europe/London, `2026-11-23`. */
  readonly today: () => string;
  readonly onFailure: (error: unknown) => void;
  /** How often to look whether it is another day. */
  readonly pollMs?: number;
}

/**
 * Runs something at once, and again whenever the day has become another one, until it is stopped. It looks at the day, and sets no clock for a whole
 * one: so neither a sleeping machine nor a change of clocks leaves a day out. What failed is tried again at the next look.
 */
export function retainDaily({ run, today, onFailure, pollMs = 3_600_000 }: DailyOptions): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let done = '';
  const look = async () => {
    while (!stopping.signal.aborted) {
      const day = today();
      if (day !== done) await run().then(() => void (done = day), onFailure);
      await sleep(pollMs, null, { signal: stopping.signal }).catch(() => {});
    }
  };
  const looking = look();
  return {
    stop: async () => {
      stopping.abort();
      await looking;
    },
  };
}
