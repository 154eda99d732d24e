import { deviateOf } from '../confidence.ts';
import { assertCount } from '../count.ts';
import type { Interval } from '../wilson.ts';

/**
 * Byar's interval of a count, such as of complaints in a year: close to `garwood` from about 10 on, and easy to work out by hand.
 * Source: N. E. Breslow and N. E. Day, Statistical Methods in Cancer Research II (1987), page 69; PHEindicatormethods.
 * @param count a whole number from 0.
 * @returns the ends as counts.
 * @throws PoetError `not-a-count`, `not-a-probability`.
 */
export function byar(count: number, confidence = 0.95): Interval {
  assertCount(count, 'count');
  const z = deviateOf(confidence);
  const end = (x: number, deviate: number) => x * (1 - 1 / (9 * x) + deviate / (3 * Math.sqrt(x))) ** 3;
  return { lower: count === 0 ? 0 : Math.max(0, end(count, -z)), upper: end(count + 1, z) };
}
