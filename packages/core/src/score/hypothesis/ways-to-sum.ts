/**
 * In how many ways numbers can be chosen so that they come to 0, 1, 2 …
 * @param numbers whole, 0 or more.
 * @param size how many are to be chosen; any number of them, unless given.
 */
export function waysToSum(numbers: readonly number[], size?: number): number[] {
  const total = numbers.reduce((sum, number) => sum + number, 0);
  const none = () => new Array<number>(total + 1).fill(0);
  // One row for each number of chosen ones, or one row for all.
  const rows = Array.from({ length: (size ?? 0) + 1 }, none);
  const [first] = rows;
  if (first) first[0] = 1;
  for (const number of numbers) {
    for (let chosen = rows.length - 1; chosen >= 0; chosen--) {
      const from = size === undefined ? first : rows[chosen - 1];
      if (from) addShifted(rows[chosen] ?? [], from, number);
    }
  }
  return rows.at(-1) ?? [];
}

/** Adds to each way the ways of what is `shift` less. From the top, since both may be the same row. */
function addShifted(ways: number[], from: readonly number[], shift: number): void {
  for (let sum = ways.length - 1; sum >= shift; sum--) ways[sum] = (ways[sum] ?? 0) + (from[sum - shift] ?? 0);
}
