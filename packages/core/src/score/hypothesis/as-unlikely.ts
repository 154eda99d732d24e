/** Chances of whole numbers that rise up to `mode` and fall from there on. */
export interface Unimodal {
  readonly least: number;
  readonly mode: number;
  readonly most: number;
  readonly chanceOf: (count: number) => number;
}

/** All counts up to `below` and from `above` on; −Infinity and Infinity where there are none. */
export interface BothSides {
  readonly below: number;
  readonly above: number;
}

/**
 * Which counts are no more likely than the observed one: those beyond it, and those beyond a point on the other side. This is what is two-sided
 * about exact tests. Chances that differ by less than a ten millionth are taken as equal, as R does.
 */
export function asUnlikely({ least, mode, most, chanceOf }: Unimodal, observed: number): BothSides {
  const limit = chanceOf(observed) * (1 + 1e-7);
  const isUnlikely = (count: number) => chanceOf(count) <= limit;
  if (isUnlikely(mode)) return { below: mode, above: mode + 1 };
  return observed < mode
    ? { below: observed, above: firstWhere((count) => count > most || isUnlikely(count), mode + 1, most + 1) }
    : { below: firstWhere((count) => !isUnlikely(count), least, mode) - 1, above: observed };
}

/** The first whole number from `from` to `to` of which something holds that holds of all after it. It holds of `to`. */
function firstWhere(holds: (count: number) => boolean, from: number, to: number): number {
  let [lower, upper] = [from, to];
  while (lower < upper) {
    const middle = Math.floor(lower + (upper - lower) / 2);
    if (holds(middle)) upper = middle;
    else lower = middle + 1;
  }
  return lower;
}
