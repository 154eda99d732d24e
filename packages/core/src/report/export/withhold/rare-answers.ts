import type { SourceColumn } from '../columns-of.ts';

/**
 * The answers of one column, other than background, that fewer people gave than may be told. Of a list they are the rarest until together they are as many, so that nobody can say which
 * of them was meant by “withheld”; of one option among several, both chosen and not chosen, since the one tells the other.
 */
export function rareAnswers(
  { group, question, codes, missing }: SourceColumn,
  counts: ReadonlyMap<number, number>,
  least: number,
): ReadonlySet<number> {
  if (group === null) return new Set();
  const reasons = new Set(missing.map(({ code }) => code));
  const given = [...counts].filter(([code]) => !reasons.has(code)).sort((a, b) => a[1] - b[1]);
  const isOption = question !== null && codes.length === 2 && codes[0]?.code === 0;
  if (isOption) return new Set(given.some(([, n]) => n < least) ? given.map(([code]) => code) : []);
  const rare = new Set<number>();
  let withheld = 0;
  for (const [code, n] of given) {
    if (n >= least && (withheld === 0 || withheld >= least)) break;
    rare.add(code);
    withheld += n;
  }
  return rare;
}
