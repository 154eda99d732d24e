/**
 * A few rows of many, so that each two values that stand together in any of the rows stand together in one of the few: most faults of
 * combinations are of two things. The same rows give the same few. (Greedy, as in AETG: Cohen, Dalal, Fredman and Patton 1997.)
 */
export function coverPairs<R extends object>(rows: readonly R[]): R[] {
  const pairs = rows.map(pairsOf);
  const missing = new Set(pairs.flat());
  const chosen: R[] = [];
  while (missing.size > 0) {
    const gains = pairs.map((of) => of.filter((pair) => missing.has(pair)).length);
    const best = gains.indexOf(Math.max(...gains));
    const row = rows[best];
    if (!row) break;
    chosen.push(row);
    for (const pair of pairs[best] ?? []) missing.delete(pair);
  }
  return chosen;
}

function pairsOf(row: object): string[] {
  const cells = Object.entries(row).map(([name, value]) => `${name}=${String(value)}`);
  return cells.flatMap((cell, i) => cells.slice(i + 1).map((other) => `${cell} ${other}`));
}
