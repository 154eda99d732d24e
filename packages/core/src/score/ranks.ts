import { peopleIn } from './sample.ts';

/**
 * The rank of each value among all people, from 1; those who are tied share the mean of their ranks.
 * @param counts how many people have each value.
 */
export function ranksOf(counts: ReadonlyMap<number, number>): Map<number, number> {
  const ranks = new Map<number, number>();
  let before = 0;
  for (const [value, people] of [...counts].sort(([one], [other]) => one - other)) {
    ranks.set(value, before + (people + 1) / 2);
    before += people;
  }
  return ranks;
}

/** The people of several groups together, by value. */
export function pool(groups: readonly ReadonlyMap<number, number>[]): Map<number, number> {
  const pooled = new Map<number, number>();
  for (const group of groups) {
    for (const [value, people] of group) pooled.set(value, (pooled.get(value) ?? 0) + people);
  }
  return pooled;
}

/** The sum of the ranks of a group. */
export function rankSum(group: ReadonlyMap<number, number>, ranks: ReadonlyMap<number, number>): number {
  return [...group].reduce((sum, [value, people]) => sum + people * (ranks.get(value) ?? 0), 0);
}

/**
 * What ties leave of the variance of ranks: 1 − Σ(t³ − t) ÷ (n³ − n), where t people are tied. 1 when nobody is, exactly 0 when everybody is.
 */
export function untiedShare(counts: ReadonlyMap<number, number>): number {
  if (counts.size < 2) return 0;
  const n = peopleIn(counts);
  const tied = (people: number) => ((people / n) * (people - 1) * (people + 1)) / ((n - 1) * (n + 1));
  return [...counts.values()].reduce((share, people) => share - tied(people), 1);
}
