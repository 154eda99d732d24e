import type { Surroundings } from './command.ts';

const every = 10_000;

/** Says how far long work is, each time that another ten thousand are done. */
export function progress({ complain }: Pick<Surroundings, 'complain'>): (what: string, n: number) => void {
  const said = new Map<string, number>();
  return (what, n) => {
    const step = Math.floor(n / every);
    if (step <= (said.get(what) ?? 0)) return;
    said.set(what, step);
    complain(`${what}: ${n.toLocaleString('en-GB')} …`);
  };
}

/** The same for submissions that are counted some at a time. */
export function countProgress(surroundings: Pick<Surroundings, 'complain'>): (group: unknown, submissions: number) => void {
  const seen = progress(surroundings);
  let n = 0;
  return (_, submissions) => seen('submissions', (n += submissions));
}

/** A count of each table, for the end: `submissions 600, webhooks 1`. */
export function listCounts(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([table, n]) => `${table} ${n.toLocaleString('en-GB')}`).join(', ');
}
