import type { Issue, Parsed } from '../model/issue.ts';

/** The counts that are possible, both ends included. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One count of people. */
export interface Cell {
  /** Its name in the table. */
  readonly key: string;
  readonly count: number;
  /** Whether it is to be shown. Others stand in the table because sums could give them away. */
  readonly published: boolean;
  /** The cell that counts everybody in it. Where that is hidden, this one is hidden too. */
  readonly base?: string;
  /** What everybody knows of it, whatever is hidden: what an earlier release showed. 0 or more, unless given. */
  readonly known?: Range;
  /** How sentences speak of it: "those who answered “support-choice” in 302, 2025-09-01 to 2025-12-31". */
  readonly words: string;
}

/** A count that is the sum of others, all of them. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Counts, and how they add up: everything that somebody could know who reads all that is published. */
export interface Table {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly sums: readonly Sum[];
}

/** What everybody knows of a count of which nothing was said: that it is one. */
export const anyCount: Range = { from: 0, to: Infinity };

/** Makes a table, or says in words what is wrong with it: no cells, what is no count of people, sums that do not hold. */
export function tableOf(cells: readonly Cell[], sums: readonly Sum[]): Parsed<Table> {
  const table = { cells: new Map(cells.map((cell) => [cell.key, cell])), sums };
  const issues = [...cellIssues(cells), ...twice(cells), ...sums.flatMap((sum) => sumIssues(sum, table))];
  return issues.length > 0 ? { kind: 'issues', issues } : { kind: 'ok', value: table };
}

function cellIssues(cells: readonly Cell[]): Issue[] {
  if (cells.length === 0) return [issue('empty-release', '', 'There is nothing in this release. Hand in at least one count.')];
  return cells.flatMap(({ key, count, words, known = anyCount }) => {
    const isCount = Number.isSafeInteger(count) && count >= known.from && count <= known.to;
    const expected = known === anyCount ? 'a whole number from 0' : `a whole number from ${known.from} to ${known.to}`;
    return isCount ? [] : [issue('not-a-count', key, `The count of ${words} is ${count}: expected ${expected}.`)];
  });
}

function twice(cells: readonly Cell[]): Issue[] {
  const seen = new Set<string>();
  return cells.flatMap(({ key, words }) => {
    if (seen.has(key)) return [issue('given-twice', key, `The count of ${words} is there twice. Give each count once.`)];
    seen.add(key);
    return [];
  });
}

function sumIssues({ total, parts }: Sum, { cells }: Table): Issue[] {
  const missing = [total, ...parts].filter((key) => !cells.has(key));
  if (missing.length > 0) {
    return missing.map((key) => issue('unknown-cell', key, `A sum names "${key}", which no cell of this table is called.`));
  }
  const added = parts.reduce((sum, key) => sum + (cells.get(key)?.count ?? 0), 0);
  const whole = cells.get(total);
  if (!whole || added === whole.count || !Number.isFinite(added + whole.count)) return [];
  return [
    issue('sum-does-not-hold', total, `The count of ${whole.words} is ${whole.count}, but its ${parts.length} parts add up to ${added}.`),
  ];
}

function issue(code: string, key: string, message: string): Issue {
  return { path: key === '' ? '' : `/cells/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, code, message };
}
