import { deviateOf } from '../confidence.ts';
import type { Proportion } from '../proportion.ts';
import { wilson } from '../wilson.ts';
import type { Interval } from '../wilson.ts';
import { wilsonCorrected } from './wilson-corrected.ts';

/** By how much the first share is higher, from −1 to 1, and the interval of that. */
export interface Difference extends Interval {
  readonly difference: number;
}

/** How `newcombe` is to calculate. */
export interface NewcombeOptions {
  /** 0.95 unless given. */
  readonly confidence?: number;
  /** Method 11, with continuity correction, instead of method 10. */
  readonly correction?: boolean;
}

/**
 * By how much two shares of two different groups differ, with Newcombe's interval from their two Wilson intervals.
 * Source: Newcombe (1998), Statistics in Medicine 17, 873–890, method 10; with correction, method 11.
 * @throws PoetError `not-a-proportion`, `not-a-probability`.
 */
export function newcombe(
  first: Proportion,
  second: Proportion,
  { confidence = 0.95, correction = false }: NewcombeOptions = {},
): Difference {
  const z = deviateOf(confidence);
  const intervalOf = ({ count, n }: Proportion) => (correction ? wilsonCorrected(count, n, confidence) : wilson(count, n, z));
  const [one, other] = [intervalOf(first), intervalOf(second)];
  const [share, otherShare] = [first.count / first.n, second.count / second.n];
  const difference = share - otherShare;
  const down = Math.hypot(share - one.lower, other.upper - otherShare);
  const up = Math.hypot(one.upper - share, otherShare - other.lower);
  return { difference, lower: Math.max(-1, difference - down), upper: Math.min(1, difference + up) };
}
