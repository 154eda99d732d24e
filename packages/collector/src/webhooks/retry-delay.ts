/** After this many attempts a delivery is given up: some three days after it was first tried, see {@link retryDelayMs}. */
export const maxAttempts = 17;

const firstMs = 20_000;
const longestMs = 6 * 3_600_000;

/**
 * How long to wait after an attempt that failed, or that another process has begun: 20 s, 1 min, 3 min, 9 min, … up to 6 hours, and up to half as
 * long again by chance, so that many deliveries do not come back together. Always longer than an attempt may take: the receiver does not get two at once.
 */
export function retryDelayMs(attempts: number, random: () => number): number {
  const plain = Math.min(longestMs, firstMs * 3 ** (attempts - 1));
  return plain * (1 + random() / 2);
}
