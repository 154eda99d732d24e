/** How many of the same pass: so many at once, and after that so many an hour. */
export interface Rate {
  readonly atOnce: number;
  readonly perHour: number;
}

/** Counts what is the same, by a key. */
export interface RateCounter {
  /** How many milliseconds from now one more passes: 0 where it does already. */
  waitMs(key: string): number;
  /** Counts one more. */
  add(key: string): void;
}

const hourMs = 3_600_000;

/** So many keys are remembered, whatever comes: a flood from everywhere must not fill the memory. */
const maxKeys = 100_000;

/**
 * A token bucket for each key, as the generic cell rate algorithm has it (ATM Forum, Traffic Management 4.0): all that is kept of a key is the
 * moment at which its bucket will be full again.
 * @param now the time in milliseconds.
 */
export function createRateCounter({ atOnce, perHour }: Rate, now: () => number): RateCounter {
  const intervalMs = hourMs / perHour;
  const fullAgain = new Map<string, number>();
  const fullAgainOf = (key: string, nowMs: number): number => Math.max(fullAgain.get(key) ?? 0, nowMs);
  return {
    waitMs(key) {
      const nowMs = now();
      const waitMs = fullAgainOf(key, nowMs) + intervalMs - nowMs - atOnce * intervalMs;
      // Half a millisecond of rounding keeps nobody waiting.
      return waitMs > 0.5 ? waitMs : 0;
    },
    add(key) {
      const next = fullAgainOf(key, now()) + intervalMs;
      // Taken out and put in again, so that the key that was silent longest comes first.
      fullAgain.delete(key);
      fullAgain.set(key, next);
      if (fullAgain.size > maxKeys) forgetOldest(fullAgain);
    },
  };
}

function forgetOldest(keys: Map<string, number>): void {
  for (const key of keys.keys()) return void keys.delete(key);
}
