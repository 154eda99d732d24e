import { assertProbability } from './probability.ts';

/**
 * Holm's adjustment of the p of several tests: where those below 0.05 are reported, the chance of even one false alarm is at most 0.05.
 * Source: S. Holm (1979), Scandinavian Journal of Statistics 6, 65–70; R, `p.adjust`.
 * @returns one for each p, in the same order.
 * @throws PoetError `not-a-probability`.
 */
export function holm(ps: readonly number[]): number[] {
  const adjusted = new Map<number, number>();
  let highest = 0;
  for (const [place, index] of ascending(ps).entries()) {
    highest = Math.max(highest, Math.min(1, (ps[index] ?? 1) * (ps.length - place)));
    adjusted.set(index, highest);
  }
  return ps.map((_, index) => adjusted.get(index) ?? 1);
}

/**
 * The adjustment of Benjamini and Hochberg of the p of several tests: where those below 0.05 are reported, at most 5 % of them are false alarms
 * on average.
 * Source: Y. Benjamini and Y. Hochberg (1995), Journal of the Royal Statistical Society B 57, 289–300; R, `p.adjust`.
 * @returns one for each p, in the same order.
 * @throws PoetError `not-a-probability`.
 */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const adjusted = new Map<number, number>();
  let lowest = 1;
  for (const [place, index] of [...ascending(ps).entries()].reverse()) {
    lowest = Math.min(lowest, ((ps[index] ?? 1) * ps.length) / (place + 1));
    adjusted.set(index, lowest);
  }
  return ps.map((_, index) => adjusted.get(index) ?? 1);
}

/** The indices, from the lowest p to the highest. */
function ascending(ps: readonly number[]): number[] {
  for (const p of ps) assertProbability(p, 'p');
  return ps.map((_, index) => index).sort((one, other) => (ps[one] ?? 0) - (ps[other] ?? 0));
}
