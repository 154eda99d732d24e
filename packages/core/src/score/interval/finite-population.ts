import { PoetError } from '../../errors.ts';
import { deviateOf } from '../confidence.ts';
import { assertProportion } from '../proportion.ts';
import type { Proportion } from '../proportion.ts';
import { wilson } from '../wilson.ts';
import type { Interval } from '../wilson.ts';

/**
 * By what a standard error is to be multiplied when `n` of a known `population` were drawn: √((population − n) ÷ (population − 1)).
 * 0 when everybody was asked, near 1 when few were. Only where the number of people is known, as it is of plans, and each could be drawn.
 * Source: W. G. Cochran, Sampling Techniques (1977), section 2.6.
 * @throws PoetError `not-a-proportion` unless 1 ≤ n ≤ population.
 */
export function finitePopulationCorrection(n: number, population: number): number {
  assertProportion(n, population);
  if (n < 1) throw new PoetError('not-a-proportion', `${n} of ${population} is no sample: expected 1 or more.`);
  return n === population ? 0 : Math.sqrt((population - n) / (population - 1));
}

/**
 * The Wilson interval of a share of a known population, of which `n` were drawn: as if of more people, so that its standard error is the
 * corrected one. The share itself, twice, when everybody was asked.
 * Source: as `finitePopulationCorrection`, put into the formula of `wilson`.
 * @throws PoetError `not-a-proportion`, `not-a-probability`.
 */
export function wilsonOfPopulation({ count, n }: Proportion, population: number, confidence = 0.95): Interval {
  assertProportion(count, n);
  const correction = finitePopulationCorrection(n, population);
  const z = deviateOf(confidence) * correction;
  return correction === 0 ? { lower: count / n, upper: count / n } : wilson(count, n, z);
}
