import { readFileSync } from 'node:fs';

/** A figure that others published or calculated, with the precision that was printed. */
export interface Published {
  readonly id: string;
  readonly family: string;
  readonly method: string;
  readonly input: Input;
  readonly expected: Readonly<Record<string, number | number[]>>;
  readonly abs_tol: number;
  readonly source: string;
}

/** What goes in: which of these, depends on the family. */
export interface Input {
  readonly k: number & number[];
  readonly n: number & number[];
  readonly p0: number;
  readonly dp: number;
  readonly k1: number;
  readonly n1: number;
  readonly k2: number;
  readonly n2: number;
  readonly x: number & number[];
  readonly y: number[];
  readonly p: number[];
  readonly q: number;
  readonly pairs: [number, number][];
  readonly table: [[number, number], [number, number]];
  readonly groups: number[][];
  readonly matrix: (number | null)[][];
  readonly change_values: number[];
  readonly counts: number[];
  readonly benchmark_num: number;
  readonly benchmark_den: number;
  readonly expected: number;
  readonly target: number;
}

/** The figures of `published-statistics.json`. */
export function publishedStatistics(): readonly Published[] {
  return read<{ vectors: Published[] }>('published-statistics.json').vectors;
}

/** All the rows of a published funnel, `published-funnel.json`, in per cent. */
export function publishedFunnel() {
  return read<{
    count: number;
    population: number;
    rows: [n: number, lower95: number, upper95: number, lower998: number, upper998: number][];
  }>('published-funnel.json');
}

/** Values of distributions to 17 digits, `distribution-values.json`. */
export function distributionValues() {
  return read<{ gamma: [number, number, number, number][]; beta: [number, number, number, number, number][]; normal: [number, number][] }>(
    'distribution-values.json',
  );
}

function read<Data>(name: string): Data {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

/** What scipy comes to for made-up data, `scipy-values.json`. */
export function scipyValues() {
  return read<{
    binomial: { count: number; n: number; share: number; p: number; lower998: number; upper998: number }[];
    fisher: { table: [[number, number], [number, number]]; p: number }[];
    two_groups: { first: number[]; second: number[]; u: number; p: number; pGreater: number; pLess: number; pPlain: number }[];
    untied_groups: { first: number[]; second: number[]; u: number; p: number }[];
    changes: { changes: number[]; p: number; pPlain: number; pPratt: number }[];
    groups: { groups: number[][]; h: number; p: number }[];
    counts: { count: number; lower: number; upper: number }[];
    f_points: { probability: number; df: [number, number]; x: number }[];
  }>('scipy-values.json');
}
