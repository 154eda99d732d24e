import type { Cell, Sum, Table } from '../table.ts';

/**
 * Splits a table into the parts that have no sum in common, counts and all that is counted in them together. What is hidden in one says nothing of another:
 * each question of a survey is at least one of its own, so that a report is audited in many small programs rather than in a large one.
 * @param isOpen which cells connect: those whose count somebody does not know. The others are left out.
 */
export function systemsOf(table: Table, isOpen: (cell: Cell) => boolean): Table[] {
  const leaders = new Map<string, string>();
  for (const cell of table.cells.values()) if (isOpen(cell)) leaders.set(cell.key, cell.key);
  const openIn = ({ total, parts }: Sum): string[] => [total, ...parts].filter((key) => leaders.has(key));
  for (const sum of table.sums) joinAll(leaders, openIn(sum));
  for (const { key, base } of table.cells.values())
    if (base !== undefined && leaders.has(key) && leaders.has(base)) joinAll(leaders, [key, base]);
  const systems = new Map<string, { cells: Map<string, Cell>; sums: Sum[] }>();
  for (const cell of table.cells.values()) {
    if (leaders.has(cell.key)) systemOf(systems, leaderOf(leaders, cell.key)).cells.set(cell.key, cell);
  }
  for (const sum of table.sums) {
    const [first] = openIn(sum);
    if (first !== undefined) systemOf(systems, leaderOf(leaders, first)).sums.push(sum);
  }
  return [...systems.values()];
}

function systemOf<T>(systems: Map<string, { cells: Map<string, T>; sums: Sum[] }>, leader: string): { cells: Map<string, T>; sums: Sum[] } {
  const known = systems.get(leader);
  if (known) return known;
  const system = { cells: new Map<string, T>(), sums: [] };
  systems.set(leader, system);
  return system;
}

function joinAll(leaders: Map<string, string>, keys: readonly string[]): void {
  const [first, ...others] = keys;
  if (first === undefined) return;
  for (const other of others) leaders.set(leaderOf(leaders, other), leaderOf(leaders, first));
}

/** The cell that stands for a system; on the way every cell learns of it, so that long chains stay short. */
function leaderOf(leaders: Map<string, string>, key: string): string {
  let leader = key;
  for (let next = leaders.get(leader); next !== undefined && next !== leader; next = leaders.get(leader)) leader = next;
  for (let at = key; at !== leader;) {
    const next = leaders.get(at) ?? leader;
    leaders.set(at, leader);
    at = next;
  }
  return leader;
}
