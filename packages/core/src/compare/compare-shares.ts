import type { PublishedShare, Verdict } from '../model/comparison.ts';
import type { NoFigure } from '../model/reason.ts';
import type { Share } from '../model/result.ts';
import { fisherExact } from '../score/hypothesis/fisher-exact.ts';
import { twoProportionsTest } from '../score/hypothesis/two-proportions-test.ts';
import { newcombe } from '../score/interval/newcombe.ts';
import type { Proportion } from '../score/proportion.ts';
import { comparePublished } from './compare-published.ts';

/** How many people a comparison needs, on either side. */
export interface CompareRules {
  /** With fewer there is none. */
  readonly compareFrom: number;
  /** With fewer it says: take care. */
  readonly careBelow: number;
}

/** By how much two shares differ, before it is known how many others are compared: `judge` makes a verdict of it. */
export type Difference = Omit<Extract<Verdict, { p: number }>, 'kind' | 'adjustedP'> & { readonly kind: 'difference' };

/** What a share is compared with. `own` says whether its people are among those of the other. */
export interface Other {
  readonly figure: Share | PublishedShare;
  readonly own: 'left-out' | 'included';
}

/** A share beside another: by how much it is higher, with its interval and chance; or why that cannot be said. */
export function compareShares(share: Share, other: Other, rules: CompareRules): Difference | NoFigure {
  const { figure } = other;
  if (share.kind === 'none') return share;
  if (figure.kind === 'none') return figure;
  const fewest = Math.min(share.n, figure.n ?? Infinity);
  if (fewest < rules.compareFrom) return { kind: 'none', reason: 'too-few-to-compare' };
  const reliability = fewest < rules.careBelow ? 'take-care' : 'usual';
  const difference = figure.kind === 'published' ? comparePublished(share, figure) : compareCounts(share, figure, other.own);
  return { kind: 'difference', reliability, ...difference };
}

interface Differing {
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  readonly p: number;
}

/**
 * Two groups with nobody in both. Where the one is part of the other, it is held against the rest, and what that comes to is made smaller by the
 * part that the rest has in the whole: own − whole = (own − rest) × rest ÷ whole.
 */
function compareCounts(one: Proportion, other: Proportion, own: Other['own']): Differing {
  const rest = own === 'included' ? { count: other.count - one.count, n: other.n - one.n } : other;
  if (rest.n === 0) return { difference: 0, lower: 0, upper: 0, p: 1 };
  const part = rest.n / other.n;
  const { difference, lower, upper } = newcombe(one, rest);
  return { difference: difference * part, lower: lower * part, upper: upper * part, p: chance(one, rest) };
}

/** Exact where fewer than 5 are expected somewhere. */
function chance(one: Proportion, other: Proportion): number {
  const pooled = (one.count + other.count) / (one.n + other.n);
  const expected = Math.min(one.n, other.n) * Math.min(pooled, 1 - pooled);
  if (expected >= 5) return twoProportionsTest(one, other).p;
  const exact = fisherExact([
    [one.count, one.n - one.count],
    [other.count, other.n - other.count],
  ]);
  return exact.p;
}
