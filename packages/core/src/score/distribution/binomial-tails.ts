import { betaTails } from './beta.ts';

/** The chance that at most `count` of `n` have what each has with the chance `share`. */
export function binomialAtMost(count: number, n: number, share: number): number {
  if (count < 0) return 0;
  return count >= n ? 1 : betaTails(share, count + 1, n - count).upper;
}

/** The chance that at least `count` of `n` have what each has with the chance `share`. */
export function binomialAtLeast(count: number, n: number, share: number): number {
  if (count <= 0) return 1;
  return count > n ? 0 : betaTails(share, count, n - count + 1).lower;
}
