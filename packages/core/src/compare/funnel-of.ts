import type { Funnel } from '../model/funnel.ts';
import type { NoFigure } from '../model/reason.ts';
import type { Share } from '../model/result.ts';
import { funnel } from '../score/funnel/funnel.ts';
import { funnelOfShares } from '../score/funnel/funnel-limits.ts';
import type { FunnelLimits } from '../score/funnel/funnel-limits.ts';
import { percentOf } from '../score/percent.ts';
import type { Proportion } from '../score/proportion.ts';

/**
 * One authority among all the others, who are not named: how many answered in each, and how high it came out, with the limits between which
 * authorities of each size lie by chance, widened where they differ more than by chance. Only figures that are shown are in it.
 * @param least authorities that it must be of, this one included.
 */
export function funnelOf(own: Share, others: readonly Share[], least: number): Funnel | NoFigure {
  const shown = others.filter((share) => share.kind === 'share').sort((one, other) => one.n - other.n || one.count - other.count);
  const all = own.kind === 'share' ? [...shown, own] : shown;
  if (all.length < least) return { kind: 'none', reason: 'too-few-authorities' };
  const { target, dispersion } = funnel(all);
  const phi = Math.max(1, dispersion?.phi ?? 1);
  return {
    ...{ kind: 'funnel', target, phi },
    own: own.kind === 'share' ? { ...pointOf(own), position: positionOf(own, funnelOfShares(target, own.n, phi)) } : null,
    others: shown.map(pointOf),
    limits: sizes(all.map(({ n }) => n)).map((n) => ({ n, ...funnelOfShares(target, n, phi) })),
  };
}

function pointOf({ count, n }: Proportion): { n: number; percent: number } {
  return { n, percent: percentOf(count, n, 1) };
}

function positionOf({ count, n }: Proportion, { limits95, limits998 }: FunnelLimits): NonNullable<Funnel['own']>['position'] {
  const share = count / n;
  if (share > limits998.upper) return 'above-99.8';
  if (share < limits998.lower) return 'below-99.8';
  if (share > limits95.upper) return 'above-95';
  return share < limits95.lower ? 'below-95' : 'within';
}

/** Sizes at which limits are drawn, from the smallest to the largest, closer together where the limits bend: 25 at most. */
function sizes(ns: readonly number[]): number[] {
  const [smallest, largest] = [Math.min(...ns), Math.max(...ns)];
  const steps = Array.from({ length: 25 }, (_, step) => Math.round(smallest * (largest / smallest) ** (step / 24)));
  return [...new Set(steps)];
}
