import type { Cell } from '../dataset.ts';
import { background } from '../background.ts';
import { missingCodes } from '../missing-codes.ts';

/** Background answers that stand together in some rows, and in how many. */
export interface Combination {
  readonly cells: readonly Cell[];
  n: number;
}

/** What is withheld together, and how many must look alike. */
export interface CombinationRules {
  /** The group of each cell. */
  readonly groups: readonly string[];
  readonly least: number;
}

/** Combinations that look alike, once what is withheld is gone. */
interface Class {
  readonly cells: readonly Cell[];
  readonly withheld: ReadonlySet<string>;
  readonly members: readonly string[];
  readonly n: number;
}

/**
 * By the name of each combination, the groups that are withheld in its rows: one after another in the order of {@link background}, from rows that are still too few,
 * until every combination that is left stands in as many rows as it must (k-anonymity by local suppression; Sweeney 2002, Samarati 2001).
 */
export function withheldGroups(combinations: readonly Combination[], rules: CombinationRules): ReadonlyMap<string, ReadonlySet<string>> {
  let classes: readonly Class[] = combinations.map(({ cells, n }) => ({ cells, n, withheld: new Set(), members: [nameOf(cells)] }));
  for (const group of background) {
    if (rules.groups.includes(group)) classes = merged(classes.map((one) => (one.n < rules.least ? without(one, [group], rules) : one)));
  }
  classes = withoutTheLast(classes, rules);
  return new Map(classes.flatMap(({ members, withheld }) => members.map((member) => [member, withheld] as const)));
}

/** A combination’s name, by its cells as they were counted. */
export function nameOf(cells: readonly Cell[]): string {
  return cells.join(' ');
}

function without(one: Class, groups: readonly string[], { groups: own }: CombinationRules): Class {
  const cells = one.cells.map((cell, i) => (groups.includes(own[i] ?? '') ? missingCodes.withheld : cell));
  return { ...one, cells, withheld: new Set([...one.withheld, ...groups]) };
}

function merged(classes: readonly Class[]): Class[] {
  const byLook = new Map<string, Class[]>();
  for (const one of classes) {
    const look = nameOf(one.cells);
    byLook.set(look, [...(byLook.get(look) ?? []), one]);
  }
  return [...byLook.values()].map(union);
}

function union(alike: readonly Class[]): Class {
  const [first] = alike;
  if (first === undefined || alike.length === 1) return first ?? { cells: [], withheld: new Set(), members: [], n: 0 };
  return {
    cells: first.cells,
    withheld: new Set(alike.flatMap(({ withheld }) => [...withheld])),
    members: alike.flatMap(({ members }) => members),
    n: alike.reduce((sum, { n }) => sum + n, 0),
  };
}

/** Those of whom everything is withheld may still be few: then others, the fewest first, join them. */
function withoutTheLast(classes: readonly Class[], rules: CombinationRules): readonly Class[] {
  const few = classes.filter(({ n }) => n < rules.least);
  if (few.length === 0) return classes;
  const others = classes.filter(({ n }) => n >= rules.least).sort((a, b) => a.n - b.n);
  const [next, ...rest] = others;
  if (next === undefined) return merged(few.map((one) => without(one, background, rules)));
  return withoutTheLast(merged([...few, next].map((one) => without(one, background, rules))).concat(rest), rules);
}
