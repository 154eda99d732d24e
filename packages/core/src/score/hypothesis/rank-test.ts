import { PoetError } from '../../errors.ts';
import { normalTails, twoSided } from '../distribution/normal.ts';

/** How likely it is, when nothing differs, to come to ranks as far apart as those that were seen. All from 0 to 1. */
export interface RankChances {
  /** In either direction. */
  readonly p: number;
  /** As high as seen, or higher. */
  readonly pGreater: number;
  /** As low as seen, or lower. */
  readonly pLess: number;
}

/** By counting every order of the ranks, or by the normal distribution. */
export type RankMethod = 'exact' | 'asymptotic';

/** How a rank test is to calculate. */
export interface RankOptions {
  /** Unless given: exact where nobody is tied and there are fewer than 50 people, as in R. */
  readonly method?: RankMethod;
  /** Whether the asymptotic method corrects for continuity. It does, unless false. */
  readonly correction?: boolean;
}

/**
 * The method to use.
 * @param largest the number of people in the largest group.
 * @throws PoetError `not-a-sample` where there are more than 100 people to count every order of.
 */
export function methodOf(
  { method }: RankOptions,
  { largest, all, hasTies }: { largest: number; all: number; hasTies: boolean },
): RankMethod {
  if (method === 'exact' && all > 100) {
    throw new PoetError(
      'not-a-sample',
      `The orders of ${all} people are too many to count: expected 100 at most, or the method "asymptotic".`,
    );
  }
  return method ?? (largest < 50 && !hasTies ? 'exact' : 'asymptotic');
}

/**
 * By counting. Two-sided is twice the smaller side.
 * @param ways in how many ways each sum comes about.
 */
export function exactChances(ways: readonly number[], observed: number): RankChances {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const all = sum(ways);
  const pGreater = sum(ways.slice(observed)) / all;
  const pLess = sum(ways.slice(0, observed + 1)) / all;
  return { p: Math.min(1, 2 * Math.min(pGreater, pLess)), pGreater, pLess };
}

/**
 * By the normal distribution. All are 1 where everybody is tied.
 * @param distance how far what was seen is above what is expected.
 * @param variance of what was seen, with ties.
 */
export function normalChances(distance: number, variance: number, correction: boolean): RankChances {
  if (variance === 0) return { p: 1, pGreater: 1, pLess: 1 };
  const deviation = Math.sqrt(variance);
  const step = correction ? 0.5 : 0;
  return {
    p: twoSided((distance - Math.sign(distance) * step) / deviation),
    pGreater: normalTails((distance - step) / deviation).upper,
    pLess: normalTails((distance + step) / deviation).lower,
  };
}
