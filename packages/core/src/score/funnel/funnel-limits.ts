import { deviateOf } from '../confidence.ts';
import { assertAmount } from '../count.ts';
import { garwood } from '../interval/garwood.ts';
import { assertProbability } from '../probability.ts';
import { assertProportion } from '../proportion.ts';
import type { Interval } from '../wilson.ts';

/** Between which ends an area of a given size lies by chance: 19 in 20 of them, and 998 in 1,000. */
export interface FunnelLimits {
  readonly limits95: Interval;
  readonly limits998: Interval;
}

/**
 * The limits of a funnel for shares: target ± z √(φ × target × (1 − target) ÷ n), kept within 0 and 1. A share is outside of them just where its own
 * Wilson interval does not reach the target (with φ = 1).
 * Source: D. J. Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202; PHEindicatormethods, `phe_funnels`.
 * @param target the share that all areas are held against, from 0 to 1.
 * @param n people in the area, a whole number from 1.
 * @param phi by how much areas vary more than by chance: 1 unless `overDispersion` says otherwise.
 * @throws PoetError `not-a-probability`, `not-a-proportion`, `not-a-count`.
 */
export function funnelOfShares(target: number, n: number, phi = 1): FunnelLimits {
  assertProbability(target, 'target');
  assertProportion(n, n);
  assertAmount(phi, 'over-dispersion');
  const error = Math.sqrt((phi * target * (1 - target)) / n);
  const within = (confidence: number): Interval => {
    const reach = deviateOf(confidence) * error;
    return { lower: Math.max(0, target - reach), upper: Math.min(1, target + reach) };
  };
  return { limits95: within(0.95), limits998: within(0.998) };
}

/**
 * The limits of a funnel for ratios of what was counted to what was expected, such as complaints: the exact Poisson interval of what was expected.
 * Source: D. J. Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202; FunnelPlotR.
 * @param expected how many were expected in the area, more than 0.
 * @param target the ratio that all areas are held against, more than 0: 1 unless given.
 * @returns the ends as ratios.
 * @throws PoetError `not-a-count`.
 */
export function funnelOfRatios(expected: number, target = 1): FunnelLimits {
  assertAmount(expected, 'expected number');
  assertAmount(target, 'target');
  const within = (confidence: number): Interval => {
    const { lower, upper } = garwood(expected, confidence);
    return { lower: (target * lower) / expected, upper: (target * upper) / expected };
  };
  return { limits95: within(0.95), limits998: within(0.998) };
}
