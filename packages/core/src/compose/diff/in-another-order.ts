/**
 * The fewest ids that must be taken out of two lists for the others to stand in the same order in both: those that were moved. Ids that are in one
 * list alone are passed over.
 */
export function movedBetween(older: readonly string[], newer: readonly string[]): readonly string[] {
  const before = new Set(older);
  const kept = newer.filter((id) => before.has(id));
  const place = new Map(older.map((id, i) => [id, i]));
  const stayed = new Set(longestRising(kept.map((id) => place.get(id) ?? 0)).map((i) => kept[i]));
  return kept.filter((id) => !stayed.has(id));
}

/** The positions of a longest subsequence that only rises. */
function longestRising(values: readonly number[]): number[] {
  const length: number[] = [];
  const previous: number[] = [];
  values.forEach((value, i) => {
    const earlier = values.slice(0, i).map((other, j) => (other < value ? (length[j] ?? 0) : 0));
    const best = earlier.reduce((most, one) => Math.max(most, one), 0);
    length[i] = best + 1;
    previous[i] = best === 0 ? -1 : earlier.indexOf(best);
  });
  const positions: number[] = [];
  for (let i = length.indexOf(length.reduce((most, one) => Math.max(most, one), 0)); i >= 0; i = previous[i] ?? -1) positions.unshift(i);
  return positions;
}
