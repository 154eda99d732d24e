import type { PublishedShare } from '../model/comparison.ts';
import { oneProportionTest } from '../score/hypothesis/one-proportion-test.ts';
import { twoProportionsTest } from '../score/hypothesis/two-proportions-test.ts';
import { newcombe } from '../score/interval/newcombe.ts';
import type { Proportion } from '../score/proportion.ts';
import type { Interval } from '../score/wilson.ts';
import { wilson } from '../score/wilson.ts';

/** By how much a share differs from a published percentage. */
interface Differing extends Interval {
  readonly difference: number;
  readonly p: number;
}

/**
 * A share beside a percentage of which no more than whole percents are known: every share that rounds to it is held against ours, so that the interval
 * is as wide as the widest of theirs, and the chance that of the nearest one. Where it is known how many took part, all of them are taken to have
 * answered; where not, the published figure is taken for exact but for its rounding.
 */
export function comparePublished(share: Proportion, { percent, n }: PublishedShare): Differing {
  const difference = share.count / share.n - percent / 100;
  return n === null ? besideKnown(share, percent, difference) : besideSample(share, { ...countsThatRoundTo(percent, n), n }, difference);
}

/** The fewest and the most people of `n` that round to a whole percentage, halves up. */
function countsThatRoundTo(percent: number, n: number): { least: number; most: number } {
  return {
    least: Math.max(0, Math.ceil(((2 * percent - 1) * n) / 200)),
    most: Math.min(n, Math.ceil(((2 * percent + 1) * n) / 200) - 1),
  };
}

function besideSample(share: Proportion, { least, most, n }: { least: number; most: number; n: number }, difference: number): Differing {
  const [low, high] = [
    { count: least, n },
    { count: Math.max(least, most), n },
  ];
  const nearest = { count: Math.min(Math.max((share.count / share.n) * n, low.count), high.count), n };
  const isAmong = nearest.count > low.count && nearest.count < high.count;
  const end = nearest.count === low.count ? low : high;
  return {
    difference,
    lower: newcombe(share, high).lower,
    upper: newcombe(share, low).upper,
    p: isAmong ? 1 : twoProportionsTest(share, end).p,
  };
}

function besideKnown(share: Proportion, percent: number, difference: number): Differing {
  const [low, high] = [Math.max(0, (percent - 0.5) / 100), Math.min(1, (percent + 0.5) / 100)];
  const { lower, upper } = wilson(share.count, share.n);
  return { difference, lower: lower - high, upper: upper - low, p: chanceOf(share, low, high) };
}

function chanceOf(share: Proportion, low: number, high: number): number {
  const observed = share.count / share.n;
  if (observed >= low && observed <= high) return 1;
  return oneProportionTest(share, observed < low ? low : high).p;
}
